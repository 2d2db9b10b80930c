import {
  d3AmountIn,
  internationalUnits,
  k2AmountIn,
  micrograms,
  type D3Unit,
  type K2Unit,
} from '../domain/units.ts';
import { doubtAbout, doubtConfirmed, type AmountField } from './doubts.ts';
import { amountIn, type ProductEntry, type ProductField } from './products.ts';
import { numberAsTyped, typedUnit, type DecimalMark } from './typed-number.ts';

/** The same dose in another unit. */
function converted(
  entry: ProductEntry,
  field: AmountField,
  amount: number,
  unit: D3Unit | K2Unit,
): number {
  return field === 'd3'
    ? d3AmountIn(unit as D3Unit, internationalUnits(amount, entry.d3Unit))
    : k2AmountIn(unit as K2Unit, micrograms(amount, entry.k2Unit));
}

/** Same dose, other number; the same number where that unit was asked back about, or where it is none. */
function unitChosen(
  entry: ProductEntry,
  field: AmountField,
  unit: D3Unit | K2Unit,
  decimalMark: DecimalMark,
): ProductEntry {
  if (doubtAbout(entry, field, decimalMark)?.meant === unit)
    return doubtConfirmed(entry, field, decimalMark);
  const amount = amountIn(entry[field], entry[`${field}Unit`], decimalMark);
  const text = Number.isNaN(amount)
    ? entry[field]
    : numberAsTyped(converted(entry, field, amount, unit), decimalMark);
  return { ...entry, [`${field}Unit`]: unit, [field]: text };
}

/** A unit that is typed after an amount chooses it, so that the two never disagree. */
function amountTyped(entry: ProductEntry, field: AmountField, text: string): ProductEntry {
  const unit = typedUnit(text);
  if (field === 'd3')
    return { ...entry, d3: text, d3Unit: unit && unit !== 'mg' ? unit : entry.d3Unit };
  return { ...entry, k2: text, k2Unit: unit && unit !== 'IU' ? unit : entry.k2Unit };
}

/** The reader changed one field of a product; the same entry where nothing changes. */
export function productChanged(
  entry: ProductEntry,
  field: ProductField,
  value: string | boolean,
  decimalMark: DecimalMark,
): ProductEntry {
  if (entry[field] === value) return entry;
  if (field === 'd3Unit') return unitChosen(entry, 'd3', value as D3Unit, decimalMark);
  if (field === 'k2Unit') return unitChosen(entry, 'k2', value as K2Unit, decimalMark);
  if (field === 'd3' || field === 'k2') return amountTyped(entry, field, value as string);
  return { ...entry, [field]: value };
}
