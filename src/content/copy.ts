import type { Jurisdiction, VitaminKForm } from '../domain/assessment.ts';
import type { ConditionId } from '../domain/conditions.ts';
import type { CalciumDay, Flow, Standing } from '../domain/calcium-flows.ts';
import type { ReasonCode } from '../domain/reasons.ts';
import type { StepId, StepLine, TermId } from '../domain/pathway.ts';
import type { Evidence, Source } from '../domain/sources.ts';
import type { Food, FoodId, PairingRule } from '../domain/reference-values.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Schedule } from '../model/schedule.ts';
import type { DecimalMark } from '../model/typed-number.ts';
import type { ViewId } from '../model/views.ts';
import type * as en from './copy.en.ts';
import type { EvidenceCopy } from './evidence-copy.ts';
import type { HandoutCopy } from './handout-copy.ts';
import type { LabelNames } from './label-names.ts';
import type { SafetyCopy } from './safety-copy.ts';

/** A condition as the reader knows it, then illnesses, medicines or a limit, where they help to know it. */
export type ConditionWords = readonly [label: string, ...hints: readonly (string | LabelNames)[]];

/** Conditions that stand together under one heading. */
export interface ConditionGroup {
  readonly heading: string;
  readonly conditions: Partial<Readonly<Record<ConditionId, ConditionWords>>>;
}

/** What the reader can do next. */
export type NextStep =
  | 'fine'
  | 'leave-room'
  | 'at-limit'
  | 'answer'
  | 'check-unit'
  | 'ask-about-points'
  | 'ask-before-k2'
  | 'ask-before-k2-and-points'
  | 'ask-clinic'
  | 'ask-before-any'
  | 'infant'
  | 'type-d3';

/** D3 against the limit; `just-` where the share rounds to the whole limit without being it. */
export type D3Standing = Comparison | 'just-below' | 'just-above';

/** The figures that the pathway tells of, as text. */
export interface PathwayFigures {
  readonly eaten: string;
  readonly advice: string;
  readonly letIn: string;
  readonly letInWithoutD: string;
  readonly gain: string;
  readonly stool: string;
  readonly urine: string;
  readonly turnover: string;
  readonly inBone: string;
  readonly filtered: string;
}

/** What is said at a step, from what is known to what is not. */
export interface StepWords {
  readonly title: string;
  readonly known: (figures: PathwayFigures) => string;
  readonly seen?: (figures: PathwayFigures) => string;
  readonly notShown?: () => string;
}

/** A word and what it means. */
export type TermWords = readonly [name: string, meaning: (figures: PathwayFigures) => string];

type Words<Key extends string> = Readonly<Record<Key, string>>;
/**
 * Every sentence that the guide can say in one language, an export each, so that a script carries no
 * name of any. Numbers reach a sentence only as parameters, already formatted.
 */
export interface Copy extends EvidenceCopy, HandoutCopy, SafetyCopy {
  /** BCP 47 tag of these words. */
  readonly lang: string;
  /** The direction in which this language is written. */
  readonly dir: 'ltr' | 'rtl';
  readonly decimalMark: DecimalMark;
  /** Between the thousands of a whole number. */
  readonly groupMark: string;
  /** Behind a share in whole per cent. */
  readonly percentSign: string;
  readonly viewNames: Words<ViewId>;
  readonly jurisdictionNames: Words<Jurisdiction>;
  /** The word for international units on labels of this language. */
  readonly iu: string;
  readonly milligrams: string;
  /** The word for micrograms on labels of that country. */
  readonly micrograms: Words<Jurisdiction>;
  readonly lead: string;

