import { expect } from 'chai';
import fc from 'fast-check';
import { readD3, readVitaminK } from '../../src/model/label-text.ts';
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
  ['Vitamin D3 (as cholecalciferol) 125 mcg (5000 IU) 625% DV', [125, 'µg']],
  ['Vitamin D₃ 25 µg*', [25, 'µg']],
  ['Vitamin D-3 1000 IU', [1000, 'IU']],
  ['Vitamin D‑3 1000 IU', [1000, 'IU']],
  ['vitamine D3 2 000 UI', [2000, 'IU']],
  ['vit d3 1000 i.u.', [1000, 'IU']],
  ['D3-2000 IU', [2000, 'IU']],
  ['D 3,000 IU', [3000, 'IU']],
  ['20 µg = 800 I.E.', [20, 'µg']],
  ['1.000 I.E. (25 µg)', [1000, 'IU']],
  ['10 mcg 50% Daily Value', [10, 'µg']],
  ['10 µg (200 % NRV)', [10, 'µg']],
  ['400 IU/10 mcg per drop', [400, 'IU']],
  ['1 drop = 1,000 IU', [1000, 'IU']],
  ['3000 IU per 1 spray', [3000, 'IU']],
  ['1000IU/gummy', [1000, 'IU']],
  ['5,000 IU softgels', [5000, 'IU']],
  ['2000 units a day', [2000, 'IU']],
  ['1000¹ IU', [1000, 'IU']],
  ['1000 IU²', [1000, 'IU']],
  ['1000 IU-2000 IU', [1000, 'IU'], [2000, 'IU']],
  ['٠٫٠٢٥ mg', [25, 'µg']],
  ['۲٬۰۰۰ IU', [2000, 'IU']],
  ['५००० IU', [5000, 'IU']],
  ['１０\u2009０００ ＩＵ', [10_000, 'IU']],
  ['10\u202f000 IU', [10_000, 'IU']],
  ['2\u00ad000', [2000, null]],
  ['−5', [-5, null]],
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
  ['2000 IU per 2 capsules', 'per 2 capsules'],
  ['2 gummies = 50 mcg', '2 gummies'],
  ['4000 IU in 2 softgels', '2 softgels'],
  ['2 x 1000 IU', '2 x 1000 IU'],
  ['2000–4000 IU', '2000–4000 IU'],
  ['60,000 IU/week', 'week'],
  ['50,000 IU weekly', 'weekly'],
  ['625% DV', '625% DV'],
  ['10 mg of 0.25 % D3', '10 mg of 0.25 % D3'],
  ['D3,000 IU', 'D3,000 IU'],
  ['D3 + K2 2000 IU/100 mcg', 'D3 + K2 2000 IU/100 mcg'],
  ['25(OH)D3 30 mcg', '25(OH)D3'],
  ['25-OH-D 30', '25-OH-D'],
  ['1,25(OH)2D3 0.25 mcg', '1,25(OH)2D3'],
  ['hydroxycholecalciferol 10 mcg', 'hydroxycholecalciferol'],
  ['doxercalciferol 1 mcg', 'doxercalciferol'],
  ['calcifediol 10 mcg', 'calcifediol'],
  ['10 mcg calcitriol', 'calcitriol'],
  ['two thousand', 'two thousand'],
  ['400 10 mcg', '400 10 mcg'],
  ['5000 mg 125 mcg', '5000 mg 125 mcg'],
  ['IU', 'iu'],
];

const vitaminK: readonly (readonly [
  text: string,
  amount: number,
  unit: string | null,
  form: string | null,
])[] = [
  ['100', 100, null, null],
  ['100 mcg MK-7', 100, 'µg', 'MK-7'],
  ['100 µg (MK-7)', 100, 'µg', 'MK-7'],
  ['k2 mk7 100', 100, null, 'MK-7'],
  ['MK 7 90 mcg', 90, 'µg', 'MK-7'],
  ['Vitamin K2 (as menaquinone-7) 180 mcg 150%', 180, 'µg', 'MK-7'],
  ['K2 (menaquinone) 100 mcg', 100, 'µg', null],
  ['MK 7 100 mcg', 100, 'µg', 'MK-7'],
  ['MK‑7 100 mcg†', 100, 'µg', 'MK-7'],
  ['MK7-100', 100, null, 'MK-7'],
  ['K2MK7 100µg', 100, 'µg', 'MK-7'],
  ['100 mcg K2 (MK-7) 83%', 100, 'µg', 'MK-7'],
  ['Vitamin K 80 mcg 67% DV', 80, 'µg', null],
  ['1 spray = 25 ug MK-7', 25, 'µg', 'MK-7'],
  ['75 µg per capsule', 75, 'µg', null],
  ['phylloquinone 100 mcg', 100, 'µg', 'K1'],
  ['١٠٠ mcg', 100, 'µg', null],
  ['1\u2009000 mcg', 1000, 'µg', null],
  ['menaquinone-7 180 mcg', 180, 'µg', 'MK-7'],
  ['45 mg MK-4', 45, 'mg', 'MK-4'],
  ['menatetrenone 15 mg', 15, 'mg', 'MK-4'],
  ['Vitamin K1 100 mcg', 100, 'µg', 'K1'],
  ['phytomenadione 1 mg', 1, 'mg', 'K1'],
  ['0.1 mg', 0.1, 'mg', null],
  ['0.1 mg (100 mcg)', 0.1, 'mg', null],
  ['100 IU', NaN, null, null],
  ['K2 7 100 mcg', NaN, null, null],
  ['K 4 500 mcg', NaN, null, null],
  ['MK-7,100 mcg', NaN, null, null],
  ['K2,100 mcg', NaN, null, null],
  ['menaquinone-9 100 mcg', NaN, null, null],
  ['5 mg of 2 % MK-7', NaN, null, null],
  ['5 mg MK-7 2%', NaN, null, null],
  ['K1 100 mcg + K2 20 mcg', NaN, null, null],
  ['vitamin K1/K2 100 mcg', NaN, null, null],
  ['200 mcg per 2 capsules', NaN, null, null],
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
