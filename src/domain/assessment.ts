import type { ConditionId } from './conditions.ts';
import type { ReasonCode } from './reasons.ts';
import type { RuleId } from './reference-values.ts';
import type { D3Unit, VitaminKUnit } from './units.ts';

/** The four sets of official figures, in the order in which they are offered. */
export const jurisdictions = ['us', 'eu', 'uk', 'au'] as const;

/** Whose figures: `us` with Canada, `eu`, `uk`, `au` with New Zealand. */
export type Jurisdiction = (typeof jurisdictions)[number];

/** The forms of vitamin K that a label may name; `unknown` when it names none. */
export const vitaminKForms = ['MK-7', 'MK-4', 'K1', 'unknown'] as const;

/** A form of vitamin K. */
export type VitaminKForm = (typeof vitaminKForms)[number];

/** Vitamin D3 in one serving of a product. */
export interface D3Amount {
  readonly amount: number;
  readonly unit: D3Unit;
  /** The reader looked at the label, and the unit is right. */
  readonly checked?: boolean;
}

/** Vitamin K in one serving of a product. */
export interface VitaminKAmount {
  readonly amount: number;
  readonly unit: VitaminKUnit;
  readonly form: VitaminKForm;
}

/** One product and how it is taken. */
export interface Product {
  readonly d3?: D3Amount;
  readonly vitaminK?: VitaminKAmount;
  /** Servings on one occasion: more than 0, at most 100, as drops are counted too. */
  readonly servings: number;
  /** Days from one occasion to the next: 1 daily, 7 weekly, 30.4375 monthly; 1 to 366. */
  readonly everyDays: number;
  /** A clinician told the reader to take it. Never together with `food`. */
  readonly prescribed?: boolean;
  /** A portion of food: its unit is never in doubt, and its schedule is no reason for anything. */
  readonly food?: boolean;
  readonly fishLiverOil?: boolean;
}

/** The facts about the reader that change the answer. */
export interface Person {
  /** 0 to 120; fractions count, so that 8.9 is still 8. */
  readonly ageYears: number;
  readonly pregnant?: boolean;
  readonly breastfeeding?: boolean;
}

/** What `assess` is asked. */
export interface AssessmentInput {
  readonly jurisdiction: Jurisdiction;
  readonly person: Person;
  /** Those ticked so far. */
  readonly conditions: readonly ConditionId[];
  /** The reader has said "none of these", or "nothing else". */
  readonly conditionsComplete: boolean;
  /** 0 to 20 of them. */
  readonly products: readonly Product[];
}

/** What may be shown, from all of it to nothing. */
export type Decision = 'show' | 'caution' | 'withhold-k2' | 'withhold-all';

/** How soon the reader should ask somebody. */
export type Urgency = 'none' | 'routine' | 'before-next-dose' | 'today';

/** MK-7 on the reader's labels against a figure; `none` when there is no MK-7. */
export type Label = 'none' | 'below' | 'within' | 'above';

/** Vitamin D3 against the official figures. All doses are IU a day unless named otherwise. */
export interface D3Assessment {
  readonly iuPerDay: number;
  readonly microgramsPerDay: number;
  /** null where the authority sets none for that age. */
  readonly recommendedIu: number | null;
  readonly upperLimitIu: number;
  /** Against the limit; `not-judged` when a product with D3 is prescribed: then the prescriber's word counts. */
  readonly comparison: 'below' | 'at' | 'above' | 'not-judged';
  /** 0.5 is half of the limit; null when not judged. */
  readonly shareOfLimit: number | null;
  /** The most that one product gives on one occasion, in IU, foods included. */
  readonly largestOccasionIu: number;
  /** IU a day, were every product taken daily by mistake, foods included. */
  readonly ifTakenDailyIu: number;
}

/** One published rule, worked out for the reader's D3, in µg a day. */
export interface RuleAssessment {
  readonly id: RuleId;
  readonly minimum: number;
  /** null: the rule says "at least". */
  readonly maximum: number | null;
  readonly label: Label;
}

/** Vitamin K beside the published rules, in µg a day. */
export interface K2Assessment {
  /** MK-7 and unknown forms, which are compared as if they were MK-7. */
  readonly mk7MicrogramsPerDay: number;
  readonly mk4MicrogramsPerDay: number;
  readonly k1MicrogramsPerDay: number;
  /** From the lowest to the highest figure of the pairing rules; null below 400 IU of D3. */
  readonly range: {
    readonly minimum: number;
    readonly maximum: number;
    readonly label: Label;
  } | null;
  readonly rules: readonly RuleAssessment[];
}

/**
 * The answer. What must not be shown is not in it: no D3 figure when everything is withheld, no K2
 * figure when K2 is, so that nothing which renders an assessment can show one by mistake.
 */
export interface Assessment {
  /** The strictest that any reason asks for. */
  readonly decision: Decision;
  readonly urgency: Urgency;
  /** Every reason that applies, strictest first. */
  readonly reasons: readonly ReasonCode[];
  /** null when everything is withheld, or when no product has D3. */
  readonly d3: D3Assessment | null;
  /** null when K2 is withheld. */
  readonly k2: K2Assessment | null;
}
