import type { Control, Reducers } from '../guide/reducers.ts';
import type { FoldingPart, GuideState } from './guide-state.ts';
import type { DecimalMark } from './typed-number.ts';

/**
 * The reader used a control. What it holds replaces what was entered there; the same state where
 * nothing changes, or where it is not ours.
 */
export function controlUsed(
  state: GuideState,
  control: Control,
  decimalMark: DecimalMark,
  features: readonly Reducers[],
): GuideState {
  for (const { entered } of features) {
    const next = entered?.(state, control, decimalMark);
    if (next && next !== state) return next;
  }
  return state;
}

/** The reader pressed an arrow key in an entry; the same state where that means nothing. */
export function controlStepped(
  state: GuideState,
  control: Control,
  direction: 1 | -1,
  decimalMark: DecimalMark,
  features: readonly Reducers[],
): GuideState {
  for (const { stepped } of features) {
    const next = stepped?.(state, control, direction, decimalMark);
    if (next && next !== state) return next;
  }
  return state;
}

/** The reader opened or closed a part that folds. */
export function partToggled(state: GuideState, part: FoldingPart, isOpen: boolean): GuideState {
  return state[part] === isOpen ? state : { ...state, [part]: isOpen };
}
