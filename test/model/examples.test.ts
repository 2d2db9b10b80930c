import { expect } from 'chai';
import { examples, offersExamples } from '../../src/model/examples.ts';
import { initialState, type GuideState } from '../../src/model/guide-state.ts';
import { blankProduct, type ProductEntry } from '../../src/model/products.ts';

const offeredIn = (parts: Partial<GuideState>) => offersExamples({ ...initialState, ...parts });
const offered = (...products: readonly ProductEntry[]) => offeredIn({ products });

describe('offersExamples(state)', () => {
  it('is true before anything is typed or ticked', () => {
    expect(offered(blankProduct(0))).to.equal(true);
    expect(offered({ ...blankProduct(4), d3Unit: 'µg' })).to.equal(true);
  });

  it('is false once anything is typed or ticked, be it an example', () => {
    for (const { product } of examples) expect(offered(product('.'))).to.equal(false);
    expect(offered({ ...blankProduct(0), prescribed: true })).to.equal(false);
    expect(offered(blankProduct(0), blankProduct(1))).to.equal(false);
    expect(offered()).to.equal(false);
    expect(offeredIn({ age: '70' })).to.equal(false);
    expect(offeredIn({ pregnant: true })).to.equal(false);
    expect(offeredIn({ conditions: ['lithium'] })).to.equal(false);
    expect(offeredIn({ noneOfThese: true })).to.equal(false);
  });
});

describe('examples', () => {
  it('are none above 2,000 IU, which every adult’s limit allows', () => {
    expect(Math.max(...examples.map(({ d3Iu }) => d3Iu))).to.equal(2000);
  });
});
