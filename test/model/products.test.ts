import { expect } from 'chai';
import { productChanged } from '../../src/model/product-changes.ts';
import {
  blankProduct,
  foodProduct,
  productOf,
  type ProductEntry,
  type ProductField,
} from '../../src/model/products.ts';

const blank = Object.freeze(blankProduct(0));
const change = (
  entry: Partial<ProductEntry>,
  field: ProductField,
  value: string | boolean,
  mark: '.' | ',' = '.',
) => productChanged({ ...blank, ...entry }, field, value, mark);

describe('productChanged(entry, field, value, decimalMark): a unit', () => {
  it('keeps the dose of D3 and changes its number', () => {
    const inMicrograms = change({ d3: '2,000' }, 'd3Unit', 'µg');
    expect(inMicrograms).to.include({ d3: '50', d3Unit: 'µg' });
    expect(change(inMicrograms, 'd3Unit', 'IU')).to.include({ d3: '2000', d3Unit: 'IU' });
  });

  it('keeps the dose of K2 and changes its number', () => {
    expect(change({ k2: '100' }, 'k2Unit', 'mg')).to.include({ k2: '0.1', k2Unit: 'mg' });
    expect(change({ k2: '0.1', k2Unit: 'mg' }, 'k2Unit', 'µg').k2).to.equal('100');
  });

  it('writes the converted dose as the page does', () => {
    expect(change({ d3: '100' }, 'd3Unit', 'µg', ',').d3).to.equal('2,5');
  });

  it('converts neither what is no number nor what is in that unit', () => {
    expect(change({ d3: 'two' }, 'd3Unit', 'µg').d3).to.equal('two');
    expect(change({ d3: '2,000' }, 'd3Unit', 'IU').d3).to.equal('2,000');
  });

  it('is chosen by the word that is typed after the number', () => {
    expect(change({}, 'd3', '50 mcg')).to.include({ d3: '50 mcg', d3Unit: 'µg' });
    expect(change({ d3Unit: 'µg' }, 'd3', '2000 I.U.')).to.include({ d3Unit: 'IU' });
    expect(change({}, 'k2', '45 mg')).to.include({ k2Unit: 'mg' });
    expect(change({}, 'd3', '2000')).to.include({ d3Unit: 'IU' });
    expect(change({ k2Unit: 'mg' }, 'k2', '4')).to.include({ k2Unit: 'mg' });
  });

  it('stays where the word is a unit of something else', () => {
    expect(change({}, 'd3', '5 mg')).to.include({ d3Unit: 'IU' });
    expect(change({}, 'k2', '5 IU')).to.include({ k2Unit: 'µg' });
    expect(productOf(change({}, 'd3', '5 mg'), '.').d3?.amount).to.deep.equal(NaN);
  });
});

describe('productChanged(entry, field, value, decimalMark)', () => {
  it('gives the same entry where nothing changes', () => {
    expect(productChanged(blank, 'schedule', 'daily', '.')).to.equal(blank);
  });
});

describe('productOf(entry, decimalMark)', () => {
  const everyDays = (entry: Partial<ProductEntry>) =>
    productOf({ ...blank, ...entry }, '.').everyDays;

  it('tells days from occasion to occasion', () => {
    expect(everyDays({ schedule: 'daily' })).to.equal(1);
    expect(everyDays({ schedule: 'alternate' })).to.equal(2);
    expect(everyDays({ schedule: 'weekly' })).to.equal(7);
    expect(everyDays({ schedule: 'monthly' })).to.equal(30.4375);
    expect(everyDays({ schedule: 'days', days: '20' })).to.equal(20);
    expect(everyDays({ schedule: 'days', days: '' })).to.deep.equal(NaN);
  });

  it('counts one serving where none is typed', () => {
    expect(productOf({ ...blank, servings: ' ' }, '.').servings).to.equal(1);
    expect(productOf({ ...blank, servings: '2' }, '.').servings).to.equal(2);
    expect(productOf({ ...blank, servings: 'x' }, '.').servings).to.deep.equal(NaN);
  });

  it('passes on what is no number as NaN, to be found with all other problems', () => {
    const { d3, k2 } = productOf({ ...blank, d3: '20x', k2: '4 5 m' }, '.');
    expect([d3?.amount, k2?.amount]).to.deep.equal([NaN, NaN]);
  });
});

describe('foodProduct(id, food, decimalMark)', () => {
  it('is a portion a day of what its source names', () => {
    expect(foodProduct(2, 'trout', '.')).to.deep.include({ id: 2, d3: '645', fishLiverOil: false });
    expect(foodProduct(3, 'cod-liver-oil', '.')).to.include({ d3: '1360', fishLiverOil: true });
  });

  it('stands in micrograms where its IU would look like a slip of the unit', () => {
    expect(foodProduct(4, 'egg', ',')).to.include({ d3: '1,125', d3Unit: 'µg' });
  });
});
