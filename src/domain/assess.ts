import type { Assessment, AssessmentInput, D3Assessment } from './assessment.ts';
import { comparisonWith, sumOf } from './comparison.ts';
import { readInput } from './input.ts';
import { hasD3, intakeOf, occasionIu, prescribedD3 } from './intake.ts';
import { k2Assessment } from './pairing.ts';
import type { Problem } from './problems.ts';
import { decisionFor, reasonsFor } from './reasons.ts';
import { ageBandOf } from './reference-values.ts';
import { d3AmountIn } from './units.ts';
import { urgencyFor } from './urgency.ts';

export type * from './assessment.ts';
export type { ConditionId } from './conditions.ts';
export type { Problem, ProblemCode } from './problems.ts';
export type { ReasonCode } from './reasons.ts';
export type { RuleId } from './reference-values.ts';

/** The answer, or everything that is wrong with the question. */
export type AssessmentResult =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function d3Assessment(
  { jurisdiction, person, products }: AssessmentInput,
  iuPerDay: number,
): D3Assessment | null {
  const withD3 = products.filter(hasD3);
  if (withD3.length === 0) return null;
  const { recommended, upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const isJudged = prescribedD3(withD3).length === 0;
  const occasions = withD3.map(occasionIu);
  return {
    iuPerDay,
    microgramsPerDay: d3AmountIn('µg', iuPerDay),
    recommendedIu: recommended && recommended.value,
    upperLimitIu: upperLimit.value,
    comparison: isJudged ? comparisonWith(upperLimit.value, iuPerDay) : 'not-judged',
    shareOfLimit: isJudged ? iuPerDay / upperLimit.value : null,
    largestOccasionIu: Math.max(...occasions),
    ifTakenDailyIu: sumOf(occasions),
  };
}

function assessmentOf(input: AssessmentInput): Assessment {
  const intake = intakeOf(input.products);
  const reasons = reasonsFor(input);
  const decision = decisionFor(reasons);
  const showsD3 = decision !== 'withhold-all';
  const showsK2 = showsD3 && decision !== 'withhold-k2';
  return {
    decision,
    urgency: urgencyFor(input),
    reasons,
    d3: showsD3 ? d3Assessment(input, intake.d3Iu) : null,
    k2: showsK2 ? k2Assessment(intake) : null,
  };
}

/**
 * How a dose of vitamin D3 stands against the official limit, what published rules of thumb say
 * about K2 with it, and what must not be shown to this person. Pure: the same input gives the same
 * answer, the input stays as it was, and whatever is passed, nothing is thrown.
 */
export function assess(input: unknown): AssessmentResult {
  const problems: Problem[] = [];
  try {
    const question = readInput(input, (path, code) => problems.push({ path, code }));
    if (problems.length === 0) return { ok: true, assessment: assessmentOf(question) };
  } catch {
    // A revoked proxy, or a property that throws when read: no object of ours.
    problems.push({ path: '', code: 'wrong-shape' });
  }
  return { ok: false, problems };
}
