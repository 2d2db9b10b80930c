import type { AssessmentInput } from './assessment.ts';
import { isAbove, isAtLeast } from './comparison.ts';
import type { ConditionId } from './conditions.ts';
import {
  hasD3,
  intakeOf,
  isOwnPill,
  occasionIu,
  prescribedD3,
  type D3Product,
  type Intake,
} from './intake.ts';
import { ageBandOf, ages, thresholds } from './reference-values.ts';

/** What the reasons and the urgency look at: the question, its sums, and the official figures. */
export interface Facts extends AssessmentInput, Intake {
  readonly has: (condition: ConditionId) => boolean;
  readonly limitIu: number;
  /** The limit, or the US one where Australia holds a young child to that of an adult. */
  readonly strictLimitIu: number;
  readonly recommendedIu: number | null;
  /** The pills with D3 that a clinician told the reader to take. */
  readonly prescribed: readonly D3Product[];
  /** The pills with D3 that nobody told the reader to take. */
  readonly own: readonly D3Product[];
}

/** True from one until nine in Australia, whose limit for children is that of adults, unscaled. */
function isHeldAgainstUs({ jurisdiction, person }: AssessmentInput): boolean {
  const { ageYears } = person;
  return (
    jurisdiction === 'au' && ageYears >= ages.infantUntil && ageYears < ages.heldAgainstUsUntil
  );
}

/** Looks up and adds up whatever a reason may depend on. */
export function factsOf(input: AssessmentInput): Facts {
  const { conditions, jurisdiction, person, products } = input;
  const { recommended, upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const strict = isHeldAgainstUs(input) ? ageBandOf('us', person.ageYears).upperLimit : upperLimit;
  return {
    ...input,
    ...intakeOf(products),
    has: (condition) => conditions.includes(condition),
    limitIu: upperLimit.value,
    strictLimitIu: strict.value,
    recommendedIu: recommended && recommended.value,
    prescribed: prescribedD3(products),
    own: products.filter(hasD3).filter(isOwnPill),
  };
}

/** True when D3 that nobody prescribed is above the reader's limit. */
export function isAboveLimit({ unprescribedD3Iu, limitIu }: Facts): boolean {
  return isAbove(unprescribedD3Iu, limitIu);
}

/** True when D3 that nobody prescribed is above the US limit for a child whom Australia holds to an adult's. */
export function isAboveLimitElsewhere(facts: Facts): boolean {
  return !isAboveLimit(facts) && isAbove(facts.unprescribedD3Iu, facts.strictLimitIu);
}

/** True when D3 that nobody prescribed is as far above the limit as the dose at which harm was seen to begin. */
export function isFarAboveLimit({ unprescribedD3Iu, limitIu }: Facts): boolean {
  return (
    isAtLeast(unprescribedD3Iu, thresholds.farAboveLimitIu.value) ||
    isAtLeast(unprescribedD3Iu, thresholds.farAboveLimitFactor.value * limitIu)
  );
}

/** True when a pill of the reader's own choice gives more than `iu` on one occasion. */
export function hasOwnOccasionAbove({ own }: Facts, iu: number): boolean {
  return own.some((product) => isAbove(occasionIu(product), iu));
}

/** True when pills of the reader's own choice give more D3 than is recommended, which may be nothing. */
export function isAboveRecommended({ ownPillsD3Iu, recommendedIu }: Facts): boolean {
  return isAbove(ownPillsD3Iu, recommendedIu ?? 0);
}

/** True when a thiazide stands beside too much D3, or beside calcium. */
export function isThiazideHigh(facts: Facts): boolean {
  return facts.has('thiazide') && (isAboveLimit(facts) || facts.has('calcium-supplement'));
}

/** True when a stone in the past stands beside more D3 than is recommended. */
export function isKidneyStoneHigh(facts: Facts): boolean {
  return facts.has('kidney-stone-once') && isAboveRecommended(facts);
}

const calciumRaising = [
  'high-calcium',
  'granulomatous-disease',
  'tb-medicine',
  'vitamin-d-hypersensitivity',
  'active-vitamin-d',
] as const satisfies readonly ConditionId[];

const calciumRaisingWithMuch = [
  'kidney-disease',
  'kidney-stones',
  'long-immobility',
  'digoxin',
] as const satisfies readonly ConditionId[];

/** Every condition with which D3 can raise calcium, whatever the dose that it takes. */
export const calciumRaisingConditions: readonly ConditionId[] = [
  ...calciumRaising,
  ...calciumRaisingWithMuch,
];

/** True when any D3 at all can raise this reader's calcium. */
export function raisesCalcium(facts: Facts): boolean {
  return calciumRaising.some(facts.has) || isThiazideHigh(facts);
}

/** True when more D3 than is recommended can raise this reader's calcium; a stone in the past aside. */
export function raisesCalciumWithMuch({ has }: Facts): boolean {
  return calciumRaisingWithMuch.some(has);
}

/** True with any condition that can raise calcium. */
export function canRaiseCalcium(facts: Facts): boolean {
  return raisesCalcium(facts) || raisesCalciumWithMuch(facts) || isKidneyStoneHigh(facts);
}
