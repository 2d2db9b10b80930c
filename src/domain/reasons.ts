import type { AssessmentInput, Decision } from './assessment.ts';
import { isAbove, isAtLeast } from './comparison.ts';
import {
  conditionsByConsequence,
  consequences,
  type ConditionId,
  type ConditionOf,
  type Consequence,
} from './conditions.ts';
import {
  canRaiseCalcium,
  factsOf,
  hasOwnOccasionAbove,
  isAboveLimit,
  isAboveLimitElsewhere,
  isFarAboveLimit,
  isKidneyStoneHigh,
  isThiazideHigh,
  type Facts,
} from './facts.ts';
import { iuPerDay, isAlternate, isNotDaily } from './intake.ts';
import { isInDoubt, withoutDoubted } from './plausible-amounts.ts';
import { ages, thresholds } from './reference-values.ts';

/** True when the reason applies. */
type Test = (facts: Facts) => boolean;

/** A condition as a reason: it applies when it is ticked. */
function ticked(condition: ConditionId): Test {
  return ({ has }) => has(condition);
}

/** All conditions that lead to that as reasons. */
function allTicked<C extends Consequence>(consequence: C): Readonly<Record<ConditionOf<C>, Test>> {
  const tests = conditionsByConsequence[consequence].map((id) => [id, ticked(id)] as const);
  return Object.fromEntries(tests) as Record<ConditionOf<C>, Test>;
}

/** Above the limit, or for a week or a month: not a daily dose to set figures beside. */
function isPrescribedApart({ prescribed, d3Iu, limitIu }: Facts): boolean {
  const isNotForDaily = prescribed.some((product) => isNotDaily(product, limitIu));
  return prescribed.length > 0 && (isNotForDaily || isAbove(d3Iu, limitIu));
}

/** So much a day on prescription is most likely meant for a week. */
function isLikelyWeekly({ prescribed, person, limitIu }: Facts): boolean {
  const most = thresholds.farAboveLimitFactor.value * limitIu;
  return prescribed
    .map(iuPerDay)
    .some(
      (iu) =>
        isAtLeast(iu, thresholds.likelyWeeklyIu.value) ||
        (person.ageYears < ages.adultFrom && isAtLeast(iu, most)),
    );
}

/** A bone medicine or prescribed D3: calcium tablets beside it are most likely part of the treatment. */
function isCalciumTreatment({ has, prescribed }: Facts): boolean {
  return has('osteoporosis-medicine') || prescribed.length > 0;
}

/** The one line on calcium tablets: keep them, ask first, or ask whether both are needed. */
function calciumReason(
  facts: Facts,
): 'calcium-supplement' | 'calcium-ask-first' | 'calcium-as-told' | null {
  if (!facts.has('calcium-supplement')) return null;
  if (!isCalciumTreatment(facts)) return 'calcium-supplement';
  return canRaiseCalcium(facts) ? 'calcium-ask-first' : 'calcium-as-told';
}

