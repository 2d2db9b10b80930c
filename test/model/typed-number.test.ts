import { expect } from 'chai';
import { otherReading, typedNumber } from '../../src/model/typed-number.ts';

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
  ['45 m', NaN, NaN],
  ['IU', NaN, NaN],
  ['400 10', NaN, NaN],
  ['1000\t2', NaN, NaN],
  ['1 2 3 4 5', NaN, NaN],
  ['20 00', NaN, NaN],
  ["2'0'0'0", NaN, NaN],
  ['10 000', 10_000, 10_000],
  ['1 000,5', 1000.5, 1000.5],
  ['+5000', 5000, 5000],
  ['½', 0.5, 0.5],
  ['1½', 1.5, 1.5],
  ['1 1/2', 1.5, 1.5],
  ['٢٠٠٠', 2000, 2000],
  ['٢٫٥', 2.5, 2.5],
  ['0.025', 0.025, 0.025],
  ['2\u200b000', 2000, 2000],
];

describe('typedNumber(text, decimalMark)', () => {
  for (const [text, english, german] of expected)
    it(`reads "${text}" as ${english}, with a decimal comma as ${german}`, () => {
      expect(typedNumber(text, '.')).to.deep.equal(english);
      expect(typedNumber(text, ',')).to.deep.equal(german);
    });
});

describe('typedNumber(text, decimalMark) alone', () => {
  it('takes no unit: an age of "5 mg" is no age', () => {
    expect(typedNumber('5 mg', '.')).to.deep.equal(NaN);
  });
});

describe('otherReading(text, decimalMark)', () => {
  it('reads one mark before three digits the other way', () => {
    expect(otherReading('1,000', '.')).to.equal(1);
    expect(otherReading('1.000', '.')).to.equal(1000);
    expect(otherReading('1,000', ',')).to.equal(1000);
    expect(otherReading('10.000', '.')).to.equal(10_000);
  });

  it('is none where the text has one meaning', () => {
    for (const text of ['1000', '1,00', '1,000,000', '1.000,5', '1 000', 'x', ''])
      expect(otherReading(text, '.')).to.equal(undefined);
  });
});
