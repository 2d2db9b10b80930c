import { expect } from 'chai';
import type { Jurisdiction } from '../../src/domain/assessment.ts';
import { assess } from '../../src/domain/assess.ts';
import {
  warnsOfSponsor,
  withoutTrials,
  wordingFor,
  type Publication,
} from '../../src/model/wording.ts';

type Row = readonly [
  claims: Publication['claims'],
  hasSponsor: boolean,
  page: Jurisdiction,
  reader: Jurisdiction,
  expected: Jurisdiction | null,
];

const rows: readonly Row[] = [
  [null, false, 'us', 'us', null],
  [null, false, 'eu', 'eu', null],
  [null, true, 'us', 'us', null],
  [null, true, 'au', 'au', null],
  [null, true, 'eu', 'eu', 'eu'],
  [null, true, 'uk', 'uk', 'uk'],
  // The page stays under its own law, whatever limits the reader looks at.
  [null, true, 'eu', 'us', 'eu'],
  // A reader in the European Union reads the page there.
  [null, true, 'us', 'eu', 'eu'],
  ['research', true, 'eu', 'eu', null],
  ['authorised', false, 'us', 'us', 'us'],
  ['authorised', false, 'au', 'au', 'au'],
  ['authorised', false, 'us', 'uk', 'uk'],
  ['authorised', true, 'uk', 'us', 'uk'],
  ['authorised', false, 'us', 'au', 'us'],
];

describe('wordingFor(publication)', () => {
  for (const [claims, hasSponsor, page, reader, expected] of rows)
    it(`${claims ?? 'default'}, ${hasSponsor ? 'a sponsor' : 'no sponsor'}, page ${page}, reader ${reader}: ${expected ?? 'research'}`, () => {
      expect(wordingFor({ claims, hasSponsor, page, reader })).to.equal(expected);
    });
});

describe('warnsOfSponsor(publication)', () => {
  it('warns beside a product where the law asks for authorised wording and the author set none', () => {
    const publication = { claims: null, hasSponsor: true, page: 'eu', reader: 'us' } as const;
    expect(warnsOfSponsor(publication)).to.equal(true);
    expect(warnsOfSponsor({ ...publication, claims: 'research' })).to.equal(true);
    expect(warnsOfSponsor({ ...publication, claims: 'authorised' })).to.equal(false);
    expect(warnsOfSponsor({ ...publication, hasSponsor: false })).to.equal(false);
    expect(warnsOfSponsor({ ...publication, page: 'us' })).to.equal(false);
  });
});

describe('withoutTrials(assessment)', () => {
  const assessed = (conditions: readonly string[]) => {
    const d3 = { amount: 2000, unit: 'IU' };
    const products = [{ d3, servings: 1, everyDays: 1 }];
    const result = assess({
      jurisdiction: 'us',
      person: { ageYears: 30 },
      conditions,
      conditionsComplete: true,
      products,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.assessment;
  };

  it('leaves out the dose of a trial alone', () => {
    const { k2 } = assessed([]);
    const shown = withoutTrials(assessed([]));
    const isTrial = ({ id }: { readonly id: string }): boolean => id === 'trial-mk7-180';
    expect(k2?.rules.some(isTrial)).to.equal(true);
    expect(shown.k2?.rules).to.deep.equal(k2?.rules.filter((rule) => !isTrial(rule)));
  });

  it('changes nothing where no amount of K2 is shown', () => {
    const withheld = assessed(['vitamin-k-antagonist']);
    expect(withoutTrials(withheld)).to.equal(withheld);
  });
});
