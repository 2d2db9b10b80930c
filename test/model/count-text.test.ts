import { expect } from 'chai';
import fc from 'fast-check';
import { readAge, readDays, readServings } from '../../src/model/count-text.ts';
import { tried } from '../support/tried.js';

describe('readServings(text, decimalMark)', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['2', 2],
    ['½', 0.5],
    ['1/2', 0.5],
    ['1½', 1.5],
    ['0,5', 0.5],
    ['¾ tablet', 0.75],
    ['2 capsules', 2],
    ['2x', 2],
    ['28 drops', 28],
    ['2 sprays', 2],
    ['3 gummies', 3],
    ['5 drops a day', 5],
    ['2/day', 2],
    ['2 daily', 2],
    ['٢', 2],
    ['２', 2],
    ['२', 2],
    ['2\u200b', 2],
    ['x', NaN],
    ['2 2', NaN],
    ['1-2', NaN],
    ['two', NaN],
    ['0.5 ml', NaN],
    ['1 tsp', NaN],
    ['1 dropperful', NaN],
    ['7 days', NaN],
    ['3 weekly', NaN],
  ];
  for (const [text, number] of rows)
    it(`reads ${JSON.stringify(text)} as ${number}`, () => {
      expect(readServings(text, '.')).to.deep.equal(number);
    });
});

describe('readDays(text, decimalMark)', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['10', 10],
    ['3.5', 3.5],
    ['10 days', 10],
    ['every 10 days', 10],
    ['2 weeks', 14],
    ['½ week', 3.5],
    ['٧ days', 7],
    ['5 drops', NaN],
    ['every other', NaN],
    ['a week', NaN],
  ];
  for (const [text, number] of rows)
    it(`reads ${JSON.stringify(text)} as ${number}`, () => {
      expect(readDays(text, '.')).to.deep.equal(number);
    });
});

describe('readAge(text, decimalMark)', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['45', 45],
    ['45 years', 45],
    ['8 months', 8 / 12],
    ['8m', 8 / 12],
    ['8 mo', 8 / 12],
    ['18 months', 1.5],
    ['18m', NaN],
    ['45 m', NaN],
    ['½', 0.5],
    ['1 year 6 months', 1.5],
    ['6 weeks', (6 * 7) / 365.25],
    ['10 days', 10 / 365.25],
    ['٤٥', 45],
    ['1½', 1.5],
    ['2 1/2 years', 2.5],
    ['6 mo', 0.5],
    ['18mths', 1.5],
    ['1y6m', 1.5],
    ['1 yr 3 mo', 1.25],
    ['45 y/o', 45],
    ['8 months old', 8 / 12],
    ['६ months', 0.5],
    ['６\u00a0months', 0.5],
    ['6\u200b months', 0.5],
    ['12m', NaN],
    ['under 1', NaN],
    ['6-8 months', NaN],
    ['65+', NaN],
    ['8 Monate', NaN],
    ['newborn', NaN],
    ['old', NaN],
  ];
  for (const [text, years] of rows)
    it(`reads ${JSON.stringify(text)} as ${years}`, () => {
      if (Number.isNaN(years)) expect(readAge(text, '.')).to.deep.equal(NaN);
      else expect(readAge(text, '.')).to.be.closeTo(years, 1e-9);
    });
});

describe('the readers of counts', () => {
  it('give a number for any text, and take a plain one as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(120), (text, count) => {
        for (const read of [readServings, readDays, readAge]) {
          expect(read(text, '.')).to.be.a('number');
          expect(read(` ${count} `, ',')).to.equal(count);
        }
      }),
      tried('the readers of counts give a number'),
    );
  });
});
