import * as copy from '#copy';
import { iuText, k2Span, k2Text } from '../content/format.ts';
import type { Jurisdiction, K2Assessment } from '../domain/assessment.ts';
import { ruleOf, type PairingRule } from '../domain/reference-values.ts';
import type { SourceId } from '../domain/sources.ts';

/** Who names the ends of the range, and that they are set side by side. */
export function rangeSources({ rules }: K2Assessment): readonly SourceId[] {
  return [...new Set(rules.map(({ id }) => ruleOf(id).minimum.source)), 'calcium-guide'];
}

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
