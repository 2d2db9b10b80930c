import { expect } from '@open-wc/testing';
import * as copy from '../src/content/copy.en.ts';
import type { ConditionId } from '../src/domain/conditions.ts';
import type { ReasonCode } from '../src/domain/reasons.ts';
import { AGE, D3, K2, Reader } from './support/guide.ts';
import { printed } from './support/taking.ts';
import { plain } from './support/texts.ts';

/** Somebody whom a pharmacist played through the guide, and what they enter. */
interface Customer {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly d3: string;
  readonly k2?: string;
  readonly servings?: string;
  readonly age?: string;
  readonly ticks: readonly (ConditionId | 'prescribed')[];
}

const SERVINGS = 'Servings on a day you take it';

async function served({ attributes, d3, k2, servings, age, ticks }: Customer): Promise<Reader> {
  const reader = await Reader.of(attributes);
  await reader.enter(D3, d3);
  if (k2) await reader.enter(K2, k2);
  if (servings) await reader.enter(SERVINGS, servings);
  if (age) await reader.enter(AGE, age);
  await reader.tick(...ticks, 'none');
  return reader;
}

/** The answer, and the sheet that goes to the pharmacist: they are to say the same. */
async function bothOf(reader: Reader): Promise<readonly string[]> {
  return [reader.text('.answer'), plain((await printed(reader)).body.textContent ?? '')];
}

/** A sentence as it stands in running text, whatever stands before it. */
const said = (reason: ReasonCode): string => plain(copy.reasons[reason]);

async function expectSaid(reader: Reader, ...sentences: readonly string[]): Promise<void> {
  for (const text of await bothOf(reader))
    for (const sentence of [copy.need, ...sentences]) expect(text).to.contain(plain(sentence));
}

async function expectUnsaid(reader: Reader, ...sentences: readonly string[]): Promise<void> {
  for (const text of await bothOf(reader))
    for (const sentence of sentences) expect(text).not.to.contain(plain(sentence));
}

function expectNoUrgency(reader: Reader): void {
  expect(reader.has('.urgent')).to.equal(false);
  expect(reader.find('.answer').classList.contains('routine')).to.equal(true);
}

/** Names the only line that is urgent, on screen and on the sheet, and that it is no alarm. */
async function expectAskFirst(reader: Reader): Promise<void> {
  expect(reader.text('.urgent')).to.equal(copy.urgentAskFirst);
  expect(reader.find('.answer').classList.contains('before-next-dose')).to.equal(true);
  await expectSaid(reader, copy.urgentAskFirst);
}

/** Nothing is worked out: no amount, no share of a limit, no range of K2. */
function expectAllWithheld(reader: Reader): void {
  expect(reader.text('#answer')).to.equal(copy.allWithheld);
  expect(reader.text('.answer')).not.to.match(/\d\s*(?:IU|mcg|%)/);
  expect([reader.has('.strip'), reader.has('.scale'), reader.has('.rules')]).to.deep.equal([
    false,
    false,
    false,
  ]);
}

const CALCIUM_IN_DOUBT = 'Ask whether you need both';

