import type { K2Assessment, Label, RuleAssessment } from './assessment.ts';
import { isAbove } from './comparison.ts';
import type { Intake } from './intake.ts';
import { pairingRules } from './reference-values.ts';

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

/** K2 on the labels beside every rule, for the D3 of that intake; without D3 no rule applies. */
export function k2Assessment({ d3Iu, mk7, mk4 }: Intake): K2Assessment {
  const intake = { mk7MicrogramsPerDay: mk7, mk4MicrogramsPerDay: mk4 };
  if (d3Iu === 0) return { ...intake, range: null, rules: [] };
  const rules = pairingRules.map((rule) => ruleAssessment(rule, d3Iu, mk7));
  const figures = rules
    .filter((_, index) => pairingRules[index]?.kind === 'pairing')
    .flatMap(({ minimum, maximum }) => (maximum === null ? [minimum] : [minimum, maximum]));
  const minimum = Math.min(...figures);
  const maximum = Math.max(...figures);
  const label = labelAgainst(mk7, minimum, maximum);
  return { ...intake, range: { minimum, maximum, label }, rules };
}
