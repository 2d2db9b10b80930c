import type { D3Amount, Product, VitaminKAmount, VitaminKForm } from '../domain/assessment.ts';
import { isUnlikelyD3 } from '../domain/plausible-amounts.ts';
import { foodOf, type FoodId } from '../domain/reference-values.ts';
import type { D3Unit, VitaminKUnit } from '../domain/units.ts';
import { readAmount, type Amount } from './amount-reading.ts';
import { readDays, readServings } from './count-text.ts';
import { everyDaysOf, type Schedule } from './schedule.ts';
import { numberAsTyped, type DecimalMark } from './typed-number.ts';

/** One product as the reader entered it, texts as typed. */
export interface ProductEntry {
  /** Tells products apart for as long as the guide stands; the first has 0. */
  readonly id: number;
  readonly name: string;
  /** The ready row that it came from. */
  readonly food: FoodId | null;
  readonly d3: string;
  readonly d3Unit: D3Unit;
  /** What the reader said it is, where that was asked; null once the text or the unit is another. */
  readonly d3Chosen: Amount | null;
  readonly k2: string;
  readonly k2Unit: VitaminKUnit;
  readonly k2Chosen: Amount | null;
  readonly k2Form: VitaminKForm;
  /** Empty counts as one. */
  readonly servings: string;
  readonly schedule: Schedule;
  /** Days between occasions, where the reader types them. */
  readonly days: string;
  readonly prescribed: boolean;
  readonly fishLiverOil: boolean;
}

/** What a reader enters of a product. */
export type ProductField = Exclude<keyof ProductEntry, 'id' | 'food' | 'd3Chosen' | 'k2Chosen'>;

/** The name and id of a control of a product; those of the first have no number. */
export function nameIn(id: number, field: ProductField): string {
  return id === 0 ? field : `${field}-${id}`;
}

/** The field and the product that a name stands for. */
export function partsOf(name: string): readonly [field: ProductField, id: number] {
  const [field, id = '0'] = name.split('-');
  return [field as ProductField, Number(id)];
}

/** A product before anything is entered. */
export function blankProduct(id: number): ProductEntry {
  return {
    id,
    name: '',
    food: null,
    d3: '',
    d3Unit: 'IU',
    d3Chosen: null,
    k2: '',
    k2Unit: 'µg',
    k2Chosen: null,
    k2Form: 'unknown',
    servings: '1',
    schedule: 'daily',
    days: '10',
    prescribed: false,
    fishLiverOil: false,
  };
}

/** One portion of a food a day. */
export function foodProduct(id: number, food: FoodId, decimalMark: DecimalMark): ProductEntry {
  const { d3Iu, isFishLiverOil = false } = foodOf(food);
  const d3 = numberAsTyped(d3Iu.value, decimalMark);
  return { ...blankProduct(id), food, d3, fishLiverOil: isFishLiverOil };
}

/** D3 as it was said. As typed where only its unit is in doubt, which `assess` finds by itself. */
function d3Of(entry: ProductEntry, decimalMark: DecimalMark): D3Amount {
  const { amount, choices } = readAmount(entry, 'd3', decimalMark);
  const [first, second] = choices;
  const isUnitDoubt = first?.amount === second?.amount && first && isUnlikelyD3(first as D3Amount);
  const said = amount ?? (isUnitDoubt ? first : null);
  return {
    amount: said ? said.amount : NaN,
    unit: (said?.unit ?? entry.d3Unit) as D3Unit,
    checked: entry.d3Chosen !== null,
  };
}

/** Vitamin K as it was said. */
function vitaminKOf(entry: ProductEntry, decimalMark: DecimalMark): VitaminKAmount {
  const { amount } = readAmount(entry, 'k2', decimalMark);
  const unit = (amount?.unit ?? entry.k2Unit) as VitaminKUnit;
  return { amount: amount ? amount.amount : NaN, unit, form: entry.k2Form };
}

/**
 * The product that `assess` is asked about. What cannot be read, or what the reader has to choose first,
 * stands in it as NaN, so that every problem is found and named in one place.
 */
export function productOf(entry: ProductEntry, decimalMark: DecimalMark): Product {
  const { d3, k2, servings, schedule, days, food, prescribed, fishLiverOil } = entry;
  return {
    ...(d3.trim() && { d3: d3Of(entry, decimalMark) }),
    ...(k2.trim() && { vitaminK: vitaminKOf(entry, decimalMark) }),
    servings: servings.trim() ? readServings(servings, decimalMark) : 1,
    everyDays: everyDaysOf(schedule, readDays(days, decimalMark)),
    prescribed: prescribed && !food,
    food: food !== null,
    fishLiverOil,
  };
}
