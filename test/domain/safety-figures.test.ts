import { expect } from 'chai';
import { jurisdictions } from '../../src/domain/assessment.ts';
import { foodAmounts, nutrients, type FoodAmount } from '../../src/domain/food-amounts.ts';
import { safetyFigures } from '../../src/domain/safety-figures.ts';

/** Transcribed from the evidence base by hand, apart from the code. */
const figures: Readonly<Record<keyof typeof safetyFigures, number | readonly [number, number]>> = {
  fatGain: 0.32,
  fatDose: 50_000,
  d2Gap: 15.7,
  latitude: 35,
  trained: 0.029,
  untrained: 0.012,
  protein: 0.11,
  smoking: 1.84,
  drinking: 1.71,
  drinkingGrams: 50,
  held: [0.09, 1.46],
  tested: 55,
  uvIndex: 3,
  labelIu: 1000,
  usDailyValue: 800,
  euReference: 200,
};

describe('the figures of the careful half', () => {
  for (const [name, expected] of Object.entries(figures))
    it(`${name}: ${String(expected)}`, () => {
      const figure = safetyFigures[name as keyof typeof safetyFigures];
      const found = 'value' in figure ? figure.value : [figure.minimum.value, figure.maximum.value];
      expect(found).to.deep.equal(expected);
    });
});

const amounts: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  d: [
    ['cod-liver-oil', 1360],
    ['trout', 645],
    ['salmon', 570],
    ['tuna', 231],
    ['herring', 182],
    ['sardines', 164],
    ['soy-drink', 119],
    ['milk', 117],
    ['orange-juice', 100],
    ['egg', 45],
  ],
  k1: [
    ['collards', 530],
    ['turnip-greens', 426],
    ['spinach', 145],
    ['kale', 113],
    ['broccoli', 110],
    ['soybean-oil', 25],
    ['canola-oil', 10],
    ['olive-oil', 8],
  ],
  k2: [
    ['natto', 850],
    ['chicken-breast', 13],
    ['ground-beef', 6],
    ['chicken-liver', 6],
    ['ham', 4],
  ],
  calcium: [
    ['yogurt', 448],
    ['tofu', 434],
    ['canned-sardines', 325],
    ['cow-milk', 305],
    ['fortified-soy-drink', 301],
    ['collards', 268],
    ['cooked-spinach', 245],
    ['canned-salmon', 181],
    ['cooked-kale', 177],
    ['pak-choi', 158],
  ],
};

describe('foods', () => {
  for (const nutrient of nutrients)
    it(`by ${nutrient}: as in the tables, the richest first`, () => {
      const list: readonly (FoodAmount & { readonly id: string })[] = foodAmounts[nutrient];
      expect(list.map(({ id, amount }) => [id, amount.value])).to.deep.equal(amounts[nutrient]);
    });

  it('that are fortified are listed where they are sold so', () => {
    const fortified = ['soy-drink', 'milk', 'orange-juice', 'fortified-soy-drink'];
    for (const nutrient of nutrients)
      for (const { id, soldIn } of foodAmounts[nutrient] as readonly FoodAmount[])
        expect(soldIn, id).to.deep.equal(fortified.includes(id) ? ['us'] : jurisdictions);
  });
});
