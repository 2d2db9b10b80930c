import type { AssessmentInput, Jurisdiction, Product } from '../domain/assessment.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { ages, type FoodId } from '../domain/reference-values.ts';
import { d3AmountIn, type D3Unit } from '../domain/units.ts';
import type { Settings } from './attributes.ts';
import { initialCiting, type Citing } from './citing.ts';
import { initialEvidence, type EvidenceState } from './evidence-state.ts';
import { initialPathway, type PathwayState } from './pathway-state.ts';
import { initialSafety, type SafetyState } from './safety-state.ts';
import type { SharedProducts } from './shared-products.ts';
import { initialTakeAlong, putAway, type TakeAlongState } from './take-along-state.ts';
import { readAge } from './count-text.ts';
import {
  blankProduct,
  nameIn,
  productOf,
  type ProductEntry,
  type ProductField,
} from './products.ts';
import { numberAsTyped, type DecimalMark } from './typed-number.ts';
import type { ViewId } from './views.ts';

/** Whoever gives no age is taken for an adult under 51, and the guide says so. */
export const ASSUMED_AGE_YEARS = 30;

/** A product that was taken away, and where it stood. */
export interface Removal {
  readonly product: ProductEntry;
  readonly index: number;
}

/** What the reader sees and has entered, texts as typed. Never changed, only replaced. */
export interface GuideState {
  /** The view that the reader opened; null while it is the first. */
  readonly view: ViewId | null;
  readonly pathway: PathwayState;
  readonly evidence: EvidenceState;
  readonly safety: SafetyState;
  readonly citing: Citing;
  readonly takeAlong: TakeAlongState;
  /** The reader's choice; null while it is the page's. */
  readonly jurisdiction: Jurisdiction | null;
  /** Where the reader says to be, for numbers to call; null until then. */
  readonly country: string | null;
  /** At least one. */
  readonly products: readonly ProductEntry[];
  /** The unit in which the author has an empty entry begin. */
  readonly startUnit: D3Unit;
  /** The latest last; kept for as long as the guide stands, so that nothing typed is lost. */
  readonly removals: readonly Removal[];
  /** What the button beside it adds. */
  readonly adding: FoodId | 'product';
  readonly age: string;
  /** The reader says so, beside an age or without one. */
  readonly 'under-18': boolean;
  readonly pregnant: boolean;
  readonly breastfeeding: boolean;
  /** Ticked conditions; empty while unanswered or when none applies. */
  readonly conditions: readonly ConditionId[];
  /** "None of these", or once something is ticked "Nothing else", is ticked: the question is finished. */
  readonly noneOfThese: boolean;
  /** The entry, and the list of conditions, stand open; else each is one line. */
  readonly isEntryOpen: boolean;
  readonly isQuestionOpen: boolean;
  /** How the answer was worked out stands open. */
  readonly isWorkingOpen: boolean;
  /** An amount that the reader is still typing, by its name: nothing is asked back about it yet. */
  readonly typing: string | null;
  /** What is to have the focus next, by its id; null when the focus is to stay. */
  readonly focusOn: string | null;
  /** Everything was emptied just now: a screen reader is told, once. */
  readonly isCleared: boolean;
  /** The guide is shown for paper: all that folds is open. */
  readonly isOnPaper: boolean;
}

/** What folds: the first two to one line once they were answered. */
export const foldingParts = ['isEntryOpen', 'isQuestionOpen', 'isWorkingOpen'] as const;

/** A part that folds. */
export type FoldingPart = (typeof foldingParts)[number];

/** What a person ticks about themselves, or about whoever takes it. */
export const personFlags = ['under-18', 'pregnant', 'breastfeeding'] as const;

/** What is entered and ticked, the products aside, before anybody has; what then stands open. */
const nothingEntered = {
  removals: [],
  adding: 'product',
  age: '',
  'under-18': false,
  pregnant: false,
  breastfeeding: false,
  conditions: [],
  noneOfThese: false,
  isEntryOpen: true,
  isQuestionOpen: true,
  typing: null,
} as const satisfies Partial<GuideState>;

/** The guide before anybody has entered anything. */
export const initialState: GuideState = {
  view: null,
  pathway: initialPathway,
  evidence: initialEvidence,
  safety: initialSafety,
  citing: initialCiting,
  takeAlong: initialTakeAlong,
  jurisdiction: null,
  country: null,
  products: [blankProduct(0)],
  startUnit: 'IU',
  ...nothingEntered,
  isWorkingOpen: false,
  focusOn: null,
  isCleared: false,
  isOnPaper: false,
};

/** The doses that the page's author set to start from, as the first product. */
export function startingEntries(
  { d3, k2, unit }: Pick<Settings, 'd3' | 'k2' | 'unit'>,
  decimalMark: DecimalMark,
): Pick<GuideState, 'products' | 'startUnit'> {
  const d3Unit = unit === 'iu' ? 'IU' : 'µg';
  const product = {
    ...blankProduct(0),
    d3: d3 === null ? '' : numberAsTyped(d3AmountIn(d3Unit, d3), decimalMark),
    d3Unit,
    k2: k2 === null ? '' : numberAsTyped(k2, decimalMark),
  } as const;
  return { products: [product], startUnit: d3Unit };
}

