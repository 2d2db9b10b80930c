import type { ProductEntry } from './products.ts';
import { numberAsTyped, typedNumber, type DecimalMark } from './typed-number.ts';

/** An entry in which an arrow key was pressed. */
export interface Stepping {
  readonly field: string;
  readonly value: string;
  /** The product that the entry belongs to; undefined for others. */
  readonly product: ProductEntry | undefined;
  readonly direction: 1 | -1;
  readonly decimalMark: DecimalMark;
}

/** How far one press goes, in the unit of the entry: 200 IU is 5 µg, so that both go alike. */
const sizes: Readonly<Record<string, number>> = {
  IU: 200,
  µg: 5,
  mg: 1,
  servings: 1,
  days: 1,
  age: 1,
};

/** Entries that begin at one; all others begin at zero. */
const fromOne: readonly string[] = ['servings', 'days'];

function sizeOf(field: string, product: ProductEntry | undefined): number | undefined {
  if (field === 'd3' || field === 'k2') return product && sizes[product[`${field}Unit`]];
  return sizes[field];
}

/** Keeps a number that lies on a step, to rounding noise, from counting as just beside it. */
const NOISE = 1e-9;

/**
 * The text of an entry after an arrow key: the next whole step above or below. The same text where
 * there are no steps, or where it is no number.
 */
export function stepped({ field, value, product, direction, decimalMark }: Stepping): string {
  const size = sizeOf(field, product);
  const minimum = fromOne.includes(field) ? 1 : 0;
  const number = value.trim() ? typedNumber(value, decimalMark) : 0;
  if (size === undefined || Number.isNaN(number)) return value;
  if (direction < 0 && value.trim() && number <= minimum) return value;
  const steps = number / size;
  const next = direction > 0 ? Math.floor(steps + NOISE) + 1 : Math.ceil(steps - NOISE) - 1;
  return numberAsTyped(Math.max(minimum, next * size), decimalMark);
}
