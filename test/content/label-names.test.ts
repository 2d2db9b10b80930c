import { expect } from 'chai';
import { conditionGroups } from '../../src/content/copy.en.ts';
import { labelNames } from '../../src/content/label-names.ts';
import { jurisdictions, type Jurisdiction } from '../../src/domain/assessment.ts';
import { medicines, type Medicine } from '../../src/domain/medicines.ts';

/** The countries whose readers go by the figures of a jurisdiction. */
const countriesOf: Readonly<Record<Jurisdiction, string>> = {
  us: 'us ca',
  eu: 'ie de at ch es fr it nl be se',
  uk: 'gb',
  au: 'au nz',
};

/** So many names a label may show; thiazides and bone medicines go by many. */
const MOST = 10;
const mostOf: Partial<Record<Medicine['condition'], number>> = {
  'vitamin-k-antagonist': 29,
  thiazide: 13,
  'osteoporosis-medicine': 14,
};

/** The names that one label shows there. */
function shownIn(jurisdiction: Jurisdiction, condition: Medicine['condition']): readonly string[] {
  return medicines
    .filter((medicine) => medicine.condition === condition)
    .filter(({ labels }) => labels.includes(jurisdiction))
    .map(({ name }) => name);
}

/** Those of every label there. */
function labelOf(jurisdiction: Jurisdiction, condition: Medicine['condition']): string {
  const [everywhere, ...own] = labelNames[condition].split('|');
  return [own[jurisdictions.indexOf(jurisdiction)], everywhere].filter(Boolean).join('; ');
}

const isSmall = (name: string): boolean => /^\p{Ll}/u.test(name);

describe('the names below the labels of conditions', () => {
  it('hold every vitamin K antagonist of every country, in every jurisdiction', () => {
    const names = medicines.filter(({ condition }) => condition === 'vitamin-k-antagonist');
    for (const jurisdiction of jurisdictions)
      for (const { name } of names)
        expect(labelOf(jurisdiction, 'vitamin-k-antagonist').toLowerCase()).to.contain(
          name.toLowerCase(),
        );
  });

  it('are brands that were seen there, and substances by their English name', () => {
    for (const { name, condition, labels, seen } of medicines) {
      const countries = seen.flatMap((sighting) => sighting.countries);
      for (const jurisdiction of labels) {
        if (isSmall(name) || condition === 'vitamin-k-antagonist') continue;
        const there = countries.filter((each) => countriesOf[jurisdiction].includes(each));
        expect(there, `${name} in ${jurisdiction}`).to.not.be.empty;
      }
    }
  });

  it('are few', () => {
    for (const jurisdiction of jurisdictions)
      for (const { condition } of medicines)
        expect(
          shownIn(jurisdiction, condition).length,
          `${condition} ${jurisdiction}`,
        ).to.be.at.most(mostOf[condition] ?? MOST);
  });

  it('are those that readers there have on their boxes', () => {
    const rows: readonly (readonly [Jurisdiction, readonly string[], readonly string[]])[] = [
      ['us', ['lisinopril HCTZ', 'Dyazide', 'Maxzide', 'Ziac'], ['co-amilozide', 'Esidrex']],
      ['uk', ['co-amilozide', 'bendroflumethiazide', 'Co-Diovan'], ['Dyazide', 'HCTZ']],
      ['eu', ['Esidrex', 'CoAprovel', 'Xipamid'], ['Dyazide', 'co-tenidone']],
      ['au', ['Micardis Plus', 'Moduretic', 'Avapro HCT'], ['Ziac', 'co-tenidone']],
    ];
    for (const [jurisdiction, shown, elsewhere] of rows) {
      const text = labelOf(jurisdiction, 'thiazide');
      for (const name of shown) expect(text).to.contain(name);
      for (const name of elsewhere) expect(text).not.to.contain(name);
    }
  });

  it('put the boxes of a substance behind it', () => {
    expect(labelOf('uk', 'active-vitamin-d')).to.equal(
      'One-Alpha; calcitriol (Rocaltrol), alfacalcidol, paricalcitol',
    );
  });

  it('stand below every label that has some, and below its own', () => {
    for (const { conditions } of conditionGroups)
      for (const [id, [, ...hints]] of Object.entries(conditions)) {
        const names = Object.entries(labelNames).find(([condition]) => condition === id)?.[1];
        if (names) expect(hints, id).to.include(names);
      }
  });
});
