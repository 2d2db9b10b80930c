import * as copy from '#copy';
import { labelText, numberText } from '../content/format.ts';
import type { Jurisdiction, Product } from '../domain/assessment.ts';
import type { ProductEntry } from '../model/products.ts';

/** What a product is called: by the reader, by its food, or by a number that stays its own. */
export function productName({ id, name, food }: ProductEntry): string {
  return name.trim() || (food ? copy.foodNames[food] : copy.productNumber(numberText(id + 1)));
}

/** Letters of a name that a line has room for. */
const LONGEST = 60;

/** The same in a line that names more than it. */
export function shortName(entry: ProductEntry): string {
  const name = productName(entry);
  return name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
}

/** How often and how many, in a few words. */
export function scheduleText({ schedule }: ProductEntry, { servings, everyDays }: Product): string {
  const often =
    schedule === 'days'
      ? copy.everyDays(Number.isNaN(everyDays) ? '?' : numberText(everyDays, 2))
      : copy.scheduleNames[schedule];
  const count = Number.isNaN(servings) ? '?' : numberText(servings, 2);
  return `${often}, ${servings === 1 ? copy.oneServing : copy.servingsTaken(count)}`;
}

/**
 * What a product holds, as it was typed, and how it is taken. Where K2 is withheld its amount is left
 * to the entry: nobody is to take it from here.
 */
export function productText(
  entry: ProductEntry,
  product: Product,
  jurisdiction: Jurisdiction,
  isK2Shown: boolean,
): string {
  const { d3, vitaminK: k2 } = product;
  const k2Text = k2 && isK2Shown ? labelText(k2.amount, k2.unit, jurisdiction) : '';
  const amounts = [
    ...(d3 && d3.amount >= 0 ? [copy.d3Amount(labelText(d3.amount, d3.unit, jurisdiction))] : []),
    ...(k2 && k2.amount > 0 ? [copy.k2Amount(k2Text).trim()] : []),
  ];
  return [copy.together(...amounts), scheduleText(entry, product)].filter(Boolean).join(' · ');
}
