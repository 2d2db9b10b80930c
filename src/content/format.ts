import * as copy from '#copy';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { Portion } from '../domain/reference-values.ts';
import type { Span } from '../domain/calcium-flows.ts';
import type { LevelUnit } from '../domain/blood-levels.ts';
import { d3AmountIn, type D3Unit, type VitaminKUnit } from '../domain/units.ts';

/** Holds a unit to its number, so that no line breaks between them. */
const NO_BREAK = '\u00a0';

/** Made once each, as every key asks for dozens of numbers, and not before there is such a number. */
const formats = new Map<string, Intl.NumberFormat>();
let countries: Intl.DisplayNames | undefined;

function formatted(
  number: number,
  style: 'decimal' | 'percent',
  maximumFractionDigits: number,
): string {
  const key = style + maximumFractionDigits;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(copy.lang, { style, maximumFractionDigits });
  formats.set(key, format);
  return format.format(number);
}

/**
 * A plain number, as this language writes it, with at most that many decimals, four at most. A whole one
 * needs no `Intl`, whose first use takes a browser as long as all else that it does to show a view.
 */
export function numberText(number: number, decimals: 0 | 1 | 2 | 3 | 4 = 0): string {
  return Number.isSafeInteger(number)
    ? String(number).replace(/\B(?=(\d{3})+$)/g, copy.groupMark)
    : formatted(number, 'decimal', decimals);
}

/** Whole from that amount up, one decimal below. */
function rounded(amount: number, wholeFrom: number): string {
  return numberText(amount, amount < wholeFrom ? 1 : 0);
}

/** An amount of K2 in µg without its unit. */
function k2Number(micrograms: number): string {
  return rounded(micrograms, 10);
}

/** A share in whole per cent. */
export function shareText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.5) return copy.lessThanOne(numberText(1) + copy.percentSign);
  return Number.isSafeInteger(percent)
    ? numberText(percent) + copy.percentSign
    : formatted(share, 'percent', 0);
}

/** A share in tenths of a per cent: `2.9%`. */
export function exactShareText(share: number): string {
  return formatted(share, 'percent', 1);
}

/** A unit of D3 or K2 as readers of that country know it. */
export function unitWord(unit: D3Unit | VitaminKUnit, jurisdiction: Jurisdiction): string {
  if (unit === 'IU') return copy.iu;
  return unit === 'mg' ? copy.milligrams : copy.micrograms[jurisdiction];
}

/** `2,000 IU`; whole from 100 up. */
export function iuText(iu: number): string {
  return rounded(iu, 100) + NO_BREAK + copy.iu;
}

/** The same D3 in the micrograms of that country, to a tenth: `50 mcg`. */
export function microgramsText(iu: number, jurisdiction: Jurisdiction): string {
  return numberText(d3AmountIn('µg', iu), 1) + NO_BREAK + copy.micrograms[jurisdiction];
}

/** An amount of K2 in the micrograms of that country: `90 mcg`. */
export function k2Text(micrograms: number, jurisdiction: Jurisdiction): string {
  return k2Number(micrograms) + NO_BREAK + copy.micrograms[jurisdiction];
}

/** `20 to 200 mcg`; one amount where both ends are the same. */
export function k2Span(minimum: number, maximum: number, jurisdiction: Jurisdiction): string {
  const end = k2Text(maximum, jurisdiction);
  return minimum === maximum ? end : copy.span(k2Number(minimum), end);
}

/** A day, as ISO 8601 writes it, in words: `21 November 2026`. */
export function dateText(day: string): string {
  return new Intl.DateTimeFormat(copy.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** `the UK and the US`. */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(copy.lang).format(items);
}

/** An amount as it stands on a label, to a thousandth. */
export function labelText(
  amount: number,
  unit: D3Unit | VitaminKUnit,
  jurisdiction: Jurisdiction,
): string {
  return numberText(amount, 3) + NO_BREAK + unitWord(unit, jurisdiction);
}

/** An amount of calcium: `1,000 mg`; a span of one amount is that amount. */
export function calciumText({ minimum, maximum }: Span): string {
  const end = numberText(maximum) + NO_BREAK + copy.milligrams;
  return minimum === maximum ? end : copy.span(numberText(minimum), end);
}

/** A span of shares: `30 to 40%`. */
export function shareSpan({ minimum, maximum }: Span): string {
  return copy.span(numberText(minimum * 100), shareText(maximum));
}

/** The name of a country, by its code of two letters. */
export function countryName(code: string): string {
  countries ??= new Intl.DisplayNames(copy.lang, { type: 'region' });
  return countries.of(code) ?? code;
}

/** `50 nmol/L`; a tenth below 10. */
export function levelText(level: number, unit: LevelUnit): string {
  return rounded(level, 10) + NO_BREAK + unit;
}

/** `35°`. */
export function degreesText(degrees: number): string {
  return `${numberText(degrees)}°`;
}

/** `85 g`, `1 piece`. */
export function portionText({ amount, unit }: Portion): string {
  return numberText(amount) + NO_BREAK + copy.portionUnits[unit];
}

/** `1.5 mg`. */
export function milligramsText(milligrams: number): string {
  return numberText(milligrams, 1) + NO_BREAK + copy.milligrams;
}

/** `10 g`. */
export function gramsText(grams: number): string {
  return numberText(grams) + NO_BREAK + copy.portionUnits.g;
}
