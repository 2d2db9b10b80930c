import { expect } from '@open-wc/testing';
import { conditionIds } from '../src/domain/conditions.ts';
import { consequenceOf } from '../src/domain/reasons.ts';
import { AGE, D3, K2, Reader } from './support/guide.ts';
import { plain } from './support/texts.ts';

/** What a rule or a comparison would say in any country's words. */
const K2_FIGURE = /\d[\d,.]*\s*(?:mcg|micrograms|µg)(?!\)? a day)/;

/** Everything that a reader, a program or a screen reader can find in the guide. */
function everythingIn(reader: Reader): string {
  const elements = [...reader.root.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${name}="${value}"`),
  );
  const values = elements.map((element) => (element as HTMLInputElement).value ?? '');
  return plain([reader.wholeText, ...attributes, ...values.map(String)].join(' | '));
}

/** No amount of K2 anywhere but the D3 that was typed in its other unit, and no rule. */
function expectNoK2Figure(reader: Reader, conversion = '= 50 mcg'): void {
  const everything = everythingIn(reader).replaceAll(conversion, '');
  expect(everything).not.to.match(K2_FIGURE);
  expect(reader.has('.strip')).to.equal(false);
  expect(everything).not.to.match(
    /NourishVibes|Knapen|buypeak|hollywarner|per-1000|trial dose|trial-mk7/,
  );
  expect(reader.has('.rules')).to.equal(false);
}

describe('no K2 figure can be found', () => {
  it('before a D3 dose is entered', async () => {
    const reader = await Reader.of();
    await reader.tick('none');
    // The bottles to try are nobody's answer.
    for (const example of reader.root.querySelectorAll('[name=example]')) example.remove();
    expectNoK2Figure(reader);
  });

  it('before the conditions question is answered', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    expectNoK2Figure(reader);
  });

  const withholding = conditionIds.filter((id) => consequenceOf(id).startsWith('withhold'));
  for (const condition of withholding)
    it(`with ${condition} ticked`, async () => {
      const reader = await Reader.of();
      await reader.enter(D3, '2000');
      await reader.tick('none');
      await reader.tick(condition);
      expectNoK2Figure(reader);
      expect(reader.text('.answer')).to.match(/We show no (?:K2 amount|amounts) here, because/);
    });

  for (const flag of ['pregnant'])
    it(`when ${flag}`, async () => {
      const reader = await Reader.of();
      await reader.enter(D3, '2000');
      await reader.tick('none', flag);
      expectNoK2Figure(reader);
    });

  for (const age of ['0', '0.5', '8', '17', '17.9'])
    it(`at the age of ${age}`, async () => {
      const reader = await Reader.of();
      await reader.enter(D3, '2000');
      await reader.tick('none');
      await reader.enter(AGE, age);
      expectNoK2Figure(reader);
    });

  it('once an age is typed, before it is left', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.tick('none');
    await reader.type(AGE, '8');
    expectNoK2Figure(reader);
  });

  it('while an age cannot be read', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.tick('none');
    await reader.enter(AGE, 'eight');
    expectNoK2Figure(reader);
  });

  it('once the page goes by another limit', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '9000');
    await reader.tick('none');
    reader.guide.setAttribute('jurisdiction', 'au');
    await reader.guide.updateComplete;
    expectNoK2Figure(reader, '= 225 mcg');
  });

  it('far above the limit', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '10000');
    await reader.tick('none');
    expectNoK2Figure(reader, '= 250 mcg');
  });
});

describe('somebody for whom everything is withheld', () => {
  it('sees no figure for D3 either, only what was typed', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.tick('kidney-stones');
    expect(reader.text('.answer')).not.to.match(/\d\s*(?:IU|%)/);
    expect(reader.text('output')).not.to.match(/\d\s*(?:IU|%)/);
    expect(reader.control(D3).value).to.equal('2000');
  });
});

describe('somebody on warfarin who takes K2', () => {
  it('reads first, and is told first, to call the clinic today and to stop nothing', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.enter(K2, '45');
    await reader.tick('vitamin-k-antagonist');
    const first = reader.find('.answer').firstElementChild;
    expect(first?.textContent).to.contain('Call your anticoagulation clinic or doctor today');
    expect(reader.text('.answer')).to.contain('Do not stop or change it by yourself');
    expect(reader.text('output')).to.match(/^Call your anticoagulation clinic/);
    expect(reader.control(K2).value).to.equal('45');
    expect(reader.text('.answer')).not.to.match(/Recommended|2,000/);
  });
});
