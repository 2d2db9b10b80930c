import type { AssessmentInput, K2Form, Jurisdiction, Product } from '../domain/assessment.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { d3AmountIn, internationalUnits, type D3Unit, type K2Unit } from '../domain/units.ts';
import type { Settings } from './attributes.ts';
import { typedNumber, type DecimalMark } from './typed-number.ts';

/** Whoever gives no age is taken for an adult under 51, and the guide says so. */
export const ASSUMED_AGE_YEARS = 30;

/** What the reader sees and has entered, texts as typed. Never changed, only replaced. */
export interface GuideState {
  /** The reader's choice; null while it is the page's. */
  readonly jurisdiction: Jurisdiction | null;
  readonly d3: string;
  readonly d3Unit: D3Unit;
  readonly k2: string;
  readonly k2Unit: K2Unit;
  readonly k2Form: K2Form;
  readonly prescribed: boolean;
  readonly age: string;
  readonly pregnant: boolean;
  readonly breastfeeding: boolean;
  /** Ticked conditions; empty while unanswered or when none applies. */
  readonly conditions: readonly ConditionId[];
  /** "None of these" is ticked. Never together with a condition. */
  readonly noneOfThese: boolean;
}

/** The name of a control is the name of what it enters. */
export type ControlName = keyof GuideState;

/** What a native control tells of itself. */
export interface Control {
  readonly name: string;
  readonly value: string;
  /** Of a checkbox; false for others. */
  readonly checked: boolean;
}

/** What a person ticks about themselves. */
export const personFlags = ['pregnant', 'breastfeeding', 'prescribed'] as const;

/** A number as a text to start from or to go on typing: no grouping, no rounding noise. */
function asText(amount: number, decimalMark: DecimalMark): string {
  const format = { useGrouping: false, maximumFractionDigits: 9 };
  return amount.toLocaleString('en', format).replace('.', decimalMark);
}

/** The entries that the page's author set to start from. */
export function startingEntries(
  { d3, k2, unit }: Pick<Settings, 'd3' | 'k2' | 'unit'>,
  decimalMark: DecimalMark,
): Pick<GuideState, 'd3' | 'd3Unit' | 'k2'> {
  const d3Unit = unit === 'iu' ? 'IU' : 'µg';
  return {
    d3: d3 === null ? '' : asText(d3AmountIn(d3Unit, d3), decimalMark),
    d3Unit,
    k2: k2 === null ? '' : asText(k2, decimalMark),
  };
}

/** The guide before anybody has entered anything. */
export const initialState: GuideState = {
  jurisdiction: null,
  d3: '',
  d3Unit: 'IU',
  k2: '',
  k2Unit: 'µg',
  k2Form: 'unknown',
  prescribed: false,
  age: '',
  pregnant: false,
  breastfeeding: false,
  conditions: [],
  noneOfThese: false,
};

/** The reader chose the unit of D3: the dose stays the same, its number changes. */
function d3UnitChosen(state: GuideState, d3Unit: D3Unit, decimalMark: DecimalMark): GuideState {
  const amount = typedNumber(state.d3, decimalMark);
  if (Number.isNaN(amount) || d3Unit === state.d3Unit) return { ...state, d3Unit };
  const converted = d3AmountIn(d3Unit, internationalUnits(amount, state.d3Unit));
  return { ...state, d3Unit, d3: asText(converted, decimalMark) };
}

/** The reader ticked or unticked a condition. */
function conditionTicked(state: GuideState, condition: ConditionId, isTicked: boolean): GuideState {
  const others = state.conditions.filter((id) => id !== condition);
  return {
    ...state,
    conditions: isTicked ? [...others, condition] : others,
    noneOfThese: state.noneOfThese && !isTicked,
  };
}

/** The reader ticked or unticked "None of these". */
function noneOfTheseTicked(state: GuideState, isTicked: boolean): GuideState {
  return { ...state, conditions: isTicked ? [] : state.conditions, noneOfThese: isTicked };
}

/** The reader used a control. What it holds replaces what was entered there. */
export function controlUsed(
  state: GuideState,
  { name, value, checked }: Control,
  decimalMark: DecimalMark,
): GuideState {
  if (name === 'conditions') return conditionTicked(state, value as ConditionId, checked);
  if (name === 'noneOfThese') return noneOfTheseTicked(state, checked);
  if (name === 'd3Unit') return d3UnitChosen(state, value as D3Unit, decimalMark);
  const isFlag = personFlags.some((flag) => flag === name);
  const entered = isFlag ? checked : value;
  return state[name as ControlName] === entered ? state : { ...state, [name]: entered };
}

/** True when the question is about an amount of anything. */
export function hasDose({ products }: AssessmentInput): boolean {
  return products.some(({ d3, k2 }) => d3 ?? k2);
}

/** True once the conditions question has an answer, be it "none". */
function hasAnsweredConditions({ conditions, noneOfThese }: GuideState): boolean {
  return noneOfThese || conditions.length > 0;
}

function productOf(state: GuideState, decimalMark: DecimalMark): Product {
  const amountOf = (text: string): number => typedNumber(text, decimalMark);
  return {
    ...(state.d3.trim() && { d3: { amount: amountOf(state.d3), unit: state.d3Unit } }),
    ...(state.k2.trim() && {
      k2: { amount: amountOf(state.k2), unit: state.k2Unit, form: state.k2Form },
    }),
    servings: 1,
    everyDays: 1,
    prescribed: state.prescribed,
  };
}

/**
 * The question that the entries ask of `assess`. What cannot be read as a number stands in it as
 * NaN, so that every problem is found and named in one place.
 */
export function questionOf(
  state: GuideState,
  jurisdiction: Jurisdiction,
  decimalMark: DecimalMark,
): AssessmentInput {
  const { age, pregnant, breastfeeding } = state;
  return {
    jurisdiction,
    person: {
      ageYears: age.trim() ? typedNumber(age, decimalMark) : ASSUMED_AGE_YEARS,
      pregnant,
      breastfeeding,
    },
    conditions: hasAnsweredConditions(state) ? state.conditions : null,
    products: [productOf(state, decimalMark)],
  };
}
