import * as copy from '#copy';
import { iuText, k2Span, k2Text } from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { PairingRule } from '../domain/reference-values.ts';

/** An amount of K2: exact, a span, or open at its end. */
export function amountText(
  minimum: number,
  maximum: number | null,
  jurisdiction: Jurisdiction,
): string {
  return maximum === null
    ? copy.atLeast(k2Text(minimum, jurisdiction))
    : k2Span(minimum, maximum, jurisdiction);
}

/** The rule in the figures in which it was published. */
export function statedText(
  { minimum, maximum, perIu }: PairingRule,
  jurisdiction: Jurisdiction,
): string {
  const k2 = amountText(minimum.value, maximum && maximum.value, jurisdiction);
  return perIu === null ? copy.statedTrial(k2) : copy.statedRule(k2, iuText(perIu));
}
