import { expect } from '@open-wc/testing';
import * as copy from '../src/content/copy.en.ts';
import { AGE, D3, K2, Reader } from './support/guide.ts';

describe('what is not understood', () => {
  const rows: readonly (readonly [label: string | RegExp, id: string, text: string])[] = [
    [D3, 'd3', 'calcifediol'],
    [K2, 'k2', '200 mcg per 2 capsules'],
    ['Servings on a day you take it', 'servings', 'two'],
    ['Days from one to the next', 'days', '5 drops'],
    [AGE, 'age', '8 Monate'],
  ];
  for (const [label, id, text] of rows)
    it(`is named at the entry and stays, and nothing is judged by it: ${id}`, async () => {
      const reader = await Reader.of({ d3: '2000' });
      await reader.enter('How often', 'days');
      await reader.tick('none');
      await reader.enter(label, text);
      const named = id === 'k2' ? 'per 2 capsules' : text;
      expect(reader.text(`#${id}-hint .problem`)).to.contain(`“${named}” was not understood.`);
      expect(reader.control(label).value).to.equal(text);
      expect(reader.control(label).getAttribute('aria-invalid')).to.equal('true');
      expect(reader.text('.answer')).not.to.match(/\d\s*(?:IU|mcg|%)/);
      expect(reader.has('.strip, .scale, .rules')).to.equal(false);
    });

  it('leaves the hint on the age of a baby where it is', async () => {
    const reader = await Reader.of();
    await reader.enter(AGE, 'under 1');
    expect(reader.text('#age-hint')).to.contain(copy.ageHint);
  });

  it('is told from a number that is too large or too small', async () => {
    const reader = await Reader.of({ d3: '2000' });
    await reader.enter('Servings on a day you take it', '0');
    await reader.enter(AGE, '121');
    expect(reader.text('#servings-hint')).to.equal(copy.acceptedAboveZero('100'));
    expect(reader.text('#age-hint')).to.contain(copy.accepted('120'));
    expect(reader.text('.entry')).not.to.contain('not understood');
  });
});
