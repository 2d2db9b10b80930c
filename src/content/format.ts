import * as copy from '#copy';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { D3Unit, K2Unit } from '../domain/units.ts';

/** Holds a unit to its number, so that no line breaks between them. */
const NO_BREAK = '\u00a0';

/** A plain number, as this language writes it, with at most that many decimals. */
export function numberText(number: number, decimals = 0): string {
  return number.toLocaleString(copy.lang, { maximumFractionDigits: decimals });
}

/** Whole from 10 up, one decimal below. */
function rounded(amount: number): string {
  return numberText(amount, amount < 10 ? 1 : 0);
}

/** A share in whole per cent. */
export function shareText(share: number): string {
  return share.toLocaleString(copy.lang, { style: 'percent' });
}

/** A unit of D3 or K2 as readers of that country know it. */
export function unitWord(unit: D3Unit | K2Unit, jurisdiction: Jurisdiction): string {
  if (unit === 'IU') return copy.iu;
  return unit === 'mg' ? copy.milligrams : copy.micrograms[jurisdiction];
}

/** `2,000 IU`, to a tenth, so that no dose above a limit reads like the limit. */
export function iuText(iu: number): string {
  return numberText(iu, 1) + NO_BREAK + copy.iu;
}

/** An amount of K2 in the micrograms of that country: `90 mcg`. */
export function k2Text(micrograms: number, jurisdiction: Jurisdiction): string {
  return rounded(micrograms) + NO_BREAK + copy.micrograms[jurisdiction];
}

/** `20 to 200 mcg`; one amount where both ends are the same. */
export function k2Span(minimum: number, maximum: number, jurisdiction: Jurisdiction): string {
  const end = k2Text(maximum, jurisdiction);
  return minimum === maximum ? end : copy.span(rounded(minimum), end);
}

/** An amount as it stands on a label, to a thousandth. */
export function labelText(
  amount: number,
  unit: D3Unit | K2Unit,
  jurisdiction: Jurisdiction,
): string {
  return numberText(amount, 3) + NO_BREAK + unitWord(unit, jurisdiction);
}
