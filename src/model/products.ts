import type { K2Form, Product } from '../domain/assessment.ts';
import { isUnlikelyD3 } from '../domain/plausible-amounts.ts';
import { foodOf, type FoodId } from '../domain/reference-values.ts';
import { d3AmountIn, type D3Unit, type K2Unit } from '../domain/units.ts';
import { everyDaysOf, type Schedule } from './schedule.ts';
import {
  numberAsTyped,
  typedNumber,
  typedUnit,
  withoutUnit,
  type DecimalMark,
} from './typed-number.ts';

/** One product as the reader entered it, texts as typed. */
export interface ProductEntry {
  /** Tells products apart for as long as the guide stands; the first has 0. */
  readonly id: number;
  readonly name: string;
  /** The ready row that it came from. */
  readonly food: FoodId | null;
  readonly d3: string;
  readonly d3Unit: D3Unit;
  readonly k2: string;
  readonly k2Unit: K2Unit;
  readonly k2Form: K2Form;
  /** Empty counts as one. */
  readonly servings: string;
  readonly schedule: Schedule;
  /** Days between occasions, where the reader types them. */
  readonly days: string;
  readonly prescribed: boolean;
  readonly fishLiverOil: boolean;
}

/** What a reader enters of a product. */
export type ProductField = Exclude<keyof ProductEntry, 'id' | 'food'>;

/** A product before anything is entered. */
export function blankProduct(id: number): ProductEntry {
  return {
    id,
    name: '',
    food: null,
    d3: '',
    d3Unit: 'IU',
    k2: '',
    k2Unit: 'µg',
    k2Form: 'unknown',
    servings: '1',
    schedule: 'daily',
    days: '10',
    prescribed: false,
    fishLiverOil: false,
  };
}

/** One portion of a food a day, in the unit in which its amount is no unlikely one. */
export function foodProduct(id: number, food: FoodId, decimalMark: DecimalMark): ProductEntry {
  const { d3Iu, isFishLiverOil = false } = foodOf(food);
  const d3Unit = isUnlikelyD3({ amount: d3Iu.value, unit: 'IU' }) ? 'µg' : 'IU';
  const d3 = numberAsTyped(d3AmountIn(d3Unit, d3Iu.value), decimalMark);
  return { ...blankProduct(id), food, d3, d3Unit, fishLiverOil: isFishLiverOil };
}

/** The number in the text of an amount; NaN when there is none, or when it is in another unit. */
export function amountIn(text: string, unit: D3Unit | K2Unit, decimalMark: DecimalMark): number {
  return (typedUnit(text) ?? unit) === unit ? typedNumber(withoutUnit(text), decimalMark) : NaN;
}

/**
 * The product that `assess` is asked about. What cannot be read as a number stands in it as NaN, so
 * that every problem is found and named in one place.
 */
export function productOf(entry: ProductEntry, decimalMark: DecimalMark): Product {
  const { d3, d3Unit, k2, k2Unit, k2Form, servings, schedule, days } = entry;
  return {
    ...(d3.trim() && { d3: { amount: amountIn(d3, d3Unit, decimalMark), unit: d3Unit } }),
    ...(k2.trim() && {
      k2: { amount: amountIn(k2, k2Unit, decimalMark), unit: k2Unit, form: k2Form },
    }),
    servings: servings.trim() ? typedNumber(servings, decimalMark) : 1,
    everyDays: everyDaysOf(schedule, typedNumber(days, decimalMark)),
    prescribed: entry.prescribed,
    fishLiverOil: entry.fishLiverOil,
  };
}
