import { jurisdictions, type Jurisdiction } from './assessment.ts';
import type { SourceId } from './sources.ts';

/** A number and who says so. Country, year and kind of evidence are those of the source. */
export interface ReferenceValue {
  readonly value: number;
  readonly source: SourceId;
  /** False while the figure has not been confirmed in the words of its source. */
  readonly verified: boolean;
}

/** Official vitamin D figures for one age band, in IU a day from all sources together. */
export interface AgeBand {
  /** The band runs from this birthday to the next band's. */
  readonly fromYears: number;
  /** null where the authority sets none. */
  readonly recommended: ReferenceValue | null;
  /** The tolerable upper intake level: for healthy people, not a goal. */
  readonly upperLimit: ReferenceValue;
}

/** The name of a rule; written out, as the published types would else hold the table with all its sources. */
export type RuleId =
  | 'per-1000-iu-45'
  | 'per-5000-iu-100-200'
  | 'per-10000-iu-100'
  | 'per-1000-iu-100'
  | 'trial-mk7-180';

/** One published rule of thumb on K2 with D3. No health authority sets any. */
export interface PairingRule {
  readonly id: RuleId;
  /** A pairing scales with D3; a trial dose was one fixed amount, given without a ratio. */
  readonly kind: 'pairing' | 'trial';
  /** The D3 that the figures are stated for, in IU; null for a trial dose. */
  readonly perIu: number | null;
  /** MK-7 in µg a day. */
  readonly minimum: ReferenceValue;
  /** null: the rule says "at least". */
  readonly maximum: ReferenceValue | null;
}

/** Makes values of one source, so that none can be written without it. */
export function from(source: SourceId, verified = true): (value: number) => ReferenceValue {
  return (value) => ({ value, source, verified });
}

const iom = from('iom-2011');
const efsaIntake = from('efsa-2016');
const efsaInfant = from('efsa-2018');
const efsa = from('efsa-2023');
const sacn = from('sacn-2016');
const nhs = from('nhs-vitamin-d');
const nhmrc = from('nhmrc-2006');
const guide = from('calcium-guide');
const nourishVibes = from('nourishvibes');
const peak = from('buypeakperformance')(100);
const warner = from('hollywarnerhealth')(100);
const knapen = from('knapen-2013')(180);

function band(
  fromYears: number,
  recommended: ReferenceValue | null,
  upperLimit: ReferenceValue,
): AgeBand {
  return { fromYears, recommended, upperLimit };
}

/** Recommended intake and upper limit by jurisdiction and age, youngest first. */
export const ageBands: Readonly<Record<Jurisdiction, readonly AgeBand[]>> = {
  us: [
    band(0, iom(400), iom(1000)),
    band(0.5, iom(400), iom(1500)),
    band(1, iom(600), iom(2500)),
    band(4, iom(600), iom(3000)),
    band(9, iom(600), iom(4000)),
    band(71, iom(800), iom(4000)),
  ],
  eu: [
    band(0, null, efsaInfant(1000)),
    band(0.5, efsaIntake(400), efsaInfant(1400)),
    band(1, efsaIntake(600), efsa(2000)),
    band(11, efsaIntake(600), efsa(4000)),
  ],
  uk: [
    band(0, sacn(400), nhs(1000)),
    band(1, sacn(400), nhs(2000)),
    band(11, sacn(400), nhs(4000)),
  ],
  au: [
    band(0, nhmrc(200), nhmrc(1000)),
    band(1, nhmrc(200), nhmrc(3200)),
    band(51, nhmrc(400), nhmrc(3200)),
    band(71, nhmrc(600), nhmrc(3200)),
  ],
};

/** The band of a person of that age; `ageYears` is 0 or more. */
export function ageBandOf(jurisdiction: Jurisdiction, ageYears: number): AgeBand {
  // The first band begins at birth, so that there always is one.
  return ageBands[jurisdiction].findLast((band) => band.fromYears <= ageYears) as AgeBand;
}

/** The rules, in the order in which they are listed. */
export const pairingRules = [
  {
    id: 'per-1000-iu-45',
    kind: 'pairing',
    perIu: 1000,
    minimum: nourishVibes(45),
    maximum: null,
  },
  {
    id: 'per-5000-iu-100-200',
    kind: 'pairing',
    perIu: 5000,
    minimum: nourishVibes(100),
    maximum: nourishVibes(200),
  },
  { id: 'per-10000-iu-100', kind: 'pairing', perIu: 10_000, minimum: peak, maximum: peak },
  { id: 'per-1000-iu-100', kind: 'pairing', perIu: 1000, minimum: warner, maximum: warner },
  { id: 'trial-mk7-180', kind: 'trial', perIu: null, minimum: knapen, maximum: knapen },
] as const satisfies readonly PairingRule[];

/** The rule of that name. */
export function ruleOf(id: RuleId): PairingRule {
  return pairingRules.find((rule) => rule.id === id) as PairingRule;
}

