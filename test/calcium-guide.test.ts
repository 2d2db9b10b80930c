import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { conditionIds } from '../src/domain/conditions.ts';
import type { GuideUseEvent } from '../src/events.ts';
import { AGE, D3, K2, Reader } from './support/guide.ts';

describe('<calcium-guide>', () => {
  it('is registered, and typed by its tag', () => {
    const guide = document.createElement('calcium-guide');
    expect(guide.headingLevel).to.equal(undefined);
    expect(guide.constructor).to.equal(customElements.get('calcium-guide'));
  });

  it('answers the question that readers bring before anything is typed', async () => {
    const reader = await Reader.of();
    expect(reader.text('#answer')).to.equal('Do I need K2 with my D3?');
    expect(reader.text('.answer')).to.contain('No health authority is known to advise it');
    expect(reader.has('.rules')).to.equal(false);
  });

  it('sets D3 against the limit as it is typed', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '2000');
    expect(reader.text('#answer')).to.equal(
      '2,000 IU (50 mcg) a day is 50% of the limit of 4,000 IU, and over 3 times the recommended 600 IU',
    );
    expect(reader.text('#sources')).to.contain('Institute of Medicine, 2011');
    expect(reader.has('.rules')).to.equal(false);
  });

  it('lists every published rule once the question is answered', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '2000');
    await reader.type(K2, '100');
    await reader.tick('none');
    expect(reader.text('.answer')).to.contain('Your label: 100 mcg of vitamin K.');
    const rows = [...reader.root.querySelectorAll('.rules tbody tr')];
    expect(rows).to.have.length(5);
    expect(reader.text('.rules')).to.contain('at least 90 mcg');
    expect(reader.text('.rules')).to.contain('NourishVibes, 2026');
    expect(reader.text('.rules')).to.contain('trial dose: Knapen and others, 2013');
  });

  it('never changes the number that was typed, whatever unit is pressed', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '2,000');
    expect(reader.text('#d3-hint')).to.equal('= 50 mcg · 50% of the limit');
    reader.find<HTMLInputElement>('input[name=d3Unit]:not(:checked)').click();
    await reader.guide.updateComplete;
    expect(reader.control(D3).value).to.equal('2,000');
    expect(reader.text('#answer')).not.to.match(/\d/);
    await reader.type(D3, '125');
    expect(reader.text('#answer')).to.contain('125 mcg (5,000 IU) a day is above the limit');
  });

  it('changes the figures with the country', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '3600');
    await reader.tick('none');
    expect(reader.text('#answer')).to.contain('90% of the limit of 4,000 IU');
    await reader.enter('Limits for', 'au');
    expect(reader.text('#answer')).to.contain('above the limit of 3,200 IU: 113% of it');
    await reader.enter('Limits for', 'uk');
    expect(reader.text('.rules')).to.contain('micrograms');
  });

  it('explains why no rule covers MK-4', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '1000');
    await reader.type(K2, '45');
    await reader.enter('Form of vitamin K', 'MK-4');
    await reader.tick('none');
    expect(reader.text('.answer')).to.contain('The figures here are for MK-7');
    expect(reader.text('.rules')).not.to.match(/fits|than this/);
  });
});

describe('the conditions question', () => {
  it('is native checkboxes with a visible label, all in the document', async () => {
    const reader = await Reader.of();
    for (const value of [...conditionIds, 'none']) {
      const box = reader.find<HTMLInputElement>(`input[type=checkbox][value="${value}"]`);
      expect(box.labels?.[0]?.textContent?.trim(), value).to.not.equal('');
    }
  });

  it('can be changed after an answer', async () => {
    const reader = await Reader.of({ d3: '2000' });
    await reader.tick('none');
    expect(reader.has('.rules')).to.equal(true);
    await reader.tick('vitamin-k-antagonist');
    expect(reader.has('.rules')).to.equal(false);
    expect(reader.find<HTMLInputElement>('[value=none]').checked).to.equal(false);
    await reader.tick('vitamin-k-antagonist', 'none');
    expect(reader.has('.rules')).to.equal(true);
  });

  it('says how many are ticked in a closed group', async () => {
    const reader = await Reader.of();
    await reader.tick('lithium', 'steroid');
    const summaries = [...reader.root.querySelectorAll('summary')].map((s) => s.textContent);
    expect(summaries.join(' ')).to.contain('2 ticked');
  });
});

