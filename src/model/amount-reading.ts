import { isAbove, isAtLeast } from '../domain/comparison.ts';
import { isUnlikelyD3, otherD3Unit } from '../domain/plausible-amounts.ts';
import { thresholds } from '../domain/reference-values.ts';
import { micrograms, type D3Unit, type VitaminKUnit } from '../domain/units.ts';
import { readD3, readVitaminK, type LabelText } from './label-text.ts';
import type { ProductEntry } from './products.ts';
import type { DecimalMark } from './typed-number.ts';

/** The fields of a product that hold an amount. */
export const amountFields = ['d3', 'k2'] as const;

/** One of them. */
export type AmountField = (typeof amountFields)[number];

/** A unit in which an amount may stand on a label. */
export type AmountUnit = D3Unit | VitaminKUnit;

/** An amount with its unit. */
export interface Amount {
  readonly amount: number;
  readonly unit: AmountUnit;
}

/** What became of the text in an amount's entry. */
export interface AmountReading {
  /** null where there is none, where it cannot be read, or where the reader has to say which it is. */
  readonly amount: Amount | null;
  /** What it can mean, where the reader has to say which. The first is how it stands there. */
  readonly choices: readonly Amount[];
  /** What was not understood; '' for nothing. */
  readonly notUnderstood: string;
}

const nothing: AmountReading = { amount: null, choices: [], notUnderstood: '' };

/** What the text of an entry says, whatever unit is pressed. */
export function textRead(
  field: AmountField,
  text: string,
  decimalMark: DecimalMark,
): LabelText<AmountUnit> {
  return field === 'd3' ? readD3(text, decimalMark) : readVitaminK(text, decimalMark);
}

/** A milligram and more, or less than a microgram: a label rarely says so, but for a medicine in Japan. */
function otherVitaminKUnit(
  { amount, unit }: Amount,
  { k2Form }: ProductEntry,
): VitaminKUnit | null {
  if (k2Form === 'MK-4') return null;
  if (unit === 'µg') return amount > 0 && isAbove(1, amount) ? 'mg' : null;
  const size = micrograms(amount, 'mg');
  return isAtLeast(size, thresholds.veryHighVitaminKMicrograms.value) ? 'µg' : null;
}

/** The unit that the number was perhaps meant in; null where it is a likely one. */
function otherUnit(field: AmountField, read: Amount, entry: ProductEntry): AmountUnit | null {
  if (field === 'k2') return otherVitaminKUnit(read, entry);
  const unit = read.unit as D3Unit;
  return !entry.food && isUnlikelyD3({ ...read, unit }) ? otherD3Unit(unit) : null;
}

/** What the text can mean with the unit that is pressed: the text's own unit may be another. */
function readingsOf(
  field: AmountField,
  { readings }: LabelText<AmountUnit>,
  entry: ProductEntry,
): readonly Amount[] {
  const pressed = entry[`${field}Unit`];
  const named = readings.map(({ amount, unit }) => ({ amount, unit: unit ?? pressed }));
  const [only] = named;
  return named.length === 1 && only && only.unit !== pressed
    ? [only, { amount: only.amount, unit: pressed }]
    : named;
}

/** What stands in an amount's entry, and what there is to ask about it. What is typed stays as it is. */
export function readAmount(
  entry: ProductEntry,
  field: AmountField,
  decimalMark: DecimalMark,
): AmountReading {
  const text = entry[field].trim();
  const chosen = entry[`${field}Chosen`];
  if (!text) return nothing;
  if (chosen) return { ...nothing, amount: chosen };
  const read = textRead(field, text, decimalMark);
  const readings = readingsOf(field, read, entry);
  const [only] = readings;
  if (!only) return { ...nothing, notUnderstood: read.notUnderstood };
  if (readings.length > 1) return { ...nothing, choices: readings };
  const unit = otherUnit(field, only, entry);
  return unit
    ? { ...nothing, choices: [only, { amount: only.amount, unit }] }
    : { ...nothing, amount: only };
}

/** The amount as it stands there, whether or not there is something to ask about it; null for none. */
export function amountAsTyped(
  entry: ProductEntry,
  field: AmountField,
  decimalMark: DecimalMark,
): Amount | null {
  const { amount, choices } = readAmount(entry, field, decimalMark);
  return amount ?? choices[0] ?? null;
}

/** The reader says which it is: the number stays as it was typed, and the unit goes with it. */
export function amountChosen(
  entry: ProductEntry,
  field: AmountField,
  index: number,
  decimalMark: DecimalMark,
): ProductEntry {
  const choice = readAmount(entry, field, decimalMark).choices[index];
  return choice ? { ...entry, [`${field}Unit`]: choice.unit, [`${field}Chosen`]: choice } : entry;
}

/** True while the reader has to say which of two readings an amount is. */
export function isAsked(
  { products }: { readonly products: readonly ProductEntry[] },
  decimalMark: DecimalMark,
): boolean {
  return products.some((entry) =>
    amountFields.some((field) => readAmount(entry, field, decimalMark).choices.length > 0),
  );
}
