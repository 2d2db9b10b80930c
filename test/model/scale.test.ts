import { expect } from 'chai';
import { isBeyond, placeOn, scaleTo, scaleWithin } from '../../src/model/scale.ts';

const expected: readonly (readonly [most: number, end: number, count: number])[] = [
  [200, 200, 5],
  [5000, 6000, 4],
  [180, 200, 5],
  [100, 100, 5],
  [7143, 8000, 5],
  [1, 1, 5],
  [0.4, 0.4, 5],
  [12_000, 15_000, 4],
  [9.9, 10, 5],
];

describe('scaleTo(most)', () => {
  for (const [most, end, count] of expected)
    it(`ends at ${end} for ${most}, with ${count} marks`, () => {
      const scale = scaleTo(most);
      expect(scale.end).to.be.closeTo(end, 1e-9);
      expect(scale.marks).to.have.length(count);
      expect(scale.marks[0]).to.equal(0);
      expect(scale.marks.at(-1)).to.equal(scale.end);
    });

  it('holds any amount, with at least three marks and at most five', () => {
    for (let most = 0.001; most < 1e7; most *= 1.37) {
      const { end, marks } = scaleTo(most);
      expect(end, `${most}`).to.be.at.least(most * (1 - 1e-12));
      expect(marks.length, `${most}`).to.be.within(3, 5);
    }
  });
});

describe('placeOn(scale, amount)', () => {
  it('is a share of the scale, at most all of it', () => {
    const scale = scaleTo(200);
    expect(placeOn(scale, 50)).to.equal(0.25);
    expect(placeOn(scale, 900)).to.equal(1);
  });
});

describe('isBeyond(scale, amount)', () => {
  it('is true only past the end', () => {
    expect(isBeyond({ end: 200, marks: [] }, 200)).to.equal(false);
    expect(isBeyond({ end: 200, marks: [] }, 201)).to.equal(true);
  });
});

describe('scaleWithin(amount, least, most)', () => {
  it('holds the amount between its shortest and its longest', () => {
    expect(scaleWithin(10, 200, 300)).to.deep.equal(scaleTo(200));
    expect(scaleWithin(250, 200, 300)).to.deep.equal(scaleTo(250));
    expect(scaleWithin(900, 200, 300)).to.deep.equal(scaleTo(300));
  });
});
