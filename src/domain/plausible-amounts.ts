import type { D3Amount } from './assessment.ts';
import { isAbove } from './comparison.ts';
import { thresholds } from './reference-values.ts';

/** True when an amount of D3 was probably meant in the other unit; nothing at all is no slip. */
export function isUnlikelyD3({ amount, unit }: D3Amount): boolean {
  return unit === 'µg'
    ? isAbove(amount, thresholds.plausibleD3Micrograms.value)
    : amount > 0 && isAbove(thresholds.plausibleD3Iu.value, amount);
}
