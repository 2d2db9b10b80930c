import { expect } from 'chai';
import {
  bandsOf,
  isInBand,
  levelBands,
  levelInOther,
  urgencyOfLevel,
  type LevelUnit,
} from '../../src/domain/blood-levels.ts';

type Row = readonly [level: number, unit: LevelUnit, bands: readonly string[]];

/** What each source calls a level, at its bounds and beside them, in both units. */
const rows: readonly Row[] = [
  [0, 'ng/mL', ['iom-risk', 'efsa-below', 'sacn-below', 'society-deficient']],
  [9.9, 'ng/mL', ['iom-risk', 'efsa-below', 'sacn-below', 'society-deficient']],
  [10, 'ng/mL', ['iom-risk', 'efsa-below', 'sacn-above', 'society-deficient']],
  [12, 'ng/mL', ['iom-some', 'efsa-below', 'sacn-above', 'society-deficient']],
  [20, 'ng/mL', ['iom-enough', 'efsa-target', 'sacn-above', 'society-insufficient']],
  [25, 'ng/mL', ['iom-enough', 'efsa-target', 'sacn-above', 'society-insufficient']],
  [30, 'ng/mL', ['iom-enough', 'efsa-target', 'sacn-above', 'society-sufficient']],
  [50, 'ng/mL', ['iom-enough', 'efsa-target', 'sacn-above', 'society-sufficient']],
  [50.1, 'ng/mL', ['iom-high', 'efsa-target', 'sacn-above', 'society-sufficient']],
  [150, 'ng/mL', ['iom-high', 'efsa-target', 'sacn-above', 'society-sufficient', 'poisoning']],
  [24.9, 'nmol/L', ['iom-risk', 'efsa-below', 'sacn-below', 'society-deficient']],
  [25, 'nmol/L', ['iom-risk', 'efsa-below', 'sacn-above', 'society-deficient']],
  [30, 'nmol/L', ['iom-some', 'efsa-below', 'sacn-above', 'society-deficient']],
  [49.9, 'nmol/L', ['iom-some', 'efsa-below', 'sacn-above', 'society-deficient']],
  [50, 'nmol/L', ['iom-enough', 'efsa-target', 'sacn-above', 'society-insufficient']],
  [75, 'nmol/L', ['iom-enough', 'efsa-target', 'sacn-above', 'society-sufficient']],
  [125, 'nmol/L', ['iom-enough', 'efsa-target', 'sacn-above', 'society-sufficient']],
  [126, 'nmol/L', ['iom-high', 'efsa-target', 'sacn-above', 'society-sufficient']],
  [375, 'nmol/L', ['iom-high', 'efsa-target', 'sacn-above', 'society-sufficient', 'poisoning']],
];

describe('a blood level', () => {
  for (const [level, unit, bands] of rows)
    it(`of ${level} ${unit} is called ${bands.join(', ')}`, () => {
      const found = levelBands.filter((band) => isInBand(band, level, unit)).map(({ id }) => id);
      expect(found).to.deep.equal(bands);
    });

  it('is called by nothing but what concerns, where something does', () => {
    expect(bandsOf(400, 'nmol/L').map(({ id }) => id)).to.deep.equal(['iom-high', 'poisoning']);
    expect(bandsOf(60, 'ng/mL').map(({ id }) => id)).to.deep.equal(['iom-high']);
    expect(bandsOf(30, 'ng/mL')).to.have.length(4);
  });

  it('converts by 2.496, there and back', () => {
    expect(levelInOther(25, 'ng/mL')).to.equal(62.4);
    expect(levelInOther(62.4, 'nmol/L')).to.be.closeTo(25, 1e-9);
  });

  it('is one to ask about above 50 ng/mL, and today from 150', () => {
    expect(urgencyOfLevel(50, 'ng/mL')).to.equal('none');
    expect(urgencyOfLevel(51, 'ng/mL')).to.equal('soon');
    expect(urgencyOfLevel(125, 'nmol/L')).to.equal('none');
    expect(urgencyOfLevel(374, 'nmol/L')).to.equal('soon');
    expect(urgencyOfLevel(375, 'nmol/L')).to.equal('today');
  });
});
