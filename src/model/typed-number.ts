/** The two marks that part the digits of a number. */
export type DecimalMark = '.' | ',';

/** Spaces of any width and apostrophes group digits and mean nothing. */
const GROUPING = /[\s'’]/g;

/** Digits with at most one mark: `2000`, `2.5`, `.5`, and `2.` on the way to `2.5`. */
const PLAIN = /^-?(?:\d+[.,]?\d*|[.,]\d+)$/;

/** One mark before exactly three digits: a thousand to some readers, a fraction to others. */
const AMBIGUOUS = /^\d{1,3}[.,]\d{3}$/;

/** Digits in threes, with or without a fraction: `1,000`, `12.000.000`, `1,000.5`. */
const groupedBy: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  '.': /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

/** The words for a unit that readers copy from labels after a number. */
const unitWords = {
  IU: /\s*(?:i\.?[ue]|u\.?i)\.?$/i,
  µg: /\s*(?:mcg|[µμu]g|micrograms?)$/i,
  mg: /\s*(?:mg|milligrams?)$/i,
} as const;

/** A unit that may be typed after a number. */
export type TypedUnit = keyof typeof unitWords;

/** The unit that was typed after the number; undefined when there is none. */
export function typedUnit(text: string): TypedUnit | undefined {
  const units = Object.keys(unitWords) as readonly TypedUnit[];
  return units.find((unit) => /\d/.test(text) && unitWords[unit].test(text.trim()));
}

/** The text without a unit that was typed after the number. */
export function withoutUnit(text: string): string {
  const unit = typedUnit(text);
  return unit ? text.trim().replace(unitWords[unit], '') : text;
}

function withoutGroups(text: string, groupMark: DecimalMark): number {
  return Number(text.replaceAll(groupMark, '').replace(',', '.'));
}

function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/**
 * The number that a reader typed; NaN when it is none, or when a unit follows. Comma and point are
 * both taken; one mark before exactly three digits is read as the language of the page reads it,
 * whose decimal mark is `decimalMark`.
 */
export function typedNumber(text: string, decimalMark: DecimalMark): number {
  const compact = text.replace(GROUPING, '');
  const groupMark = otherMark(decimalMark);
  if (groupedBy[groupMark].test(compact)) return withoutGroups(compact, groupMark);
  if (PLAIN.test(compact)) return Number(compact.replace(',', '.'));
  return groupedBy[decimalMark].test(compact) ? withoutGroups(compact, decimalMark) : NaN;
}

/** What the same text means in languages with the other decimal mark; undefined when it is the same. */
export function otherReading(text: string, decimalMark: DecimalMark): number | undefined {
  const compact = withoutUnit(text).replace(GROUPING, '');
  return AMBIGUOUS.test(compact) ? typedNumber(compact, otherMark(decimalMark)) : undefined;
}

/** A number as a text to start from or to go on typing: no grouping, no rounding noise. */
export function numberAsTyped(number: number, decimalMark: DecimalMark): string {
  // The first use of what follows takes a browser long.
  if (Number.isSafeInteger(number)) return String(number);
  const format = { useGrouping: false, maximumFractionDigits: 9 };
  return number.toLocaleString('en', format).replace('.', decimalMark);
}