/** The reasons by what they lead to, strictest first: the order of every list of reasons. */
const reasonTable = {
  'withhold-all': {
    'd3-unit-check': () => false,
    infant: ({ person }) => person.ageYears < ages.infantUntil,
    ...allTicked('withhold-all'),
    'thiazide-high': isThiazideHigh,
    'kidney-stone-high': isKidneyStoneHigh,
  },
  'withhold-k2': {
    'not-answered': ({ conditionsComplete }) => !conditionsComplete,
    ...allTicked('withhold-k2'),
    'under-18': ({ person }) => person.ageYears < ages.adultFrom,
    pregnant: ({ person }) => person.pregnant === true,
    prescribed: isPrescribedApart,
    'prescription-schedule': isLikelyWeekly,
    'not-daily': ({ own, limitIu }) => own.some((product) => isNotDaily(product, limitIu)),
    'far-above-limit': isFarAboveLimit,
  },
  caution: {
    'above-upper-limit': isAboveLimit,
    'above-limit-elsewhere': isAboveLimitElsewhere,
    'large-single-dose': (facts) => hasOwnOccasionAbove(facts, thresholds.largeSingleDoseIu.value),
    'on-top-of-prescription': ({ prescribed, ownPillsD3Iu }) =>
      prescribed.length > 0 && ownPillsD3Iu > 0,
    'k-very-high': ({ mk7, mk4, k1 }) =>
      isAtLeast(mk7 + mk4 + k1, thresholds.veryHighVitaminKMicrograms.value),
    'fish-liver-oil-in-pregnancy': ({ person, products }) =>
      person.pregnant === true && products.some(({ fishLiverOil }) => fishLiverOil),
    breastfeeding: ({ person }) => person.breastfeeding === true,
    malabsorption: ticked('malabsorption'),
    'kidney-stone-once': (facts) => facts.has('kidney-stone-once') && !isKidneyStoneHigh(facts),
    'calcium-supplement': (facts) => calciumReason(facts) === 'calcium-supplement',
    'calcium-ask-first': (facts) => calciumReason(facts) === 'calcium-ask-first',
    thiazide: (facts) => facts.has('thiazide') && !isThiazideHigh(facts),
    lithium: ticked('lithium'),
    'osteoporosis-medicine': ticked('osteoporosis-medicine'),
    'enzyme-inducer': ticked('enzyme-inducer'),
    steroid: ticked('steroid'),
    'fat-blocker': ticked('fat-blocker'),
  },
  note: {
    ...allTicked('note'),
    'prescribed-daily': (facts) => facts.prescribed.length > 0 && !isPrescribedApart(facts),
    'calcium-as-told': (facts) => calciumReason(facts) === 'calcium-as-told',
    'mk-4': ({ mk4 }) => mk4 > 0,
    k1: ({ k1 }) => k1 > 0,
    'k-form-unknown': ({ products }) =>
      products.some(({ vitaminK }) => vitaminK?.form === 'unknown' && vitaminK.amount > 0),
    'small-d3': ({ d3Iu }) => d3Iu > 0 && isAbove(thresholds.smallestPairedD3Iu.value, d3Iu),
    'alternate-days': ({ products, limitIu }) => products.some((p) => isAlternate(p, limitIu)),
    'above-recommended-in-pregnancy': ({ person, unprescribedD3Iu, recommendedIu }) =>
      (person.pregnant === true || person.breastfeeding === true) &&
      recommendedIu !== null &&
      isAbove(unprescribedD3Iu, recommendedIu),
  },
} as const satisfies Record<Consequence, Record<string, Test>>;

type ReasonsOf<Group> = Group extends unknown ? keyof Group : never;

/** Why the answer is as it is: a code, never a sentence. */
export type ReasonCode = ReasonsOf<(typeof reasonTable)[Consequence]>;

/** Every reason there is, strictest first. */
export const reasonCodes = consequences.flatMap(
  (consequence) => Object.keys(reasonTable[consequence]) as ReasonCode[],
);

/** What that reason leads to. */
export function consequenceOf(reason: ReasonCode): Consequence {
  return consequences.find((consequence) => reason in reasonTable[consequence]) as Consequence;
}

/** Every reason that applies to a valid input in which no unit is in doubt, strictest first. */
export function settledReasons(facts: Facts): readonly ReasonCode[] {
  return consequences.flatMap((consequence) =>
    Object.entries(reasonTable[consequence])
      .filter(([, applies]: [string, Test]) => applies(facts))
      .map(([reason]) => reason as ReasonCode),
  );
}

/** Every reason that applies to a valid input, strictest first. D3 in doubt counts for none but its own. */
export function reasonsFor(input: AssessmentInput): readonly ReasonCode[] {
  const { products } = input;
  const reasons = settledReasons(factsOf({ ...input, products: withoutDoubted(products) }));
  return products.some(isInDoubt) ? ['d3-unit-check', ...reasons] : reasons;
}

/** The strictest that the reasons ask for. */
export function decisionFor(reasons: readonly ReasonCode[]): Decision {
  const strictest = consequences.find((consequence) =>
    reasons.some((reason) => consequenceOf(reason) === consequence),
  );
  return strictest === undefined || strictest === 'note' ? 'show' : strictest;
}