/** True when the question is about an amount of anything. */
export function hasDose({ products }: AssessmentInput): boolean {
  return products.some(({ d3, vitaminK }) => d3 ?? vitaminK);
}

/** What a reader enters; the rest is how it is looked at. */
const entered = [
  'jurisdiction',
  'country',
  'products',
  'adding',
  'age',
  'under-18',
  'pregnant',
  'breastfeeding',
  'conditions',
  'noneOfThese',
] as const satisfies readonly (keyof GuideState)[];

/** Nothing is entered or ticked any more; the reader stays where they are, and whose figures count stays. */
export function cleared(state: GuideState): GuideState {
  return {
    ...state,
    safety: { ...initialSafety, opened: state.safety.opened },
    takeAlong: initialTakeAlong,
    products: [{ ...blankProduct(0), d3Unit: state.startUnit }],
    ...nothingEntered,
    focusOn: 'd3',
    isCleared: true,
  };
}

/** All that would be emptied. */
function clearable(state: GuideState): string {
  const { level, levelUnit } = state.safety;
  const entries = entered.map((name) => state[name]);
  return JSON.stringify([entries, state.removals.length, level, levelUnit]);
}

/** True when there is something to empty. */
export function canClear(state: GuideState): boolean {
  return clearable(state) !== clearable(cleared(state));
}

/** True when the reader entered something in between, in whichever control; a look around is nothing. */
export function isEnteredAnew(before: GuideState, after: GuideState): boolean {
  return entered.some((name) => before[name] !== after[name]);
}

/** One part of the state replaced; the same state where it is the same. */
export function withPart<Name extends 'pathway' | 'evidence' | 'safety' | 'takeAlong'>(
  state: GuideState,
  name: Name,
  part: GuideState[Name],
): GuideState {
  return part === state[name] ? state : { ...state, [name]: part };
}

/** What was told of a part, unless the reader changed the part just now. */
function untold<Part extends { readonly told: unknown }>(before: Part, after: Part): Part {
  return after === before && after.told !== null ? { ...after, told: null } : after;
}

/** What the reader did last had nothing to do with the parts that it left as they were. */
export function withOthersUntold(before: GuideState, after: GuideState): GuideState {
  if (after === before) return after;
  const pathway = untold(before.pathway, after.pathway);
  const evidence = untold(before.evidence, after.evidence);
  // It was told when it happened.
  const now = before.isCleared ? { ...after, isCleared: false } : after;
  const silent = withPart(withPart(now, 'pathway', pathway), 'evidence', evidence);
  const heard = withPart(silent, 'safety', untold(before.safety, after.safety));
  const isTaken = after.takeAlong !== before.takeAlong;
  return isTaken ? heard : withPart(heard, 'takeAlong', putAway(after.takeAlong));
}

/** What a link brought, as if it had been entered here; `shared` is null where it cannot be read. */
export function arrived(state: GuideState, shared: SharedProducts | null): GuideState {
  const arrival = shared ? 'filled' : 'unreadable';
  const takeAlong = { ...state.takeAlong, arrival, offer: null } as const;
  return { ...state, ...shared, ...(shared && { view: 'calculator' }), takeAlong };
}

/** What a link would bring is offered, as the reader has typed; `shared` is null where it cannot be read. */
export function offered(state: GuideState, shared: SharedProducts | null): GuideState {
  return withPart(state, 'takeAlong', { ...state.takeAlong, offer: { shared } });
}

/** The entry and the question, each as one line. */
export function folded(state: GuideState): GuideState {
  return { ...state, isEntryOpen: false, isQuestionOpen: false };
}

/** The product without the amount that is still being typed: what is asked about is not judged before. */
function askedProduct(
  entry: ProductEntry,
  { typing }: GuideState,
  decimalMark: DecimalMark,
): Product {
  const isTyping = (field: ProductField): boolean => nameIn(entry.id, field) === typing;
  const typed = {
    ...entry,
    d3: isTyping('d3') ? '' : entry.d3,
    k2: isTyping('k2') ? '' : entry.k2,
  };
  return productOf(typed, decimalMark);
}

/** True while somebody is said to be under 18, and no such age is typed: no figure can be told. */
export function isAgeAsked(state: GuideState, decimalMark: DecimalMark): boolean {
  const years = state.age.trim() ? readAge(state.age, decimalMark) : NaN;
  return state['under-18'] && !(years >= 0 && years < ages.adultFrom);
}

function ageOf(state: GuideState, decimalMark: DecimalMark): number {
  // What is urgent for the oldest child is so for every other.
  if (isAgeAsked(state, decimalMark)) return ages.adultFrom - 1;
  return state.age.trim() ? readAge(state.age, decimalMark) : ASSUMED_AGE_YEARS;
}

/** The question that the entries ask of `assess`. */
export function questionOf(
  state: GuideState,
  jurisdiction: Jurisdiction,
  decimalMark: DecimalMark,
): AssessmentInput {
  const { pregnant, breastfeeding } = state;
  return {
    jurisdiction,
    person: {
      ageYears: ageOf(state, decimalMark),
      pregnant,
      breastfeeding,
    },
    conditions: state.conditions,
    conditionsComplete: state.noneOfThese,
    products: state.products.map((product) => askedProduct(product, state, decimalMark)),
  };
}
