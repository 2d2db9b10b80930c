import type { K2Assessment, Label, RuleAssessment } from './assessment.ts';
import { isAbove, isAtLeast } from './comparison.ts';
import type { Intake } from './intake.ts';
import { pairingRules, thresholds } from './reference-values.ts';

/** Where a daily dose of MK-7 stands against a span; `maximum` null is an open end. All in µg. */
function labelAgainst(mk7: number, minimum: number, maximum: number | null): Label {
  if (mk7 === 0) return 'none';
  if (isAbove(minimum, mk7)) return 'below';
  return maximum !== null && isAbove(mk7, maximum) ? 'above' : 'within';
}

function ruleAssessment(
  rule: (typeof pairingRules)[number],
  d3Iu: number,
  mk7: number,
): RuleAssessment {
  const scale = rule.perIu === null ? 1 : d3Iu / rule.perIu;
  const minimum = rule.minimum.value * scale;
  const maximum = rule.maximum && rule.maximum.value * scale;
  return { id: rule.id, minimum, maximum, label: labelAgainst(mk7, minimum, maximum) };
}

function rangeOf(figures: readonly number[], mk7: number): K2Assessment['range'] {
  const minimum = Math.min(...figures);
  const maximum = Math.max(...figures);
  return { minimum, maximum, label: labelAgainst(mk7, minimum, maximum) };
}

/** True when the rule says anything about that much D3 a day. */
function appliesTo({ kind }: (typeof pairingRules)[number], d3Iu: number): boolean {
  return kind === 'trial' ? d3Iu > 0 : isAtLeast(d3Iu, thresholds.smallestPairedD3Iu.value);
}

/** Vitamin K on the labels beside every rule that applies to the D3 of that intake. */
export function k2Assessment({ d3Iu, mk7, mk4, k1 }: Intake): K2Assessment {
  const applying = pairingRules.filter((rule) => appliesTo(rule, d3Iu));
  const rules = applying.map((rule) => ruleAssessment(rule, d3Iu, mk7));
  const figures = rules
    .filter((_, index) => applying[index]?.kind === 'pairing')
    .flatMap(({ minimum, maximum }) => (maximum === null ? [minimum] : [minimum, maximum]));
  return {
    mk7MicrogramsPerDay: mk7,
    mk4MicrogramsPerDay: mk4,
    k1MicrogramsPerDay: k1,
    range: figures.length > 0 ? rangeOf(figures, mk7) : null,
    rules,
  };
}