  /** The names of all views together. */
  readonly viewsLabel: string;
  readonly pathwayHeading: string;
  /** The guide in three short sentences. */
  readonly takeaways: readonly [string, string, string];
  readonly checkMine: string;
  readonly pictureLabel: string;
  readonly lineKinds: string;
  readonly pause: string;
  readonly goOn: string;
  readonly asList: string;
  readonly asPicture: string;
  readonly about: (amount: string) => string;
  readonly stepOf: (index: string, count: string) => string;
  readonly back: string;
  readonly next: string;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  readonly stepLeads: Words<StepLine>;
  readonly standings: Words<Standing>;
  /** The name of a mark by the numbers that it shows, from the list of sources. */
  readonly sourcesNumbered: (...numbers: readonly string[]) => string;
  readonly sourcesHeading: (count: string) => string;
  readonly evidenceKinds: Words<Evidence>;
  readonly verifications: Words<Source['known']>;
  readonly replacedBy: (source: string) => string;
  /** What stands in the picture at a place: a figure, or against an ordinary day where there is none. */
  readonly atPlaces: Readonly<
    Record<'gut' | 'stool' | 'bone' | 'kidney', (amount: string) => string>
  >;
  readonly gates: Words<'open' | 'shut'>;
  /** Where there is no figure. */
  readonly changes: Readonly<Record<'stool' | 'kidney', Words<Exclude<Flow['change'], 'same'>>>>;
  /** What stands in the picture by what gets in. */
  readonly boneBalance: Words<CalciumDay['supply']>;
  readonly bloodLevels: Words<CalciumDay['supply']>;
  readonly hormone: Words<CalciumDay['supply']>;
  readonly groups: Words<'carried' | 'missing'>;
  readonly dayHeading: string;
  readonly dSwitch: string;
  readonly kSwitch: string;
  readonly eatenSwitch: string;
  readonly dEffects: Readonly<Record<'enough' | 'low', (figures: PathwayFigures) => string>>;
  readonly kEffects: Words<'enough' | 'low'>;
  /** Stands at the switch of vitamin K, whatever it is set to, and with every word about it. */
  readonly onAntagonist: string;
  readonly supplyEffects: Words<CalciumDay['supply']>;
  /** The names of proteins, as short as the picture needs them. */
  readonly shortNames: Words<'parathyroid-hormone' | 'osteocalcin' | 'matrix-gla-protein'>;
  readonly termsHeading: string;
  readonly terms: Readonly<Record<TermId, TermWords>>;

  readonly entryHeading: string;
  /** The entries as one line, after an answer. */
  readonly youTake: string;
  /** The word behind what is folded into one line. */
  readonly change: string;
  readonly productCount: (count: string) => string;
  readonly productNumber: (number: string) => string;
  readonly nameLabel: string;
  readonly d3Label: string;
  readonly d3Hint: string;
  readonly d3UnitLabel: string;
  /** The dose that was typed, in the other unit. */
  readonly converted: (amount: string) => string;
  /** The same against the limit, where it is the only one. */
  readonly shareOfLimit: (share: string) => string;
  /** Said at a very large amount that is taken daily. */
  readonly askSchedule: string;
  readonly k2Label: string;
  readonly k2UnitLabel: string;
  readonly formLabel: string;
  readonly formNames: Words<VitaminKForm>;
  readonly servingsLabel: string;
  readonly scheduleLabel: string;
  readonly scheduleNames: Words<Schedule>;
  readonly daysLabel: string;
  /** Parts of a line that is folded. */
  readonly everyDays: (count: string) => string;
  readonly oneServing: string;
  readonly servingsTaken: (count: string) => string;
  readonly productFlags: Words<'prescribed' | 'fishLiverOil'>;
  readonly addLabel: string;
  readonly addProduct: string;
  readonly add: string;
  readonly foodsLabel: string;
  readonly foodNames: Words<FoodId>;
  readonly portionUnits: Words<Food['portion']['unit']>;
  /** What a ready row counts, in a usual portion. */
  readonly foodHint: (portion: string) => string;
  readonly full: (most: string) => string;
  readonly remove: (name: string) => string;
  readonly undo: (name: string) => string;
  readonly sumLead: string;
  /** Leads to the two amounts that an entry can mean. */
  readonly whichIsIt: string;
  /** What of an entry was not understood, as it was typed. */
  readonly notUnderstood: (text: string) => string;
  readonly examplesLead: string;
  /** What one bottle or all hold: amounts named by their substance. */
  readonly together: (...amounts: readonly string[]) => string;
  readonly d3Amount: (amount: string) => string;
  readonly k2Amount: (amount: string) => string;
  readonly clear: string;
  /** What a screen reader is told then. */
  readonly cleared: string;
  readonly limitsForLabel: string;
  /** Where nobody chose, and nothing says that the reader lives there. */
  readonly usFigures: string;
  /** The countries as they stand in a sentence. */
  readonly inCountries: Words<Jurisdiction>;
  readonly elsewhere: Readonly<Record<Comparison, (countries: string) => string>>;

  readonly personHeading: string;
  readonly ageLabel: string;
  readonly ageHint: string;
  readonly personFlags: Words<'pregnant' | 'breastfeeding'>;

  /** What an entry accepts; said at the entry when it holds something else. */
  readonly accepted: (most: string) => string;
  readonly acceptedAboveZero: (most: string) => string;
  readonly acceptedFromOne: (most: string) => string;

