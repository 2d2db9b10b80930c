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
  hasD3,
  hasPrescribedD3,
  isAlternate,
  isNotDaily,
  occasionIu,
  type Intake,
} from './intake.ts';
import { isUnlikelyD3 } from './plausible-amounts.ts';
import { ageBandOf, thresholds } from './reference-values.ts';

/** What the reasons look at: the question, the sums, and the reader's official figures. */
interface Facts extends AssessmentInput, Intake {
  readonly has: (condition: ConditionId) => boolean;
  readonly limitIu: number;
  readonly recommendedIu: number | null;
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

function isThiazideHigh({ has, ownD3Iu }: Facts): boolean {
  return (
    has('thiazide') && (isAbove(ownD3Iu, thresholds.thiazideIu.value) || has('calcium-supplement'))
  );
}

function isFarAboveLimit({ ownD3Iu, limitIu }: Facts): boolean {
  return (
    isAtLeast(ownD3Iu, thresholds.farAboveLimitIu.value) ||
    isAtLeast(ownD3Iu, thresholds.farAboveLimitFactor.value * limitIu)
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
  return products.filter(hasD3).some(({ d3 }) => isUnlikelyD3(d3));
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
    'above-upper-limit': ({ ownD3Iu, limitIu }) => isAbove(ownD3Iu, limitIu),
    'large-single-dose': isLargeSingleDose,
    'on-top-of-prescription': ({ products, ownD3Iu }) => hasPrescribedD3(products) && ownD3Iu > 0,
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
    'above-recommended-in-pregnancy': ({ person, ownD3Iu, recommendedIu }) =>
      (person.pregnant === true || person.breastfeeding === true) &&
      recommendedIu !== null &&
      isAbove(ownD3Iu, recommendedIu),
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

function factsOf(input: AssessmentInput, intake: Intake): Facts {
  const { conditions, jurisdiction, person } = input;
  const { recommended, upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  return {
    ...input,
    ...intake,
    has: (condition) => conditions !== null && conditions.includes(condition),
    limitIu: upperLimit.value,
    recommendedIu: recommended && recommended.value,
  };
}

/** Every reason that applies to a valid input with that intake, strictest first. */
export function reasonsFor(input: AssessmentInput, intake: Intake): readonly ReasonCode[] {
  const facts = factsOf(input, intake);
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
