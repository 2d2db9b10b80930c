import type { ConditionId } from '../domain/conditions.ts';
import { amountFields, readAmount } from './amount-reading.ts';
import { claimsFiltered, filters } from './evidence-state.ts';
import { personFlags, withPart, type FoldingPart, type GuideState } from './guide-state.ts';
import { daySwitched, daySwitches } from './pathway-state.ts';
import { productChanged } from './product-changes.ts';
import { safetyEntered, safetyEntries } from './safety-state.ts';
import { partsOf, type ProductEntry } from './products.ts';
import { stepped } from './stepping.ts';
import type { DecimalMark } from './typed-number.ts';

/** What a native control tells of itself. */
export interface Control {
  /** The name of what it enters. */
  readonly name: string;
  readonly value: string;
  /** Counts for a checkbox alone. */
  readonly checked: boolean;
}

const productFlags = ['prescribed', 'fishLiverOil'] as const;

/** The product with that id replaced; the same state where there is none, or nothing changes. */
export function withProduct(
  state: GuideState,
  id: number,
  change: (product: ProductEntry) => ProductEntry,
): GuideState {
  const products = state.products.map((product) => (product.id === id ? change(product) : product));
  const isSame = products.every((product, index) => product === state.products[index]);
  return isSame ? state : { ...state, products };
}

/** The reader ticked or unticked a condition. */
function conditionTicked(state: GuideState, condition: ConditionId, isTicked: boolean): GuideState {
  if (state.conditions.includes(condition) === isTicked) return state;
  const others = state.conditions.filter((id) => id !== condition);
  return {
    ...state,
    conditions: isTicked ? [...others, condition] : others,
    noneOfThese: state.noneOfThese && !isTicked,
  };
}

/** The reader said "None of these", which is nothing about the person either; or "Nothing else", or took it back. */
function noneOfTheseTicked(state: GuideState, isTicked: boolean): GuideState {
  if (state.noneOfThese === isTicked) return state;
  const isNothingElse = state.conditions.length > 0;
  const untickedPerson =
    isTicked && !isNothingElse ? { pregnant: false, breastfeeding: false } : {};
  return { ...state, ...untickedPerson, noneOfThese: isTicked };
}

function isFlag(name: string): boolean {
  return [...personFlags, ...productFlags].some((flag) => flag === name);
}

/**
 * The reader used a control. What it holds replaces what was entered there; the same state where
 * nothing changes.
 */
export function controlUsed(
  state: GuideState,
  control: Control,
  decimalMark: DecimalMark,
): GuideState {
  const { name, value, checked } = control;
  const daySwitch = daySwitches.find((id) => id === name);
  if (daySwitch) return withPart(state, 'pathway', daySwitched(state.pathway, daySwitch, control));
  const filter = filters.find((id) => id === name);
  if (filter) return withPart(state, 'evidence', claimsFiltered(state.evidence, filter, value));
  const inSafety = safetyEntries.find((id) => id === name);
  if (inSafety) return withPart(state, 'safety', safetyEntered(state.safety, inSafety, value));
  if (name === 'conditions') return conditionTicked(state, value as ConditionId, checked);
  if (name === 'noneOfThese') return noneOfTheseTicked(state, checked);
  const [field, id] = partsOf(name);
  const entered = isFlag(name) || isFlag(field) ? checked : value;
  if (name in state) {
    const isSame = state[name as keyof GuideState] === entered;
    // What was about to be added may not be sold in another country.
    const adding = name === 'jurisdiction' ? 'product' : state.adding;
    return isSame ? state : { ...state, adding, [name]: entered };
  }
  return withProduct(state, id, (product) => productChanged(product, field, entered, decimalMark));
}

/** An amount about which something would be asked; the digits that follow may settle it. */
function isUnfinished(state: GuideState, name: string, decimalMark: DecimalMark): boolean {
  const [field, id] = partsOf(name);
  const product = state.products.find((candidate) => candidate.id === id);
  const amountField = amountFields.find((known) => known === field);
  if (!product || !amountField) return false;
  return readAmount(product, amountField, decimalMark).choices.length > 0;
}

/**
 * The reader is typing in that entry; null once it is completed. The same state where that changes
 * nothing: what is typed to its end is not shown anew while the next thing is being pressed.
 */
export function typingIn(
  state: GuideState,
  name: string | null,
  decimalMark: DecimalMark,
): GuideState {
  const typing = name !== null && isUnfinished(state, name, decimalMark) ? name : null;
  return state.typing === typing ? state : { ...state, typing };
}

/** The reader pressed an arrow key in an entry; the same state where that means nothing. */
export function controlStepped(
  state: GuideState,
  { name, value }: Control,
  direction: 1 | -1,
  decimalMark: DecimalMark,
): GuideState {
  const [field, id] = partsOf(name);
  const product = state.products.find((candidate) => candidate.id === id);
  const text = stepped({ field, value, product, direction, decimalMark });
  return text === value
    ? state
    : controlUsed(state, { name, value: text, checked: false }, decimalMark);
}

/** The reader opened or closed a part that folds. */
export function partToggled(state: GuideState, part: FoldingPart, isOpen: boolean): GuideState {
  return state[part] === isOpen ? state : { ...state, [part]: isOpen };
}
