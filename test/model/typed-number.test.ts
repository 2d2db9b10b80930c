import { expect } from '@open-wc/testing';
import { typedNumber } from '../../src/model/typed-number.ts';

/** What was typed, read on a page in English, and on one that writes decimals with a comma. */
const expected: readonly (readonly [string, number, number])[] = [
  ['2000', 2000, 2000],
  [' 2000 ', 2000, 2000],
  ['2,000', 2000, 2],
  ['2.000', 2, 2000],
  ['2 000', 2000, 2000],
  ['2\u2009000', 2000, 2000],
  ['2\u00a0000', 2000, 2000],
  ['2\u202f000', 2000, 2000],
  ['2’000', 2000, 2000],
  ["2'000", 2000, 2000],
  ['1,000,000', 1_000_000, 1_000_000],
  ['1.000.000', 1_000_000, 1_000_000],
  ['1,000.5', 1000.5, 1000.5],
  ['1.000,5', 1000.5, 1000.5],
  ['2.5', 2.5, 2.5],
  ['2,5', 2.5, 2.5],
  ['.5', 0.5, 0.5],
  ['0', 0, 0],
  ['-5', -5, -5],
  ['', NaN, NaN],
  ['x', NaN, NaN],
  ['20x', NaN, NaN],
  ['1e3', NaN, NaN],
  ['1,00,000', NaN, NaN],
  ['1.2.3', NaN, NaN],
  ['5.', 5, 5],
  ['5,', 5, 5],
  ['.', NaN, NaN],
  ['--5', NaN, NaN],
  ['Infinity', NaN, NaN],
];

describe('typedNumber(text, decimalMark)', () => {
  for (const [text, english, german] of expected)
    it(`reads "${text}" as ${english}, with a decimal comma as ${german}`, () => {
      expect(typedNumber(text, '.')).to.deep.equal(english);
      expect(typedNumber(text, ',')).to.deep.equal(german);
    });
});