describe('entries', () => {
  const bad: readonly (readonly [string | RegExp, string, string])[] = [
    [D3, 'two thousand', '“two thousand” was not understood'],
    [D3, '-5', 'from zero to 1,000,000 IU'],
    [D3, '2000000', 'from zero to 1,000,000 IU'],
    [K2, 'x', '“x” was not understood'],
    [K2, '200 mg MK-4', 'from zero to 100 mg'],
    [AGE, '121', 'from zero to 120'],
  ];
  for (const [label, text, accepted] of bad)
    it(`keep "${text}" at ${String(label)} and say what is accepted`, async () => {
      const reader = await Reader.of();
      await reader.enter(label, text);
      const control = reader.control(label);
      const describedBy = control.getAttribute('aria-describedby') ?? '';
      expect(control.value).to.equal(text);
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(reader.text(`#${describedBy}`)).to.contain(accepted);
      expect(reader.text('.answer')).to.contain('once the marked entry can be read');
      expect(reader.text('output')).to.contain('once the marked entry can be read');
    });
});

describe('an entry that cannot be read', () => {
  it('leaves the stop on warfarin where it was', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.enter(K2, '45');
    await reader.tick('vitamin-k-antagonist');
    await reader.type(AGE, 'x');
    expect(reader.text('.answer')).to.contain('Call your anticoagulation clinic or doctor today');
    expect(reader.text('.answer')).not.to.contain('some people choose to');
    expect(reader.has('.stop')).to.equal(true);
  });

  it('names what is accepted in the unit that is chosen', async () => {
    const reader = await Reader.of({ unit: 'mcg' });
    await reader.enter(D3, '30000 mcg');
    await reader.press('meant', 'd3:0');
    expect(reader.text('#d3-hint')).to.contain('from zero to 25,000 mcg');
  });
});

describe('what a screen reader is told', () => {
  it('is nothing at first and nothing while typing', async () => {
    const reader = await Reader.of({ d3: '1000' });
    await reader.type(D3, '2000');
    expect(reader.text('output')).to.equal('');
  });

  it('comes once a settled change, not once a key', async () => {
    const reader = await Reader.of();
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(reader.text('output'))).observe(reader.find('output'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['2', '20', '200', '2000']) await reader.type(D3, text);
    expect(spoken.filter(Boolean)).to.deep.equal([]);
    await reader.enter(D3, '2000');
    await reader.tick('none');
    await nextFrame();
    expect(spoken.filter(Boolean)).to.have.length(2);
  });

  it('is the answer when an entry is left or a condition ticked', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    expect(reader.text('output')).to.contain('50% of the limit');
    await reader.tick('none');
    expect(reader.text('output')).to.contain('Blogs and shops name 20 to 200 mcg');
  });
});

describe('the event calcium-guide-use', () => {
  it('tells once that the reader got an answer, and nothing else', async () => {
    const reader = await Reader.of();
    const told = oneEvent(document.body, 'calcium-guide-use') as unknown as Promise<GuideUseEvent>;
    await reader.type(D3, '2000');
    const { detail } = await told;
    expect(detail).to.deep.equal({ view: 'calculator', action: 'calculated' });
    let further = 0;
    reader.guide.addEventListener('calcium-guide-use', () => further++);
    await reader.type(D3, '2000');
    await reader.tick('none');
    expect(further).to.equal(0);
    await reader.type(D3, '2000x');
    await reader.type(D3, '2001');
    expect(further).to.equal(0);
    await reader.type(D3, '');
    await reader.type(D3, '1000');
    expect(further).to.equal(1);
  });

  it('is not told at load, nor for an entry that cannot be read', async () => {
    let told = 0;
    const count = () => told++;
    document.body.addEventListener('calcium-guide-use', count);
    const reader = await Reader.of({ d3: '2000' });
    expect(told).to.equal(0);
    await reader.type(D3, 'x');
    expect(told).to.equal(0);
    await reader.type(D3, '2000');
    expect(told).to.equal(1);
    document.body.removeEventListener('calcium-guide-use', count);
  });
});
