import { expect } from 'chai';
import { doubtAbout, doubtConfirmed, type AmountField } from '../../src/model/doubts.ts';
import { blankProduct, type ProductEntry } from '../../src/model/products.ts';
import type { DecimalMark } from '../../src/model/typed-number.ts';

type Case = readonly [
  entry: Partial<ProductEntry>,
  mark: DecimalMark,
  mended: Partial<ProductEntry> | null,
];

const d3: readonly Case[] = [
  [{ d3: '2000' }, '.', null],
  [{ d3: '2,000' }, '.', null],
  [{ d3: '2.000' }, ',', null],
  [{ d3: '10.000' }, '.', { d3: '10000' }],
  [{ d3: '1,000' }, ',', { d3: '1000' }],
  [{ d3: '1,000' }, '.', null],
  [{ d3: '100,000' }, '.', null],
  [{ d3: '250.000' }, '.', { d3: '250000' }],
  [{ d3: '2.500', d3Unit: 'µg' }, '.', null],
  [{ d3: '0.000' }, '.', null],
  [{ d3: '5,000', d3Unit: 'µg' }, '.', { d3: '5000', d3Unit: 'IU' }],
  [{ d3: '50' }, '.', { d3: '50', d3Unit: 'µg' }],
  [{ d3: '99.9' }, '.', { d3: '99.9', d3Unit: 'µg' }],
  [{ d3: '100' }, '.', null],
  [{ d3: '0' }, '.', null],
  [{ d3: '5000', d3Unit: 'µg' }, '.', { d3: '5000', d3Unit: 'IU' }],
  [{ d3: '250', d3Unit: 'µg' }, '.', null],
  [{ d3: 'x' }, '.', null],
  [{ d3: '' }, '.', null],
  [{ d3: '-5' }, '.', null],
];
const k2: readonly Case[] = [
  [{ k2: '100' }, '.', null],
  [{ k2: '100,000' }, '.', { k2: '100' }],
  [{ k2: '45', k2Unit: 'mg' }, '.', { k2: '45', k2Unit: 'µg' }],
  [{ k2: '1', k2Unit: 'mg' }, '.', { k2: '1', k2Unit: 'µg' }],
  [{ k2: '0.1', k2Unit: 'mg' }, '.', null],
  [{ k2: '5000' }, '.', null],
  [{ k2: '45', k2Unit: 'mg', k2Form: 'MK-4' }, '.', null],
];

function tell(field: AmountField, cases: readonly Case[]): void {
  for (const [typed, mark, mended] of cases)
    it(`${JSON.stringify(typed)} with "${mark}": ${mended ? JSON.stringify(mended) : 'no doubt'}`, () => {
      const entry = { ...blankProduct(0), ...typed };
      expect(doubtAbout(entry, field, mark) !== null).to.equal(mended !== null);
      const confirmed = doubtConfirmed(entry, field, mark);
      if (mended === null) expect(confirmed).to.equal(entry);
      else expect(confirmed).to.include(mended);
    });
}

describe('doubtAbout(entry, field, decimalMark) asks back where another amount is likely', () => {
  describe('of D3', () => tell('d3', d3));
  describe('of K2', () => tell('k2', k2));
});
