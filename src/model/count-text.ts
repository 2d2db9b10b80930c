import { PORTION } from './label-text.ts';
import { plainText, typedNumber, type DecimalMark } from './typed-number.ts';

const SERVINGS = new RegExp(
  `^(.+?) ?(?:x|×|${PORTION})?(?: ?\\/ ?day| (?:per|a|each) day| daily)?$`,
  'u',
);

/** Servings: `½`, `2 capsules`, `2x`, `5 drops a day`; NaN where it cannot be read. */
export function readServings(text: string, decimalMark: DecimalMark): number {
  const [, count = ''] = SERVINGS.exec(plainText(text, decimalMark).toLowerCase()) ?? [];
  return typedNumber(count, decimalMark);
}

/** Days from one to the next: `10`, `every 10 days`, `2 weeks`; NaN where it cannot be read. */
export function readDays(text: string, decimalMark: DecimalMark): number {
  const plain = plainText(text, decimalMark).toLowerCase();
  const [, count = '', weeks] = /^(?:every )?(.+?) ?(?:days?|(weeks?))?$/.exec(plain) ?? [];
  return typedNumber(count, decimalMark) * (weeks ? 7 : 1);
}

const ageUnits = [
  [1, /^(.+?) ?(?:y|yo|y\/o|yrs?|years?)(?: old)?$/],
  // From twelve on a lone letter may be the sex of a grown-up.
  [1 / 12, /^(\d|1[01]) ?m$/],
  [1 / 12, /^(.+?) ?(?:mos?|mths?|months?)(?: old)?$/],
  [7 / 365.25, /^(.+?) ?(?:wks?|weeks?)(?: old)?$/],
  [1 / 365.25, /^(.+?) ?(?:days?)(?: old)?$/],
] as const;

/** An age in years, also from months, weeks or days; NaN where it cannot be read. */
export function readAge(text: string, decimalMark: DecimalMark): number {
  const plain = plainText(text, decimalMark).toLowerCase();
  const [isTwo, years, months] = /^(\d+ ?y\p{L}*)[ ,]*(\d+ ?m\p{L}*)$/u.exec(plain) ?? [];
  if (isTwo && years && months) return readAge(years, decimalMark) + readAge(months, decimalMark);
  for (const [size, words] of ageUnits) {
    const [, digits] = words.exec(plain) ?? [];
    if (digits) return typedNumber(digits, decimalMark) * size;
  }
  return typedNumber(plain, decimalMark);
}
