import type { AssessmentInput, Urgency } from './assessment.ts';
import { isAbove, isAtLeast } from './comparison.ts';
import {
  factsOf,
  hasOwnOccasionAbove,
  isAboveLimit,
  isAboveRecommended,
  raisesCalcium,
  raisesCalciumWithMuch,
  type Facts,
} from './facts.ts';
import { hasVitaminK, isOwnPill } from './intake.ts';
import { asChecked, isInDoubt } from './plausible-amounts.ts';
import { consequenceOf, decisionFor, settledReasons, type ReasonCode } from './reasons.ts';
import { ages, thresholds } from './reference-values.ts';

/** The urgencies, the mildest first. */
export const urgencies = [
  'none',
  'routine',
  'before-next-dose',
  'today',
] as const satisfies readonly Urgency[];

function takesOwnVitaminK({ products }: Facts): boolean {
  return products.some((product) => isOwnPill(product) && hasVitaminK(product));
}

/** A child far above its limit: a call cannot wait until tomorrow. */
function isChildFarAbove(facts: Facts): boolean {
  const { person, unprescribedD3Iu, strictLimitIu, limitIu } = facts;
  const { ageYears } = person;
  const { farAboveLimitFactor, youngChildFactor } = thresholds;
  const isInfant = ageYears < ages.infantUntil;
  const isYoung = ageYears < ages.youngChildUntil;
  const isChild = ageYears < ages.adultFrom;
  return (
    (isInfant && isAbove(unprescribedD3Iu, strictLimitIu)) ||
    (isYoung && isAtLeast(unprescribedD3Iu, youngChildFactor.value * strictLimitIu)) ||
    (isChild && isAtLeast(unprescribedD3Iu, farAboveLimitFactor.value * limitIu))
  );
}

/** Too much for this person, be it for a child, for an adult, or on one occasion. */
function isTooMuchToGoOn(facts: Facts, reasons: readonly ReasonCode[]): boolean {
  const { person, unprescribedD3Iu, strictLimitIu } = facts;
  return (
    reasons.includes('far-above-limit') ||
    reasons.includes('prescription-schedule') ||
    (person.ageYears < ages.adultFrom && isAbove(unprescribedD3Iu, strictLimitIu)) ||
    (isAboveLimit(facts) && decisionFor(reasons) === 'withhold-all') ||
    hasOwnOccasionAbove(facts, thresholds.urgentSingleDoseIu.value)
  );
}

/** Taken already, with a condition for which somebody is to be asked first. */
function isTakenUnasked(facts: Facts): boolean {
  const isClotting = facts.has('blood-thinner-unsure') || facts.has('clotting-condition');
  return (
    (facts.ownPillsD3Iu > 0 && raisesCalcium(facts)) ||
    (isAboveRecommended(facts) && raisesCalciumWithMuch(facts)) ||
    (isClotting && takesOwnVitaminK(facts))
  );
}

/** Reasons about the form or its answer, with which nobody has to be asked. */
const withoutCounsel: readonly ReasonCode[] = ['not-answered', 'd3-unit-check', 'not-daily'];

function settledUrgency(input: AssessmentInput): Urgency {
  const facts = factsOf(input);
  const reasons = settledReasons(facts);
  if (isChildFarAbove(facts)) return 'today';
  if (facts.has('vitamin-k-antagonist') && takesOwnVitaminK(facts)) return 'today';
  if (isTooMuchToGoOn(facts, reasons) || isTakenUnasked(facts)) return 'before-next-dose';
  const isRoutine = reasons.some(
    (reason) => !withoutCounsel.includes(reason) && consequenceOf(reason) !== 'note',
  );
  return isRoutine ? 'routine' : 'none';
}

/**
 * How soon to ask somebody about a valid input. While a unit is in doubt, the milder of both readings:
 * nobody is alarmed over a dose that they perhaps do not take.
 */
export function urgencyFor(input: AssessmentInput): Urgency {
  const { products } = input;
  if (!products.some(isInDoubt)) return settledUrgency(input);
  const readings = (['typed', 'other'] as const).map((reading) =>
    urgencies.indexOf(settledUrgency({ ...input, products: asChecked(products, reading) })),
  );
  return urgencies[Math.min(...readings)] as Urgency;
}
