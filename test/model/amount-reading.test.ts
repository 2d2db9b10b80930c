import { expect } from 'chai';
import { amountChosen, isAsked, readAmount, type Amount } from '../../src/model/amount-reading.ts';
import { productChanged } from '../../src/model/product-changes.ts';
import { blankProduct, productOf, type ProductEntry } from '../../src/model/products.ts';
import type { DecimalMark } from '../../src/model/typed-number.ts';

const entered = (parts: Partial<ProductEntry>): ProductEntry => ({ ...blankProduct(0), ...parts });
const iu = (amount: number): Amount => ({ amount, unit: 'IU' });
const micrograms = (amount: number): Amount => ({ amount, unit: 'µg' });
const milligrams = (amount: number): Amount => ({ amount, unit: 'mg' });

type Row = readonly [entry: Partial<ProductEntry>, mark: DecimalMark, ...choices: Amount[]];

const d3: readonly Row[] = [
  [{ d3: '2000' }, '.'],
  [{ d3: '2,000' }, '.'],
  [{ d3: '10.000' }, '.', iu(10), iu(10_000)],
  [{ d3: '1,000' }, ',', iu(1), iu(1000)],
  [{ d3: '50' }, '.', iu(50), micrograms(50)],
  [{ d3: '125' }, '.', iu(125), micrograms(125)],
  [{ d3: '126' }, '.'],
  [{ d3: '125', d3Unit: 'µg' }, '.'],
  [{ d3: '5000', d3Unit: 'µg' }, '.', micrograms(5000), iu(5000)],
  [{ d3: '2000 IU', d3Unit: 'µg' }, '.', iu(2000), micrograms(2000)],
  [{ d3: '125 mcg (500 IU)' }, '.', micrograms(125), iu(500)],
  [{ d3: '45', food: 'egg' }, '.'],
  [{ d3: '0' }, '.'],
  [{ d3: 'x' }, '.'],
  [{ d3: '' }, '.'],
];
const k2: readonly Row[] = [
  [{ k2: '100' }, '.'],
  [{ k2: '0.1' }, '.', micrograms(0.1), milligrams(0.1)],
  [{ k2: '45', k2Unit: 'mg' }, '.', milligrams(45), micrograms(45)],
  [{ k2: '0.1', k2Unit: 'mg' }, '.'],
  [{ k2: '0' }, '.'],
  [{ k2: '45', k2Unit: 'mg', k2Form: 'MK-4' }, '.'],
];

describe('readAmount(entry, field, decimalMark) asks which it is', () => {
  for (const [field, rows] of Object.entries({ d3, k2 } as const))
    for (const [typed, mark, ...choices] of rows)
      it(`${field} of ${JSON.stringify(typed)} with "${mark}": ${choices.length} readings`, () => {
        const read = readAmount(entered(typed), field as 'd3' | 'k2', mark);
        expect(read.choices).to.deep.equal(choices);
        if (choices.length > 0) expect(read.amount).to.equal(null);
      });

  it('and names what it did not understand', () => {
    expect(readAmount(entered({ d3: '400 10' }), 'd3', '.').notUnderstood).to.equal('400 10');
  });
});

describe('amountChosen(entry, field, index, decimalMark)', () => {
  it('keeps the text, presses the unit, and is no longer in doubt', () => {
    const typed = entered({ d3: '125' });
    expect(isAsked({ products: [typed] }, '.')).to.equal(true);
    const chosen = amountChosen(typed, 'd3', 1, '.');
    expect(chosen).to.include({ d3: '125', d3Unit: 'µg' });
    expect(isAsked({ products: [chosen] }, '.')).to.equal(false);
    expect(productOf(chosen, '.').d3).to.deep.equal({ amount: 125, unit: 'µg', checked: true });
  });

  it('counts as looked at where it is right as typed', () => {
    const chosen = amountChosen(entered({ d3: '125' }), 'd3', 0, '.');
    expect(productOf(chosen, '.').d3).to.deep.equal({ amount: 125, unit: 'IU', checked: true });
  });

  it('changes nothing where nothing is asked', () => {
    const typed = entered({ d3: '2000' });
    expect(amountChosen(typed, 'd3', 1, '.')).to.equal(typed);
  });
});

describe('productOf(entry, decimalMark) of what the reader has to choose first', () => {
  it('leaves a doubt about the unit of D3 to the calculation', () => {
    expect(productOf(entered({ d3: '125' }), '.').d3).to.deep.equal({
      amount: 125,
      unit: 'IU',
      checked: false,
    });
  });

  it('has no amount where two figures disagree', () => {
    const typed = productChanged(entered({}), 'd3', '125 mcg (500 IU)', '.');
    expect(productOf(typed, '.').d3?.amount).to.deep.equal(NaN);
    const relabelled = entered({ d3: '2000 IU', d3Unit: 'µg' });
    expect(productOf(relabelled, '.').d3?.amount).to.deep.equal(NaN);
  });
});
