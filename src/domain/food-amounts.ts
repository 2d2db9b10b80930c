import { jurisdictions, type Jurisdiction } from './assessment.ts';
import { foods, from, type Portion, type ReferenceValue } from './reference-values.ts';

/** What foods bring, by substance. Both vitamins K apart: they are not one scale. */
export const nutrients = ['d', 'k1', 'k2', 'calcium'] as const;

/** Vitamin D in IU, K1 and K2 in µg, calcium in mg. */
export type Nutrient = (typeof nutrients)[number];

/** One food, and what a usual portion of it brings. */
export interface FoodAmount {
  readonly id: string;
  readonly amount: ReferenceValue;
  readonly portion: Portion;
  /** Where it is sold with that amount: what is fortified differs by country. */
  readonly soldIn: readonly Jurisdiction[];
}

const calcium = from('dietary-guidelines-calcium');
const vitaminK = from('nih-vitamin-k', false);
const grams = (amount: number): Portion => ({ amount, unit: 'g' });
const volume = (amount: number): Portion => ({ amount, unit: 'ml' });

function food<Id extends string>(
  id: Id,
  amount: ReferenceValue,
  portion: Portion,
  soldIn: readonly Jurisdiction[] = jurisdictions,
): FoodAmount & { readonly id: Id } {
  return { id, amount, portion, soldIn };
}

/** The same that the calculator offers as ready rows. */
const withVitaminD = foods.map(({ id, d3Iu, portion, soldIn }) => food(id, d3Iu, portion, soldIn));

/** Foods by what they bring, the richest first. US tables, for portions usual there. */
export const foodAmounts = {
  d: [...withVitaminD].sort((one, other) => other.amount.value - one.amount.value),
  k1: [
    food('collards', vitaminK(530), volume(120)),
    food('turnip-greens', vitaminK(426), volume(120)),
    food('spinach', vitaminK(145), volume(240)),
    food('kale', vitaminK(113), volume(240)),
    food('broccoli', vitaminK(110), volume(120)),
    food('soybean-oil', vitaminK(25), volume(15)),
    food('canola-oil', vitaminK(10), volume(15)),
    food('olive-oil', vitaminK(8), volume(15)),
  ],
  k2: [
    food('natto', vitaminK(850), grams(85)),
    food('chicken-breast', vitaminK(13), grams(85)),
    food('ground-beef', vitaminK(6), grams(85)),
    food('chicken-liver', vitaminK(6), grams(85)),
    food('ham', vitaminK(4), grams(85)),
  ],
  calcium: [
    food('yogurt', calcium(448), grams(227)),
    food('tofu', calcium(434), volume(120)),
    food('canned-sardines', calcium(325), grams(85)),
    food('cow-milk', calcium(305), volume(240)),
    food('fortified-soy-drink', calcium(301), volume(240), ['us']),
    food('collards', calcium(268), volume(240)),
    food('cooked-spinach', calcium(245), volume(240)),
    food('canned-salmon', calcium(181), grams(85)),
    food('cooked-kale', calcium(177), volume(240)),
    food('pak-choi', calcium(158), volume(240)),
  ],
} as const satisfies Readonly<Record<Nutrient, readonly FoodAmount[]>>;

/** The name of a food. */
export type ListedFoodId = (typeof foodAmounts)[Nutrient][number]['id'];
