/** The two marks that part the digits of a number. */
export type DecimalMark = '.' | ',';

/** Where the digits of other alphabets begin, a run of ten each. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) as number;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/**
 * What a reader sees, in the signs that the patterns here know: other digits, wide or invisible letters and
 * fractions in one sign are what keypads and copied labels hold.
 */
export function plainText(text: string, decimalMark: DecimalMark): string {
  return (
    text
      // A raised digit is the mark of a footnote.
      .replace(/[²³¹⁰⁴-⁹]/g, '')
      .replace(/[¼-¾⅐-⅞]/g, ' $&')
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\p{Nd}/gu, westernDigit)
      .replace(/\u066b/g, decimalMark)
      .replace(/[\u066c’]/g, "'")
      .replace(/\u2044/g, '/')
      .replace(/[\u2010\u2212]/g, '-')
      .trim()
  );
}

/** A space or an apostrophe parts digits in threes, or nothing. */
const GROUPED = /^([-+]?\d{1,3}(?:[ ']\d{3})+)(?=[.,]|$)/;

/** `1/2`, `1 1/2`. */
const FRACTION = /^(?:(\d+) )?(\d+)\/(\d+)$/;

/** Digits with at most one mark: `2000`, `2.5`, `.5`, and `2.` on the way to `2.5`. */
const PLAIN = /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/;

/** One mark before exactly three digits: a thousand to some readers, a fraction to others. */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Digits in threes, with or without a fraction: `1,000`, `12.000.000`, `1,000.5`. */
const groupedBy: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^[-+]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  '.': /^[-+]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
};

function withoutGroups(text: string, groupMark: DecimalMark): number {
  return Number(text.replaceAll(groupMark, '').replace(',', '.'));
}

function otherMark(mark: DecimalMark): DecimalMark {
  return mark === '.' ? ',' : '.';
}

/** The text as the patterns here expect it, digits in threes put together. */
function compactText(text: string, decimalMark: DecimalMark): string {
  return plainText(text, decimalMark).replace(GROUPED, (digits) => digits.replace(/[ ']/g, ''));
}

/**
 * The number that a reader typed; NaN when it is none, or when a unit follows. Comma and point are
 * both taken; one mark before exactly three digits is read as the language of the page reads it,
 * whose decimal mark is `decimalMark`.
 */
export function typedNumber(text: string, decimalMark: DecimalMark): number {
  const compact = compactText(text, decimalMark);
  const [isFraction, whole = '0', over, under] = FRACTION.exec(compact) ?? [];
  if (isFraction) return Number(whole) + Number(over) / Number(under);
  const groupMark = otherMark(decimalMark);
  if (groupedBy[groupMark].test(compact)) return withoutGroups(compact, groupMark);
  if (PLAIN.test(compact)) return Number(compact.replace(',', '.'));
  return groupedBy[decimalMark].test(compact) ? withoutGroups(compact, decimalMark) : NaN;
}

/** What the same text means in languages with the other decimal mark; undefined when it is the same. */
export function otherReading(text: string, decimalMark: DecimalMark): number | undefined {
  const compact = compactText(text, decimalMark);
  return AMBIGUOUS.test(compact) ? typedNumber(compact, otherMark(decimalMark)) : undefined;
}

/** A number as a text to start from or to go on typing: no grouping, no rounding noise. */
export function numberAsTyped(number: number, decimalMark: DecimalMark): string {
  // The first use of what follows takes a browser long.
  if (Number.isSafeInteger(number)) return String(number);
  const format = { useGrouping: false, maximumFractionDigits: 9 };
  return number.toLocaleString('en', format).replace('.', decimalMark);
}
