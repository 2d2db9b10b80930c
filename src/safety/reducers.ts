import { conditionReducers } from '../conditions/reducers.ts';
import type { Reducer, ReducersOfView } from '../guide/reducers.ts';
import { withPart } from '../model/guide-state.ts';
import { safetyEntered, safetyEntries, topicOpened, topicToggled } from '../model/safety-state.ts';

const topicSought: Reducer = (state, value) => ({
  ...withPart(state, 'safety', topicOpened(state.safety, value)),
  focusOn: `safety-of-${value}`,
});

/** What the buttons of the careful half do. */
export const safetyButtons = {
  seek: topicSought,
  safety: (state, value) => withPart(state, 'safety', topicToggled(state.safety, value)),
} satisfies Readonly<Record<string, Reducer>>;

/** What the careful half makes of what the reader does. */
export const safetyReducers: ReducersOfView = {
  ...conditionReducers,
  id: 'safety',
  buttons: safetyButtons,
  entered: (state, control) => {
    const { name, value } = control;
    const entry = safetyEntries.find((id) => id === name);
    return entry
      ? withPart(state, 'safety', safetyEntered(state.safety, entry, value))
      : conditionReducers.entered(state, control);
  },
};