/**
 * The most that Germany's authority advises for a day's portion of a food supplement. Facts to show
 * beside the figures of `eu`: they are no limit for a person, and nothing is compared with them.
 */
export const germanCaps = {
  /** IU of D3. */
  d3Iu: from('bfr-2025')(800),
  /** µg of K2. */
  k2Micrograms: from('bfr-vitamin-k2')(25),
} as const satisfies Record<string, ReferenceValue>;

/** What is usually eaten of a food at a time. */
export interface Portion {
  readonly amount: number;
  readonly unit: 'ml' | 'g' | 'piece';
}

/** A food that is offered as a ready row. */
export interface Food {
  readonly id: string;
  /** IU of vitamin D in one portion; the most where the source gives a span. */
  readonly d3Iu: ReferenceValue;
  readonly portion: Portion;
  /** Where it is on sale with that much vitamin D: milk and juice are fortified in few countries. */
  readonly soldIn: readonly Jurisdiction[];
  /** It holds vitamin A, too. */
  readonly isFishLiverOil?: boolean;
}

const listed = from('dietary-guidelines-2020');
/** Three ounces, the standard portion of the list. */
const fish = { amount: 85, unit: 'g' } as const;
/** One US cup. */
const cup = { amount: 240, unit: 'ml' } as const;
const tablespoon = { amount: 15, unit: 'ml' } as const;
const piece = { amount: 1, unit: 'piece' } as const;

/** Foods with vitamin D, the richest first, and what is fortified last. */
export const foods = [
  {
    id: 'cod-liver-oil',
    d3Iu: from('nih-vitamin-d', false)(1360),
    portion: tablespoon,
    soldIn: jurisdictions,
    isFishLiverOil: true,
  },
  { id: 'trout', d3Iu: listed(645), portion: fish, soldIn: jurisdictions },
  { id: 'salmon', d3Iu: listed(570), portion: fish, soldIn: jurisdictions },
  { id: 'tuna', d3Iu: listed(231), portion: fish, soldIn: jurisdictions },
  { id: 'herring', d3Iu: listed(182), portion: fish, soldIn: jurisdictions },
  { id: 'sardines', d3Iu: listed(164), portion: fish, soldIn: jurisdictions },
  {
    id: 'egg',
    d3Iu: from('berkeley-wellness')(45),
    portion: piece,
    soldIn: jurisdictions,
  },
  { id: 'soy-drink', d3Iu: listed(119), portion: cup, soldIn: ['us'] },
  { id: 'milk', d3Iu: listed(117), portion: cup, soldIn: ['us'] },
  { id: 'orange-juice', d3Iu: listed(100), portion: cup, soldIn: ['us'] },
] as const satisfies readonly Food[];

/** The name of a food. */
export type FoodId = (typeof foods)[number]['id'];

/** The food of that name. */
export function foodOf(id: FoodId): Food {
  return foods.find((food) => food.id === id) as Food;
}

/** The amounts from which a reason applies. */
export const thresholds = {
  /** IU a day: the dose at which EFSA's opinion saw harm begin (250 µg). */
  farAboveLimitIu: efsa(10_000),
  /** Times the limit: the factor between that dose and the limit that EFSA set. */
  farAboveLimitFactor: efsa(2.5),
  /** Times the limit from which a call for a child under `youngChildYears` cannot wait. */
  youngChildFactor: guide(2),
  /** IU on one occasion: the guide's own bound, as no authority sets one. */
  largeSingleDoseIu: guide(10_000),
  /** IU on one occasion from which the reader is asked to speak to somebody before the next. */
  urgentSingleDoseIu: guide(20_000),
  /** IU a day on prescription from which it is most likely a weekly dose. */
  likelyWeeklyIu: guide(10_000),
  /** IU a day below which no pairing rule is worked out. */
  smallestPairedD3Iu: guide(400),
  /** µg a day: the most vitamin K of any form for which the NHS calls harm unlikely. */
  veryHighVitaminKMicrograms: from('nhs-vitamin-k')(1000),
  /** Days between occasions that still count as taking it alternately. */
  alternateDays: guide(3),
  /** An amount of D3 typed in µg above this was perhaps meant in IU. */
  plausibleD3Micrograms: guide(250),
  /** Share of the limit from which the reader is told to leave room. */
  nearLimitShare: guide(0.9),
  /** An amount of D3 typed in IU below this was perhaps meant in µg. */
  plausibleD3Iu: guide(100),
} as const satisfies Record<string, ReferenceValue>;

/** Amounts of D3 that products often hold in µg: the same number in IU is asked about. */
export const commonMicrograms: readonly ReferenceValue[] = [100, 125, 250].map(guide);

/** Ages in years that change what is asked or how soon, besides the bands of the authorities. */
export const ages = {
  /** From this birthday on a child is no infant. */
  infantUntil: 1,
  /** Below it a call cannot wait from `youngChildFactor` times the limit. */
  youngChildUntil: 11,
  adultFrom: 18,
  /** Australia's limit for younger children is the adults': until this birthday the US one is held against it. */
  heldAgainstUsUntil: 9,
} as const;
