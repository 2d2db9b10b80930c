import { expect } from 'chai';
import { jurisdictions, type Jurisdiction } from '../../src/domain/assessment.ts';
import {
  ageBandOf,
  ageBands,
  foodOf,
  foods,
  germanCaps,
  pairingRules,
  ruleOf,
  type ReferenceValue,
} from '../../src/domain/reference-values.ts';
import { sourceOf } from '../../src/domain/sources.ts';

/** The table of the contract, transcribed: age, recommended, upper limit, in IU a day. */
const contract: Readonly<
  Record<Jurisdiction, readonly (readonly [number, number | null, number])[]>
> = {
  us: [
    [0, 400, 1000],
    [0.49, 400, 1000],
    [0.5, 400, 1500],
    [1, 600, 2500],
    [3.9, 600, 2500],
    [4, 600, 3000],
    [8.9, 600, 3000],
    [9, 600, 4000],
    [70.9, 600, 4000],
    [71, 800, 4000],
    [120, 800, 4000],
  ],
  eu: [
    [0, null, 1000],
    [0.5, 400, 1400],
    [1, 600, 2000],
    [10.9, 600, 2000],
    [11, 600, 4000],
    [18, 600, 4000],
  ],
  uk: [
    [0, 400, 1000],
    [0.9, 400, 1000],
    [1, 400, 2000],
    [11, 400, 4000],
    [90, 400, 4000],
  ],
  au: [
    [0, 200, 1000],
    [1, 200, 3200],
    [50.9, 200, 3200],
    [51, 400, 3200],
    [70.9, 400, 3200],
    [71, 600, 3200],
  ],
};

describe('ageBandOf(jurisdiction, ageYears) gives the figures of the authority', () => {
  for (const jurisdiction of jurisdictions)
    for (const [age, recommended, upperLimit] of contract[jurisdiction])
      it(`${jurisdiction}, ${age} years: ${recommended} and ${upperLimit} IU`, () => {
        const band = ageBandOf(jurisdiction, age);
        expect(band.recommended?.value ?? null).to.equal(recommended);
        expect(band.upperLimit.value).to.equal(upperLimit);
      });
});

describe('reference values', () => {
  it('do not compile without a source', () => {
    // @ts-expect-error a value must name its source
    const unsourced: ReferenceValue = { value: 4000, verified: true };
    // @ts-expect-error a value must say whether it is verified
    const unsure: ReferenceValue = { value: 4000, source: 'iom-2011' };
    // @ts-expect-error a source must be one that is listed
    const unknown: ReferenceValue = { value: 4000, source: 'a-blog', verified: true };
    expect([unsourced, unsure, unknown]).to.have.length(3);
  });

  it('are verified in every limit', () => {
    const unverified = jurisdictions.flatMap((jurisdiction) =>
      ageBands[jurisdiction]
        .filter(({ upperLimit }) => !upperLimit.verified)
        .map(({ fromYears }) => [jurisdiction, fromYears]),
    );
    expect(unverified).to.deep.equal([]);
  });

  it('find a rule by its name', () => {
    for (const rule of pairingRules) expect(ruleOf(rule.id)).to.equal(rule);
  });

  it('name the D3 of every food as it was published, fish-liver oil marked', () => {
    const published = {
      'cod-liver-oil': [1360, '15 ml', 'nih-vitamin-d'],
      trout: [645, '85 g', 'dietary-guidelines-2020'],
      salmon: [570, '85 g', 'dietary-guidelines-2020'],
      tuna: [231, '85 g', 'dietary-guidelines-2020'],
      herring: [182, '85 g', 'dietary-guidelines-2020'],
      sardines: [164, '85 g', 'dietary-guidelines-2020'],
      egg: [45, '1 piece', 'berkeley-wellness'],
      'soy-drink': [119, '240 ml', 'dietary-guidelines-2020'],
      milk: [117, '240 ml', 'dietary-guidelines-2020'],
      'orange-juice': [100, '240 ml', 'dietary-guidelines-2020'],
    };
    const listed = foods.map(({ id, d3Iu: { value, source }, portion: { amount, unit } }) => [
      id,
      [value, `${amount} ${unit}`, source],
    ]);
    expect(Object.fromEntries(listed)).to.deep.equal(published);
    expect(foodOf('cod-liver-oil').isFishLiverOil).to.equal(true);
    expect(foods.filter(({ soldIn }) => soldIn.length === 1).map(({ id }) => id)).to.deep.equal([
      'soy-drink',
      'milk',
      'orange-juice',
    ]);
  });

  it('name what German advice wants from one supplement', () => {
    expect(germanCaps.d3Iu).to.include({ value: 800, source: 'bfr-2025' });
    expect(germanCaps.k2Micrograms).to.include({ value: 25, source: 'bfr-vitamin-k2' });
  });

  it('rest on authorities for limits, and on none for the pairing of K2 with D3', () => {
    for (const jurisdiction of jurisdictions)
      for (const { upperLimit } of ageBands[jurisdiction])
        expect(sourceOf(upperLimit.source)).to.include({ jurisdiction, evidence: 'guideline' });
    for (const { kind, minimum } of pairingRules)
      expect(sourceOf(minimum.source)).to.include({
        jurisdiction: null,
        evidence: kind === 'trial' ? 'trial' : 'convention',
      });
  });
});
