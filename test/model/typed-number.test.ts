import { expect } from 'chai';
import { otherReading, typedNumber, typedUnit, withoutUnit } from '../../src/model/typed-number.ts';

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
  ['2,000 IU', 2000, 2],
  ['2000IU', 2000, 2000],
  ['1.000 I.E.', 1, 1000],
  ['50 mcg', 50, 50],
  ['52,5 µg', 52.5, 52.5],
  ['45 mg', 45, 45],
  ['45 m', NaN, NaN],
  ['IU', NaN, NaN],
];

describe('typedNumber(text, decimalMark), what withoutUnit(text) leaves', () => {
  for (const [text, english, german] of expected)
    it(`reads "${text}" as ${english}, with a decimal comma as ${german}`, () => {
      expect(typedNumber(withoutUnit(text), '.')).to.deep.equal(english);
      expect(typedNumber(withoutUnit(text), ',')).to.deep.equal(german);
    });
});

describe('typedNumber(text, decimalMark) alone', () => {
  it('takes no unit: an age of "5 mg" is no age', () => {
    expect(typedNumber('5 mg', '.')).to.deep.equal(NaN);
  });
});

describe('typedUnit(text)', () => {
  const units = {
    IU: ['2000 IU', '2000iu', '2000 I.U.', '1000 IE', '1000 i.e.', '1000 UI', '1000 U.I.'],
    µg: ['50 mcg', '50 µg', '50 μg', '50ug', '50 micrograms', '50 MCG'],
    mg: ['45 mg', '45mg ', '1 milligram'],
  } as const;
  for (const [unit, texts] of Object.entries(units))
    for (const text of texts)
      it(`finds ${unit} in "${text}"`, () => {
        expect(typedUnit(text)).to.equal(unit);
      });

  it('finds none in a number alone, or in a word alone', () => {
    for (const text of ['2000', '', 'mcg', '20 x', '5 units'])
      expect(typedUnit(text)).to.equal(undefined);
  });
});

describe('otherReading(text, decimalMark)', () => {
  it('reads one mark before three digits the other way', () => {
    expect(otherReading('1,000', '.')).to.equal(1);
    expect(otherReading('1.000', '.')).to.equal(1000);
    expect(otherReading('1,000', ',')).to.equal(1000);
    expect(otherReading('10.000 IU', '.')).to.equal(10_000);
  });

  it('is none where the text has one meaning', () => {
    for (const text of ['1000', '1,00', '1,000,000', '1.000,5', '1 000', 'x', ''])
      expect(otherReading(text, '.')).to.equal(undefined);
  });
});
