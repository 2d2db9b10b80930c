import { expect } from 'chai';
import { resultOf, trialResults, type ResultId } from '../../src/domain/trial-results.ts';
import { placesOf } from '../../src/model/effect-scale.ts';

describe('placesOf(result, all)', () => {
  it('puts every ratio on one scale, with "no difference" at one place', () => {
    const ratios = (Object.keys(trialResults) as ResultId[])
      .map(resultOf)
      .filter(({ measure }) => measure === 'ratio');
    const places = ratios.map((ratio) => placesOf(ratio, [ratio]).none);
    expect(new Set(places)).to.have.length(1);
    expect(places[0]).to.be.within(0.65, 0.75);
  });

  for (const id of Object.keys(trialResults) as ResultId[])
    it(`keeps "${id}" in its order, and on the scale`, () => {
      const { low, estimate, high, isBeyondStart } = placesOf(resultOf(id), [resultOf(id)]);
      expect(low).to.be.within(0, estimate);
      expect(high).to.be.within(estimate, 1);
      expect(isBeyondStart).to.equal(id === 'k2-hips');
    });

  it('puts a halving as far from one as a doubling', () => {
    const at = (estimate: number) =>
      placesOf({ ...resultOf('d-fractures'), low: estimate, estimate, high: estimate }, []);
    expect(at(1).estimate - at(0.5).estimate).to.be.closeTo(at(2).estimate - at(1).estimate, 1e-9);
  });

  it('puts no difference of differences in the middle, and the furthest end within', () => {
    const pressures = [resultOf('d-systolic'), resultOf('d-diastolic')];
    for (const pressure of pressures) {
      const { none, low, high } = placesOf(pressure, pressures);
      expect(none).to.equal(0.5);
      expect(low).to.be.above(0);
      expect(high).to.be.below(1);
    }
  });
});