describe('a customer whose answer could not stand', () => {
  it('takes a thiazide and 1,000 IU: sees the figures, is to have calcium checked, and is offered no bottle', async () => {
    const reader = await served({ d3: '1000', ticks: ['thiazide'] });
    expect(reader.text('#answer')).to.contain('25% of the limit of 4,000 IU').and.contain('600 IU');
    expect(reader.text('.answer')).to.contain('10 to 100 mcg');
    await expectSaid(reader, said('thiazide'));
    await expectUnsaid(reader, said('thiazide-high'), copy.allWithheld, copy.k2Withheld);
    expectNoUrgency(reader);
    expect(reader.has('[name=example]')).to.equal(false);
  });

  it('is eighty, on alendronate and prescribed calcium with D3: is to keep both, and reads no word against either', async () => {
    const adcal: Customer = {
      attributes: { jurisdiction: 'uk' },
      d3: '10 micrograms',
      servings: '2',
      age: '80',
      ticks: ['osteoporosis-medicine', 'calcium-supplement'],
    };
    const bought = await served(adcal);
    const told = await served({ ...adcal, ticks: ['prescribed', ...adcal.ticks] });
    for (const reader of [bought, told]) {
      await expectSaid(reader, said('osteoporosis-medicine'), said('calcium-as-told'));
      await expectUnsaid(reader, CALCIUM_IN_DOUBT, said('calcium-ask-first'), copy.k2Withheld);
      const answer = reader.text('.answer');
      expect(answer.indexOf(said('osteoporosis-medicine'))).to.be.below(
        answer.indexOf(said('calcium-as-told')),
      );
      expectNoUrgency(reader);
    }
    expect(bought.text('#answer')).to.contain('20% of the limit of 4,000 IU');
    expect(told.text('#answer')).to.contain('800 IU').and.not.to.contain('limit');
    await expectSaid(told, said('prescribed-daily'));
  });

  it('has denosumab injections, calcium tablets and 2,000 IU: is to keep both, and is not asked whether both are needed', async () => {
    const reader = await served({
      d3: '2000',
      k2: '100',
      age: '72',
      ticks: ['osteoporosis-medicine', 'calcium-supplement'],
    });
    expect(reader.text('#answer')).to.contain('50% of the limit of 4,000 IU').and.contain('800 IU');
    await expectSaid(reader, said('osteoporosis-medicine'), said('calcium-as-told'));
    await expectUnsaid(reader, CALCIUM_IN_DOUBT, said('calcium-ask-first'), copy.alreadyTaking);
    expectNoUrgency(reader);
  });

  it('has high calcium and takes a bottle that nobody prescribed: is to ask before the next dose, without an alarm', async () => {
    const reader = await served({ d3: '2000', k2: '100', ticks: ['high-calcium'] });
    await expectAskFirst(reader);
    await expectSaid(reader, copy.allWithheld, said('high-calcium'));
    await expectUnsaid(reader, copy.urgentNextDose, '% of the limit', 'Blogs and shops name');
    expectAllWithheld(reader);
    expect(reader.has('[href^="tel:"]')).to.equal(false);
  });

  it('has a parathyroid condition and takes such a bottle: is neither to start nor to stop, and to ask the team', async () => {
    const reader = await served({ d3: '2000', ticks: ['parathyroid-disease'] });
    await expectSaid(reader, said('parathyroid-disease'));
    expect(said('parathyroid-disease')).to.contain('Do not start or stop vitamin D on your own');
    await expectUnsaid(reader, copy.urgentAskFirst, copy.urgentNextDose, copy.alreadyTaking);
    expectAllWithheld(reader);
    expectNoUrgency(reader);
  });

  it('had weight-loss surgery and takes 5,000 IU: sees where it stands, is not to stop before asking, and gets no alarm', async () => {
    const reader = await served({ d3: '5000', ticks: ['malabsorption'] });
    expect(reader.text('#answer')).to.contain('above the limit of 4,000 IU: 125% of it');
    await expectSaid(reader, said('malabsorption'), said('above-upper-limit'));
    expect(said('malabsorption')).to.contain('Do not stop before you have asked');
    await expectUnsaid(reader, copy.urgentNextDose, copy.urgentAskFirst, copy.allWithheld);
    expectNoUrgency(reader);
  });

  it('types the number of a label in micrograms, then its unit: the number stays, and is judged in that unit', async () => {
    const judged = { 100: 'exactly the limit', 125: '125% of it', 250: 'far above the limit' };
    for (const [number, judgement] of Object.entries(judged)) {
      const reader = await Reader.of();
      await reader.enter(D3, number);
      expect(reader.text('.answer'), 'before the unit is said').not.to.match(/\d\s*(?:IU|%)/);
      reader.find('[name=d3Unit][value=µg]').click();
      await reader.guide.updateComplete;
      await reader.tick('none');
      expect(reader.control(D3).value).to.equal(number);
      for (const text of await bothOf(reader)) expect(text).to.contain(judgement);
      await expectUnsaid(reader, '3% of the limit', '3.125', '2.5 mcg', '6.25');
    }
  });

  it('types the number of a tablet of K2, then milligrams: the number stays, and so large a dose is asked about', async () => {
    for (const number of ['15', '45']) {
      const reader = await Reader.of();
      await reader.enter(D3, '2000');
      await reader.enter(K2, number);
      reader.find('[name=k2Unit][value=mg]').click();
      await reader.guide.updateComplete;
      await reader.tick('none');
      expect(reader.control(K2).value).to.equal(number);
      expect(reader.text('.answer'), 'before it is said').not.to.match(/mcg of K2|Your label/);
      await expectSaid(reader);
      expect((await bothOf(reader))[1]).to.contain(`${number} mg or ${number} mcg`);
      await reader.press('meant', 'k2:0');
      await expectSaid(reader, said('k-very-high'));
      expect((await bothOf(reader))[1]).to.contain(`${number} mg K2`);
      await expectUnsaid(reader, `0.0${number}`);
    }
  });
});