  readonly questionHeading: string;
  readonly questionLead: string;
  readonly conditionGroups: readonly ConditionGroup[];
  readonly tickedCount: (count: string) => string;
  readonly noneOfThese: string;
  /** The same box once something is ticked. */
  readonly nothingElse: string;
  readonly noneUnticks: string;
  /** The question as one line, after an answer. */
  readonly youSaid: string;
  readonly noAge: string;
  readonly noneSaid: string;
  readonly notSaid: string;
  readonly show: string;

  readonly emptyHeading: string;
  readonly emptyText: string;
  readonly mendFirst: string;

  /** Stands first in every answer on K2. */
  readonly need: string;
  readonly d3Line: (dose: string, standing: string, advice: string) => string;
  /** D3 against the recommended intake; goes on the sentence on the limit. */
  readonly d3Advice: {
    readonly none: string;
    readonly below: (recommended: string) => string;
    readonly at: (recommended: string) => string;
    readonly above: (recommended: string) => string;
    readonly times: (recommended: string, times: string) => string;
  };
  readonly lessThanOne: (one: string) => string;
  /** Goes with the limit until the question is finished. */
  readonly unfinished: string;
  readonly d3Standings: Readonly<Record<D3Standing, (share: string, limit: string) => string>>;
  readonly d3Prescribed: (dose: string) => string;
  readonly d3PartPrescribed: (dose: string) => string;
  /** The subject of both: the dose, or words for it where it is not named. */
  readonly aDay: (dose: string) => string;
  /** The same where days without a dose count. */
  readonly onAverage: (aDay: string) => string;
  readonly yourD3: string;
  readonly noD3: string;
  readonly limitWhom: (whom: string, country: string) => string;
  readonly assumedAdult: string;
  readonly ofAge: (age: string) => string;
  readonly people: (age: string) => string;
  readonly nearLimit: string;
  /** What a dose that is not taken daily means. */
  readonly oneTime: (dose: string) => string;
  readonly average: (dose: string) => string;
  readonly ifDaily: (dose: string) => string;
  readonly ifDailyShare: (dose: string, share: string) => string;
  readonly scaleHeading: string;
  readonly scaleRows: Words<'yours' | 'recommended' | 'limit' | 'cap'>;
  readonly unverified: string;

  /** What was typed beside what an authority says of it: no verdict on the label. */
  readonly vitaminKLabel: (label: string) => string;
  readonly k2Range: (range: string) => string;
  readonly disagreement: string;
  readonly k2WithoutRange: string;
  /** Heads an answer on vitamin K alone. */
  readonly k2Alone: string;
  readonly k2After: string;
  /** The word that goes with the sign of a stop. */
  readonly stop: string;
  /** Both lead to a list of reasons. */
  readonly k2Withheld: string;
  readonly allWithheld: string;

  readonly nextLead: string;
  readonly nextSteps: Words<NextStep>;
  /** None of these names a dose. */
  readonly urgentAntagonist: string;
  /** Goes with the first, where there is far too much D3 as well. */
  readonly urgentSameCall: string;
  readonly urgentChild: string;
  readonly urgentChildNextDose: string;
  readonly urgentNextDose: string;
  readonly urgentSchedule: string;
  /** A condition comes first, not the dose. */
  readonly urgentAskFirst: string;
  readonly urgentThinner: string;
  /** Goes with conditions that can raise calcium, where nothing urgent says so. */
  readonly alreadyTaking: string;
  readonly cautionsHeading: string;
  readonly notesHeading: string;
  /** Those that withhold complete "because"; the others are sentences. */
  readonly reasons: Words<ReasonCode>;

  readonly rulesHeading: (dose: string) => string;
  readonly rulesLead: string;
  readonly rulesLeadWithoutTrial: string;
  readonly rulesColumns: Words<'source' | 'amount'>;
  readonly stripHeading: string;
  readonly yourLabel: (k2: string) => string;
  readonly germanCap: (k2: string) => string;
  readonly statedRule: (k2: string, d3: string) => string;
  readonly statedTrial: (k2: string) => string;
  readonly span: (minimum: string, maximum: string) => string;
  readonly atLeast: (minimum: string) => string;
  readonly ruleKinds: Words<PairingRule['kind']>;
  readonly ofArticle: string;

  readonly footerPurpose: string;
  readonly footerReview: string;
  readonly footerPrivacy: string;
}

type Complete<Language extends Copy> = Language;

/** Compiles only while every language says everything. */
export type Languages = Complete<typeof en>;
