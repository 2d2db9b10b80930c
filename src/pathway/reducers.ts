import type { Reducer, ReducersOfView } from '../guide/reducers.ts';
import { withPart } from '../model/guide-state.ts';
import {
  daySwitched,
  daySwitches,
  stepBeside,
  stepOpened,
  termTouched,
} from '../model/pathway-state.ts';

const storyMoved: Reducer = (state, value) => {
  const { pathway } = state;
  const step = stepBeside(pathway.step, value === 'back' ? -1 : 1);
  return step === pathway.step ? state : withPart(state, 'pathway', stepOpened(pathway, step));
};

const flipped =
  (name: 'isPaused' | 'isListed'): Reducer =>
  ({ pathway, ...state }) => ({ ...state, pathway: { ...pathway, [name]: !pathway[name] } });

/** What the buttons of the pathway do. */
export const pathwayButtons = {
  story: storyMoved,
  step: (state, value) => withPart(state, 'pathway', stepOpened(state.pathway, value)),
  term: (state, value) => withPart(state, 'pathway', termTouched(state.pathway, value)),
  pause: flipped('isPaused'),
  list: flipped('isListed'),
} satisfies Readonly<Record<string, Reducer>>;

/** What the pathway makes of what the reader does. */
export const pathwayReducers: ReducersOfView = {
  id: 'pathway',
  buttons: pathwayButtons,
  entered: (state, control) => {
    const daySwitch = daySwitches.find((id) => id === control.name);
    return daySwitch && withPart(state, 'pathway', daySwitched(state.pathway, daySwitch, control));
  },
};
