/** The two marks that part the digits of a number. */
export type DecimalMark = '.' | ',';

/** Spaces of any width and apostrophes group digits and mean nothing. */
const GROUPING = /[\s'’]/g;

/** Digits with at most one mark: `2000`, `2.5`, `.5`, and `2.` on the way to `2.5`. */
const PLAIN = /^-?(?:\d+[.,]?\d*|[.,]\d+)$/;

/** Digits in threes, with or without a fraction: `1,000`, `12.000.000`, `1,000.5`. */
const groupedBy: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  '.': /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
};

function withoutGroups(text: string, groupMark: DecimalMark): number {
  return Number(text.replaceAll(groupMark, '').replace(',', '.'));
}

/**
 * The number that a reader typed, NaN when it is none. Comma and point are both taken; one mark
 * before exactly three digits is read as the language of the page reads it, whose decimal mark is
 * `decimalMark`.
 */
export function typedNumber(text: string, decimalMark: DecimalMark): number {
  const compact = text.replace(GROUPING, '');
  const groupMark = decimalMark === '.' ? ',' : '.';
  if (groupedBy[groupMark].test(compact)) return withoutGroups(compact, groupMark);
  if (PLAIN.test(compact)) return Number(compact.replace(',', '.'));
  return groupedBy[decimalMark].test(compact) ? withoutGroups(compact, decimalMark) : NaN;
}
