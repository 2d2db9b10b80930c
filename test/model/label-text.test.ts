import { expect } from 'chai';
import fc from 'fast-check';
import { readAge, readCount, readD3, readVitaminK } from '../../src/model/label-text.ts';
import type { DecimalMark } from '../../src/model/typed-number.ts';
import { tried } from '../support/tried.js';

type Row = readonly [text: string, ...readings: (readonly [number, string | null])[]];

const d3: readonly Row[] = [
  ['2000', [2000, null]],
  ['2,000', [2000, null]],
  ['10 000', [10_000, null]],
  ['1 000 000', [1_000_000, null]],
  ['2’000', [2000, null]],
  ['+5000', [5000, null]],
  ['-5', [-5, null]],
  ['5,000 IU (125 mcg)', [5000, 'IU']],
  ['125 mcg (5,000 IU)', [125, 'µg']],
  ['125 mcg/5,000 IU', [125, 'µg']],
  ['400 IU 10 mcg', [400, 'IU']],
  ['125 mcg (500 IU)', [125, 'µg'], [500, 'IU']],
  ['5000 IU 2000 IU', [5000, 'IU'], [2000, 'IU']],
  ['5000 IU/day', [5000, 'IU']],
  ['2000 IU per day', [2000, 'IU']],
  ['2000 IU D3', [2000, 'IU']],
  ['D3 2000 IU', [2000, 'IU']],
  ['Vitamin D3 125 mcg 625 %', [125, 'µg']],
  ['vit. D 25 mcg 125% DV', [25, 'µg']],
  ['colecalciferol 25 micrograms', [25, 'µg']],
  ['25 mcg.', [25, 'µg']],
  ['2000 I. U.', [2000, 'IU']],
  ['2000 I.U.', [2000, 'IU']],
  ['1000 UI', [1000, 'IU']],
  ['1000 I.E.', [1000, 'IU']],
  ['50,000 units', [50_000, 'IU']],
  ['2000 International Units', [2000, 'IU']],
  ['60K', [60_000, null], [60, null]],
  ['5k IU', [5000, 'IU'], [5, 'IU']],
  ['0.025 mg', [25, 'µg']],
  ['0.05 mg (2000 IU)', [50, 'µg']],
  ['5000 mg', [5000, 'IU'], [5000, 'µg']],
  ['1.25 mg', [1250, 'µg'], [1.25, 'µg']],
  ['1.25 mg (50,000 IU)', [1250, 'µg'], [1.25, 'µg']],
  ['25 ㎍', [25, 'µg']],
  ['25 мкг', [25, 'µg']],
  ['25 µg', [25, 'µg']],
  ['٢٠٠٠', [2000, null]],
  ['۲۰۰۰', [2000, null]],
  ['२०००', [2000, null]],
  ['٢٬٠٠٠', [2000, null]],
  ['２０００', [2000, null]],
  ['１，０００', [1000, null]],
  ['2000\u200b', [2000, null]],
  ['\u200e2000\u200f', [2000, null]],
  ['2\u200b000', [2000, null]],
  ['1.500', [1.5, null], [1500, null]],
];

const notD3: readonly (readonly [text: string, left: string])[] = [
  ['400 10', '400 10'],
  ['1000\t2', '1000\t2'],
  ['1 2 3 4 5', '1 2 3 4 5'],
  ['vitamin D 3 400 IU', 'vitamin D 3 400 IU'],
  ['vitamin D 3', 'vitamin D 3'],
  ['20 00', '20 00'],
  ["2'0'0'0", "2'0'0'0"],
  ['1,00,000', '1,00,000'],
  ['125 mcg (5,000 IU) 3 mg', '125 mcg (5,000 IU) 3 mg'],
  ['2000 IU per 2 capsules', 'per   capsules'],
  ['calcifediol 10 mcg', 'calcifediol'],
  ['10 mcg calcitriol', 'calcitriol'],
  ['two thousand', 'two thousand'],
  ['400 10 mcg', '400 10 mcg'],
  ['5000 mg 125 mcg', '5000 mg 125 mcg'],
  ['IU', 'iu'],
];

const vitaminK: readonly (readonly [string, number, string | null, string | null])[] = [
  ['100', 100, null, null],
  ['100 mcg MK-7', 100, 'µg', 'MK-7'],
  ['100 µg (MK-7)', 100, 'µg', 'MK-7'],
  ['k2 mk7 100', 100, null, 'MK-7'],
  ['MK 7 90 mcg', 90, 'µg', 'MK-7'],
  ['vitamin K2 as menaquinone-7 180 mcg', NaN, null, null],
  ['menaquinone-7 180 mcg', 180, 'µg', 'MK-7'],
  ['45 mg MK-4', 45, 'mg', 'MK-4'],
  ['menatetrenone 15 mg', 15, 'mg', 'MK-4'],
  ['Vitamin K1 100 mcg', 100, 'µg', 'K1'],
  ['phytomenadione 1 mg', 1, 'mg', 'K1'],
  ['0.1 mg', 0.1, 'mg', null],
  ['0.1 mg (100 mcg)', 0.1, 'mg', null],
  ['100 IU', NaN, null, null],
  ['vitamin K 2 100 mcg', NaN, null, null],
  ['50 mcg MK-4 50 mcg MK-7', NaN, null, null],
];

