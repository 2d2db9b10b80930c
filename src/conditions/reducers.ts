import type { ConditionId } from '../domain/conditions.ts';
import type { Reducers } from '../guide/reducers.ts';
import { answered } from '../model/answered.ts';
import { personFlags, type GuideState } from '../model/guide-state.ts';

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

/** What is entered of the person and the place, by the names of the controls. */
const entries = ['age', 'jurisdiction', 'country', 'adding', ...personFlags] as const;

/** What the question about the person makes of what the reader does; several views ask it. */
export const conditionReducers = {
  answer: answered,
  entered: (state, { name, value, checked }) => {
    if (name === 'conditions') return conditionTicked(state, value as ConditionId, checked);
    if (name === 'noneOfThese') return noneOfTheseTicked(state, checked);
    const entry = entries.find((id) => id === name);
    if (!entry) return undefined;
    const entered = personFlags.some((flag) => flag === entry) ? checked : value;
    // What was about to be added may not be sold in another country.
    const adding = entry === 'jurisdiction' ? 'product' : state.adding;
    return state[entry] === entered ? state : { ...state, adding, [entry]: entered };
  },
} satisfies Reducers;
