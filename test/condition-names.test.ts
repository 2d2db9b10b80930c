import { expect } from '@open-wc/testing';
import { jurisdictions } from '../src/domain/assessment.ts';
import { medicines } from '../src/domain/medicines.ts';
import { Reader } from './support/guide.ts';

/** What stands at the box of a condition. */
function boxText(reader: Reader, condition: string): string {
  return reader.find(`[value=${condition}]`).closest('label')?.textContent ?? '';
}

const antagonists = medicines.filter(({ condition }) => condition === 'vitamin-k-antagonist');

describe('the box of a condition', () => {
  for (const show of ['calculator', 'safety'])
    it(`names every vitamin K antagonist in the ${show} view, wherever the reader lives`, async () => {
      for (const jurisdiction of jurisdictions) {
        const text = boxText(await Reader.of({ show, jurisdiction }), 'vitamin-k-antagonist');
        for (const { name } of antagonists)
          expect(text.toLowerCase(), jurisdiction).to.contain(name.toLowerCase());
      }
    });

  it('names the medicines of the country, and those of another once the reader says so', async () => {
    const reader = await Reader.of({ jurisdiction: 'us' });
    expect(boxText(reader, 'thiazide')).to.contain('Dyazide').and.not.contain('co-amilozide');
    await reader.enter('Limits for', 'uk');
    expect(boxText(reader, 'thiazide')).to.contain('co-amilozide').and.not.contain('Dyazide');
  });

  it('says beside the names what else there is to know', async () => {
    const text = boxText(await Reader.of({ jurisdiction: 'uk' }), 'thiazide');
    expect(text).to.match(/co-tenidone.*; hydrochlorothiazide, indapamide; not furosemide/);
    expect(text).not.to.contain('|');
  });
});
