import { isAtLeast } from '../domain/comparison.ts';
import { isUnlikelyD3 } from '../domain/plausible-amounts.ts';
import { thresholds } from '../domain/reference-values.ts';
import {
  IU_PER_MICROGRAM,
  MICROGRAMS_PER_MILLIGRAM,
  micrograms,
  type D3Unit,
  type K2Unit,
} from '../domain/units.ts';
import { amountIn, type ProductEntry } from './products.ts';
import { numberAsTyped, otherReading, type DecimalMark } from './typed-number.ts';

/** An amount that was probably meant otherwise, and what it then would be. */
export type Doubt =
  /** One mark before three digits, which other languages read in another way. */
  | {
      readonly about: 'reading';
      readonly amount: number;
      readonly unit: D3Unit | K2Unit;
      readonly meant: number;
    }
  /** The same number in the other unit; the larger amount is so many `times` the smaller. */
  | {
      readonly about: 'unit';
      readonly amount: number;
      readonly unit: D3Unit | K2Unit;
      readonly meant: D3Unit | K2Unit;
      readonly times: number;
      readonly isTyped: 'larger' | 'smaller';
    };

/** The fields of a product that hold an amount. */
export const amountFields = ['d3', 'k2'] as const;

/** One of them. */
export type AmountField = (typeof amountFields)[number];

function isUnlikely(field: AmountField, amount: number, unit: D3Unit | K2Unit): boolean {
  return field === 'd3'
    ? isUnlikelyD3({ amount, unit: unit as D3Unit })
    : isAtLeast(micrograms(amount, unit as K2Unit), thresholds.veryHighK2Micrograms.value);
}

function unitDoubt(field: AmountField, amount: number, unit: D3Unit | K2Unit): Doubt | null {
  if (!isUnlikely(field, amount, unit)) return null;
  const doubt = { about: 'unit', amount, unit } as const;
  if (field === 'k2') {
    const times = MICROGRAMS_PER_MILLIGRAM;
    return unit === 'mg' ? { ...doubt, meant: 'µg', times, isTyped: 'larger' } : null;
  }
  const times = IU_PER_MICROGRAM;
  return unit === 'IU'
    ? { ...doubt, meant: 'µg', times, isTyped: 'smaller' }
    : { ...doubt, meant: 'IU', times, isTyped: 'larger' };
}

/**
 * The other reading of a mark. A fraction of just three digits is asked about wherever the whole
 * number is likely; a whole number, as most languages write it, only where it is itself unlikely.
 */
function readingDoubt(
  field: AmountField,
  amount: number,
  unit: D3Unit | K2Unit,
  meant: number | undefined,
): Doubt | null {
  if (meant === undefined || meant === amount || isUnlikely(field, meant, unit)) return null;
  const isAsked = meant > amount || isUnlikely(field, amount, unit);
  return isAsked ? { about: 'reading', amount, unit, meant } : null;
}

/** What to ask back about an amount; null when it is likely as it stands, or cannot be read. */
export function doubtAbout(
  entry: ProductEntry,
  field: AmountField,
  decimalMark: DecimalMark,
): Doubt | null {
  const unit = entry[`${field}Unit`];
  const amount = amountIn(entry[field], unit, decimalMark);
  // A medicine in Japan holds 45 mg of MK-4: its milligrams are no slip.
  if (!(amount >= 0) || (field === 'k2' && entry.k2Form === 'MK-4')) return null;
  const meant = otherReading(entry[field], decimalMark);
  const ofReading = readingDoubt(field, amount, unit, meant);
  const ofUnit = unitDoubt(field, amount, unit);
  const isFraction = meant !== undefined && meant > amount;
  return isFraction ? (ofReading ?? ofUnit) : (ofUnit ?? ofReading);
}

/** The reader says yes: the amount becomes what was asked. */
export function doubtConfirmed(
  entry: ProductEntry,
  field: AmountField,
  decimalMark: DecimalMark,
): ProductEntry {
  const doubt = doubtAbout(entry, field, decimalMark);
  if (!doubt) return entry;
  const isReading = doubt.about === 'reading';
  const amount = isReading ? doubt.meant : doubt.amount;
  return {
    ...entry,
    [field]: numberAsTyped(amount, decimalMark),
    ...(!isReading && { [`${field}Unit`]: doubt.meant }),
  };
}
