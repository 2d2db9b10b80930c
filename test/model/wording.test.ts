import { expect } from '@open-wc/testing';
import type { Jurisdiction } from '../../src/domain/assessment.ts';
import { wordingFor, type Publication } from '../../src/model/wording.ts';

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
