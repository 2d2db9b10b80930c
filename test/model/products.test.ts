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
  it('names the number that stands there anew, and never changes it', () => {
    expect(change({ d3: '125' }, 'd3Unit', 'µg')).to.include({ d3: '125', d3Unit: 'µg' });
    expect(change({ d3: '2,000' }, 'd3Unit', 'µg')).to.include({ d3: '2,000', d3Unit: 'µg' });
    expect(change({ k2: '45' }, 'k2Unit', 'mg')).to.include({ k2: '45', k2Unit: 'mg' });
    expect(change({ d3: 'two' }, 'd3Unit', 'µg').d3).to.equal('two');
  });

  it('takes back what was said of the number before', () => {
    const chosen = { amount: 125, unit: 'IU' } as const;
    expect(change({ d3: '125', d3Chosen: chosen }, 'd3Unit', 'µg').d3Chosen).to.equal(null);
    expect(change({ d3: '125', d3Chosen: chosen }, 'd3', '1250').d3Chosen).to.equal(null);
    expect(change({ k2: '45', k2Chosen: chosen }, 'k2Form', 'MK-4').k2Chosen).to.equal(null);
    expect(change({ d3: '125', d3Chosen: chosen }, 'servings', '2').d3Chosen).to.equal(chosen);
  });

  it('is chosen by the word that is typed with the number, as is the form', () => {
    expect(change({}, 'd3', '50 mcg')).to.include({ d3: '50 mcg', d3Unit: 'µg' });
    expect(change({ d3Unit: 'µg' }, 'd3', '2000 I.U.')).to.include({ d3Unit: 'IU' });
    expect(change({}, 'k2', '45 mg')).to.include({ k2Unit: 'mg' });
    expect(change({}, 'k2', '100 mcg MK-7')).to.include({ k2Unit: 'µg', k2Form: 'MK-7' });
    expect(change({}, 'd3', '2000')).to.include({ d3Unit: 'IU' });
    expect(change({ k2Unit: 'mg' }, 'k2', '4')).to.include({ k2Unit: 'mg' });
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
    expect(everyDays({ schedule: 'twice-weekly' })).to.equal(3.5);
    expect(everyDays({ schedule: 'fortnightly' })).to.equal(14);
    expect(everyDays({ schedule: 'three-weeks-on' })).to.be.closeTo(1.3333, 0.0001);
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
    const { d3, vitaminK } = productOf({ ...blank, d3: '20x', k2: '4 5 m' }, '.');
    expect([d3?.amount, vitaminK?.amount]).to.deep.equal([NaN, NaN]);
  });
});

describe('foodProduct(id, food, decimalMark)', () => {
  it('is a portion a day of what its source names', () => {
    expect(foodProduct(2, 'trout', '.')).to.deep.include({ id: 2, d3: '645', fishLiverOil: false });
    expect(foodProduct(3, 'cod-liver-oil', '.')).to.include({ d3: '1360', fishLiverOil: true });
  });

  it('is never in doubt about its unit, however little it holds', () => {
    const egg = foodProduct(4, 'egg', ',');
    expect(egg).to.include({ d3: '45', d3Unit: 'IU' });
    expect(productOf(egg, ',')).to.deep.include({ food: true, prescribed: false });
  });
});
