import { ordinaryDay, supplyOn, type Day } from '../domain/calcium-flows.ts';
import { pathwaySteps, pathwayTerms, type StepId, type TermId } from '../domain/pathway.ts';
import { calciumFigures } from '../domain/calcium-reference-values.ts';

/** What the reader of the pathway changed or opened last: what a screen reader is told. */
export type Told = 'step' | 'term' | DaySwitch;

/** The controls that change the day. */
export const daySwitches = ['isDEnough', 'isKEnough', 'eaten'] as const;

/** One of them. */
export type DaySwitch = (typeof daySwitches)[number];

/** What the reader sees of the pathway. */
export interface PathwayState {
  readonly day: Day;
  readonly step: StepId;
  /** The word that is explained; null for none. */
  readonly term: TermId | null;
  /** The reader stopped the moving calcium. */
  readonly isPaused: boolean;
  /** The reader asked for the list in place of the picture. */
  readonly isListed: boolean;
  /** null until then, and once the reader did something else. */
  readonly told: Told | null;
}

/** The pathway before anybody has touched it. */
export const initialPathway: PathwayState = {
  day: ordinaryDay,
  step: 'food',
  term: null,
  isPaused: false,
  isListed: false,
  told: null,
};

/** Where in the story a step stands, from 0. */
export function indexOfStep(step: StepId): number {
  return pathwaySteps.findIndex(({ id }) => id === step);
}

/** The step after or before; the same at either end. */
export function stepBeside(step: StepId, direction: 1 | -1): StepId {
  return pathwaySteps[indexOfStep(step) + direction]?.id ?? step;
}

/** The reader went to a step; the same state where there is none of that name. */
export function stepOpened(state: PathwayState, name: string): PathwayState {
  const step = pathwaySteps.find(({ id }) => id === name);
  return step ? { ...state, step: step.id, told: 'step' } : state;
}

/** The reader touched a word, or, where it was explained already, put it away. */
export function termTouched(state: PathwayState, name: string): PathwayState {
  const term = pathwayTerms.find(({ id }) => id === name);
  if (!term) return state;
  return state.term === term.id
    ? { ...state, term: null, told: null }
    : { ...state, term: term.id, told: 'term' };
}

function eatenWithin(value: string): number {
  const { minimum, maximum } = calciumFigures.slider;
  const eaten = Number(value) || ordinaryDay.eaten;
  return Math.min(Math.max(eaten, minimum.value), maximum.value);
}

/** The reader moved a switch of the day; the same state where nothing changes. */
export function daySwitched(
  state: PathwayState,
  name: DaySwitch,
  { value, checked }: { readonly value: string; readonly checked: boolean },
): PathwayState {
  const entered = name === 'eaten' ? eatenWithin(value) : checked;
  if (state.day[name] === entered) return state;
  const day = { ...state.day, [name]: entered };
  // A slider tells its number by itself; what follows from it is told once it changes.
  const isSilent = name === 'eaten' && supplyOn(day) === supplyOn(state.day);
  return { ...state, day, told: isSilent ? null : name };
}
