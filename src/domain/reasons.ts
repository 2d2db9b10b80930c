import type { AssessmentInput, Decision, Urgency } from './assessment.ts';
import { isAbove, isAtLeast } from './comparison.ts';
import {
  conditionsByConsequence,
  consequences,
  type ConditionId,
  type ConditionOf,
  type Consequence,
} from './conditions.ts';
import {
  dailyK2Micrograms,
  hasD3,
  hasPrescribedD3,
  isAlternate,
  isNotDaily,
  occasionIu,
  unprescribedD3Iu,
} from './intake.ts';
import { ageBandOf, thresholds } from './reference-values.ts';

/** What the reasons look at: the question, and the sums that several of them need. */
interface Facts extends AssessmentInput {
  readonly has: (condition: ConditionId) => boolean;
  /** IU of D3 a day that no clinician prescribed. */
  readonly ownIu: number;
  readonly limitIu: number;
  readonly recommendedIu: number | null;
  readonly mk7: number;
  readonly mk4: number;
}

/** True when the reason applies. */
type Test = (facts: Facts) => boolean;

/** Those conditions as reasons: each applies when it is ticked. */
function ticked<C extends Consequence>(consequence: C): Readonly<Record<ConditionOf<C>, Test>> {
  const tests = conditionsByConsequence[consequence].map((id): [string, Test] => [
    id,
    ({ has }) => has(id),
  ]);
  return Object.fromEntries(tests) as Record<ConditionOf<C>, Test>;
}

function isThiazideHigh({ has, ownIu }: Facts): boolean {
  return (
    has('thiazide') && (isAbove(ownIu, thresholds.thiazideIu.value) || has('calcium-supplement'))
  );
}

function isFarAboveLimit({ ownIu, limitIu }: Facts): boolean {
  return (
    isAtLeast(ownIu, thresholds.farAboveLimitIu.value) ||
    isAtLeast(ownIu, thresholds.farAboveLimitFactor.value * limitIu)
  );
}

function isLargeSingleDose({ products }: Facts): boolean {
  return products.some(
    (product) =>
      hasD3(product) &&
      !product.prescribed &&
      isAbove(occasionIu(product), thresholds.largeSingleDoseIu.value),
  );
}

function isUnlikelyD3Unit({ products }: Facts): boolean {
  return products
    .filter(hasD3)
    .some(({ d3: { amount, unit } }) =>
      unit === 'µg'
        ? isAbove(amount, thresholds.plausibleD3Micrograms.value)
        : amount > 0 && isAbove(thresholds.plausibleD3Iu.value, amount),
    );
}

/** The reasons by what they lead to, strictest first: the order of every list of reasons. */
const reasonTable = {
  'withhold-all': {
    infant: ({ person }) => person.ageYears < 1,
    ...ticked('withhold-all'),
    'thiazide-high': isThiazideHigh,
  },
  'withhold-k2': {
    'not-answered': ({ conditions }) => conditions === null,
    ...ticked('withhold-k2'),
    'under-18': ({ person }) => person.ageYears < 18,
    pregnant: ({ person }) => person.pregnant === true,
    breastfeeding: ({ person }) => person.breastfeeding === true,
    prescribed: ({ products }) => hasPrescribedD3(products),
    'not-daily': ({ products, limitIu }) => products.some((p) => isNotDaily(p, limitIu)),
    'far-above-limit': isFarAboveLimit,
  },
  caution: {
    'above-upper-limit': ({ ownIu, limitIu }) => isAbove(ownIu, limitIu),
    'large-single-dose': isLargeSingleDose,
    'on-top-of-prescription': ({ products, ownIu }) => hasPrescribedD3(products) && ownIu > 0,
    'd3-unit-check': isUnlikelyD3Unit,
    'k2-very-high': ({ mk7 }) => isAtLeast(mk7, thresholds.veryHighK2Micrograms.value),
    'fish-liver-oil-in-pregnancy': ({ person, products }) =>
      person.pregnant === true && products.some(({ fishLiverOil }) => fishLiverOil),
    ...ticked('caution'),
    thiazide: (facts) => facts.has('thiazide') && !isThiazideHigh(facts),
  },
  note: {
    ...ticked('note'),
    'mk-4': ({ mk4 }) => mk4 > 0,
    'k2-form-unknown': ({ products }) =>
      products.some(({ k2 }) => k2?.form === 'unknown' && k2.amount > 0),
    'alternate-days': ({ products, limitIu }) => products.some((p) => isAlternate(p, limitIu)),
    'above-recommended-in-pregnancy': ({ person, ownIu, recommendedIu }) =>
      (person.pregnant === true || person.breastfeeding === true) &&
      recommendedIu !== null &&
      isAbove(ownIu, recommendedIu),
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

function factsOf(input: AssessmentInput): Facts {
  const { conditions, jurisdiction, person, products } = input;
  const { recommended, upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  return {
    ...input,
    has: (condition) => conditions !== null && conditions.includes(condition),
    ownIu: unprescribedD3Iu(products),
    limitIu: upperLimit.value,
    recommendedIu: recommended && recommended.value,
    mk7: dailyK2Micrograms(products, 'mk7'),
    mk4: dailyK2Micrograms(products, 'mk4'),
  };
}

/** Every reason that applies to a valid input, strictest first. */
export function reasonsFor(input: AssessmentInput): readonly ReasonCode[] {
  const facts = factsOf(input);
  return consequences.flatMap((consequence) =>
    Object.entries(reasonTable[consequence])
      .filter(([, applies]: [string, Test]) => applies(facts))
      .map(([reason]) => reason as ReasonCode),
  );
}

/** The strictest that the reasons ask for. */
export function decisionFor(reasons: readonly ReasonCode[]): Decision {
  const strictest = consequences.find((consequence) =>
    reasons.some((reason) => consequenceOf(reason) === consequence),
  );
  return strictest === undefined || strictest === 'note' ? 'show' : strictest;
}

/** How soon to ask somebody, for the reasons that apply to a valid input. */
export function urgencyFor(reasons: readonly ReasonCode[], { products }: AssessmentInput): Urgency {
  const has = (reason: ReasonCode): boolean => reasons.includes(reason);
  const takesK2 = products.some(({ k2 }) => k2 !== undefined && k2.amount > 0);
  const isAbove = has('above-upper-limit');
  if ((has('vitamin-k-antagonist') && takesK2) || (has('infant') && isAbove)) return 'today';
  if (has('far-above-limit') || (isAbove && decisionFor(reasons) === 'withhold-all'))
    return 'before-next-dose';
  const isRoutine = reasons.some(
    (reason) => reason !== 'not-answered' && consequenceOf(reason) !== 'note',
  );
  return isRoutine ? 'routine' : 'none';
}
