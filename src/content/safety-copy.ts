import type { ClaimNutrient, ClaimPlace, StructureId } from '../domain/authorised-claims.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { LevelBandId } from '../domain/blood-levels.ts';
import type { ListedFoodId, Nutrient } from '../domain/food-amounts.ts';
import type { HelpRemark } from '../domain/help-lines.ts';
import type { SafetyTopic, SafetyTopicId } from '../domain/safety.ts';
import type { safetyFigures } from '../domain/safety-figures.ts';

/** What the numbers are for: a clinic that looks after a blood thinner, an adult who took too much, a child. */
export type HelpKind = 'clinic' | 'too-much' | 'child';

/** The figures that the careful half names, as text. */
export type SafetyWordFigures = Readonly<Record<keyof typeof safetyFigures, string>> &
  Readonly<Record<'labelMicrograms' | 'usShare' | 'euShare' | 'largeDose', string>>;

/** A statement, or one that names figures. */
export type SafetyText = string | ((figures: SafetyWordFigures) => string);

/** What is said of a topic; the statements stand in the order of their sources in the domain. */
export interface SafetyWords {
  readonly question: string;
  /** The answer in a few words, below the question. */
  readonly verdict: string;
  readonly statements: readonly SafetyText[];
}

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the careful half says in one language. */
export interface SafetyCopy {
  readonly safetyHeading: string;
  readonly safetyLead: string;
  /** Goes with it where there is a calculator. */
  readonly safetyCounts: (view: string) => string;
  /** Leads to topics by short names. */
  readonly mishapLead: string;
  readonly mishaps: Words<'signs' | 'doses' | 'child'>;
  readonly safetyTicked: string;
  /** The groups of the list that no condition belongs to, and what is in them. */
  readonly safetyPerson: string;
  readonly safetyWhom: Words<'infant' | 'prescribed' | 'fish-liver-oil-in-pregnancy'>;
  readonly furtherHeading: string;
  readonly furtherNames: readonly string[];
  readonly furtherCautions: readonly string[];
  readonly safetyGroups: Words<SafetyTopic['group']>;
  readonly safety: Readonly<Record<SafetyTopicId, SafetyWords>>;

  /** Asks for the country of the numbers; and what stands there before it is known. */
  readonly whereAreYou: string;
  readonly noCountry: string;
  /** Whom to call first: numbers, or in words whom, where we know no number. */
  readonly help: Readonly<Record<HelpKind, (whom: string) => string>>;
  readonly helpWithout: Words<HelpKind>;
  /** What needs the emergency number, around it. */
  readonly helpEmergency: Readonly<Record<HelpKind, (numbers: string) => string>>;
  readonly helpRemarks: Words<HelpRemark>;
  readonly asOf: (day: string) => string;
  /** Between numbers of which one is enough. */
  readonly or: string;
  /** Leads to a number. */
  readonly emergency: string;

  readonly nutrientNames: Words<Nutrient>;
  readonly listedFoods: Words<ListedFoodId>;
  /** What a bar stands for, besides the amount beside it. */
  readonly foodsUnverified: string;
  readonly foodsNote: string;
  readonly k2FoodsWithheld: string;

  readonly levelUnitLabel: string;
  readonly levelLabel: string;
  readonly levelHint: string;
  readonly levelHeading: string;
  readonly levelFrom: (from: string) => string;
  readonly levelAbove: (from: string) => string;
  readonly levelBelow: (to: string) => string;
  readonly levelBetween: (from: string, to: string) => string;
  readonly levelBands: Words<LevelBandId>;
  readonly levelYours: string;
  readonly levelUrgencies: Words<'soon' | 'today'>;

  readonly authorisedHeading: string;
  readonly authorisedPathway: string;
  /** What the words below are, by whose law. */
  readonly authorisedLeads: Words<Jurisdiction>;
  readonly structureFunction: Words<StructureId>;
  readonly authorisedNutrients: Words<ClaimNutrient>;
  readonly authorisedPlaces: Words<ClaimPlace>;
  /** What a product has to hold; `any` is for all that name none of their own. */
  readonly authorisedConditions: {
    readonly any: (d: string, k: string, calcium: string) => string;
    readonly 'd-falls': (d: string, all: string) => string;
    readonly 'calcium-d-loss': (
      calcium: string,
      d: string,
      allCalcium: string,
      allD: string,
    ) => string;
  };
  /** Stands in every view where only authorised wording may. */
  readonly leftOut: Words<Jurisdiction>;
  /** Stands over what the author puts beside the guide. */
  readonly sponsorLabels: Words<Jurisdiction>;
}