describe('readD3(text, decimalMark)', () => {
  for (const [text, ...readings] of d3)
    it(`reads ${JSON.stringify(text)} as ${readings.map((each) => each.join(' ')).join(' or ')}`, () => {
      const read = readD3(text, '.');
      expect(read.readings).to.deep.equal(readings.map(([amount, unit]) => ({ amount, unit })));
      expect(read.notUnderstood).to.equal('');
    });

  for (const [text, left] of notD3)
    it(`does not read ${JSON.stringify(text)}`, () => {
      expect(readD3(text, '.')).to.deep.equal({ readings: [], form: null, notUnderstood: left });
    });

  it('asks about a thousand where the page writes fractions with a comma', () => {
    const amounts = readD3('5,000 IU', ',').readings.map(({ amount }) => amount);
    expect(amounts).to.deep.equal([5, 5000]);
    expect(readD3('5.000 IU', ',').readings).to.deep.equal([{ amount: 5000, unit: 'IU' }]);
  });

  it('has that settled by a second figure that agrees', () => {
    expect(readD3('5,000 IU (125 mcg)', ',').readings).to.deep.equal([
      { amount: 5000, unit: 'IU' },
    ]);
  });
});

describe('readVitaminK(text, decimalMark)', () => {
  for (const [text, amount, unit, form] of vitaminK)
    it(`${Number.isNaN(amount) ? 'does not read' : 'reads'} ${JSON.stringify(text)}`, () => {
      const read = readVitaminK(text, '.');
      const readings = Number.isNaN(amount) ? [] : [{ amount, unit }];
      expect(read.readings).to.deep.equal(readings);
      expect(read.form).to.equal(form);
      expect(read.notUnderstood === '').to.equal(readings.length > 0);
    });
});

describe('readCount(text, decimalMark)', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['2', 2],
    ['½', 0.5],
    ['1/2', 0.5],
    ['1½', 1.5],
    ['2 capsules', 2],
    ['2x', 2],
    ['5 drops', 5],
    ['10 days', 10],
    ['x', NaN],
    ['2 2', NaN],
  ];
  for (const [text, number] of rows)
    it(`reads ${JSON.stringify(text)} as ${number}`, () => {
      expect(readCount(text, '.')).to.deep.equal(number);
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
    ['old', NaN],
  ];
  for (const [text, years] of rows)
    it(`reads ${JSON.stringify(text)} as ${years}`, () => {
      if (Number.isNaN(years)) expect(readAge(text, '.')).to.deep.equal(NaN);
      else expect(readAge(text, '.')).to.be.closeTo(years, 1e-9);
    });
});

describe('the readers of label text', () => {
  const marks = fc.constantFrom<DecimalMark>('.', ',');
  const scrap = fc.constantFrom(...'0123456789.,  kIUmcgµ(/)%½D3 per day'.split(''), 'mcg', ' IU');
  const text = fc.oneof(
    fc.string(),
    fc.array(scrap, { maxLength: 20 }).map((all) => all.join('')),
  );

  it('never throw, and never both read and fail to understand', () => {
    fc.assert(
      fc.property(text, marks, (typed, mark) => {
        for (const read of [readD3(typed, mark), readVitaminK(typed, mark)]) {
          expect(read.readings.length).to.be.at.most(2);
          if (read.notUnderstood) expect(read.readings).to.deep.equal([]);
        }
        expect(readCount(typed, mark)).to.be.a('number');
        expect(readAge(typed, mark)).to.be.a('number');
      }),
      tried('the readers of label text never throw'),
    );
  });

  it('read back what a label says in both units', () => {
    const amounts = fc.integer({ min: 1, max: 1250 }).map((count) => count * 40);
    fc.assert(
      fc.property(amounts, fc.boolean(), (iu, isIuFirst) => {
        const both = [`${iu.toLocaleString('en')} IU`, `${iu / 40} mcg`];
        const [first, second] = isIuFirst ? both : both.toReversed();
        const { readings } = readD3(`Vitamin D3 ${first} (${second})`, '.');
        expect(readings).to.deep.equal([
          isIuFirst ? { amount: iu, unit: 'IU' } : { amount: iu / 40, unit: 'µg' },
        ]);
      }),
      tried('the readers of label text read labels back'),
    );
  });
});
