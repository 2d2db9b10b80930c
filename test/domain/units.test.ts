import { expect } from 'chai';
import {
  d3AmountIn,
  internationalUnits,
  vitaminKAmountIn,
  micrograms,
} from '../../src/domain/units.ts';

describe('vitamin D3', () => {
  it('is 40 IU a microgram, there and back', () => {
    expect(internationalUnits(25, 'µg')).to.equal(1000);
    expect(internationalUnits(25, 'IU')).to.equal(25);
    expect(d3AmountIn('µg', 1000)).to.equal(25);
    expect(d3AmountIn('IU', 1000)).to.equal(1000);
  });
});

describe('vitamin K2', () => {
  it('is 1,000 µg a milligram, there and back', () => {
    expect(micrograms(1.5, 'mg')).to.equal(1500);
    expect(micrograms(45, 'µg')).to.equal(45);
    expect(vitaminKAmountIn('mg', 1500)).to.equal(1.5);
    expect(vitaminKAmountIn('µg', 45)).to.equal(45);
  });
});
