import { expect } from 'chai';
import { examples, offersExamples } from '../../src/model/examples.ts';
import { initialState } from '../../src/model/guide-state.ts';
import { blankProduct, type ProductEntry } from '../../src/model/products.ts';

const offered = (...products: readonly ProductEntry[]) =>
  offersExamples({ ...initialState, products }, '.');

describe('offersExamples(state, decimalMark)', () => {
  it('is true while nothing was typed that an example would replace', () => {
    expect(offered(blankProduct(0))).to.equal(true);
    expect(offered({ ...blankProduct(0), d3Unit: 'µg' })).to.equal(true);
    for (const { product } of examples) expect(offered(product('.'))).to.equal(true);
    expect(offered({ ...(examples[0]?.product('.') as ProductEntry), id: 4 })).to.equal(true);
  });

  it('is false once anything is the reader’s own', () => {
    expect(offered({ ...blankProduct(0), d3: '1500' })).to.equal(false);
    expect(offered({ ...blankProduct(0), prescribed: true })).to.equal(false);
    expect(offered({ ...blankProduct(0), schedule: 'weekly' })).to.equal(false);
    expect(offered({ ...(examples[0]?.product('.') as ProductEntry), name: 'Mine' })).to.equal(
      false,
    );
    expect(offered(blankProduct(0), blankProduct(1))).to.equal(false);
    expect(offered()).to.equal(false);
  });
});
