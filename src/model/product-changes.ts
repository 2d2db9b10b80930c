import { textRead, type AmountField } from './amount-reading.ts';
import type { ProductEntry, ProductField } from './products.ts';
import type { DecimalMark } from './typed-number.ts';

/** What the text names by itself, its unit and its form, is pressed and chosen with it. */
function amountTyped(
  entry: ProductEntry,
  field: AmountField,
  text: string,
  decimalMark: DecimalMark,
): ProductEntry {
  const { readings, form } = textRead(field, text, decimalMark);
  const [only] = readings;
  const unit = readings.length === 1 && only?.unit ? only.unit : entry[`${field}Unit`];
  const k2Form = form ?? entry.k2Form;
  return { ...entry, [field]: text, [`${field}Unit`]: unit, [`${field}Chosen`]: null, k2Form };
}

/**
 * The reader changed one field of a product; the same entry where nothing changes. A unit that is pressed
 * names the number that stands there anew, and what was said of it before no longer counts.
 */
export function productChanged(
  entry: ProductEntry,
  field: ProductField,
  value: string | boolean,
  decimalMark: DecimalMark,
): ProductEntry {
  if (entry[field] === value) return entry;
  if (field === 'd3' || field === 'k2')
    return amountTyped(entry, field, value as string, decimalMark);
  const changed = { ...entry, [field]: value };
  if (field === 'd3Unit') return { ...changed, d3Chosen: null };
  return field === 'k2Unit' || field === 'k2Form' ? { ...changed, k2Chosen: null } : changed;
}
