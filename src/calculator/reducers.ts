import { conditionReducers } from '../conditions/reducers.ts';
import type { Control, Reducers, ReducersOfView } from '../guide/reducers.ts';
import { isAsked } from '../model/amount-reading.ts';
import { hasDose, type GuideState } from '../model/guide-state.ts';
import type { DecimalMark } from '../model/typed-number.ts';
import { takeAlongReducers } from '../take-along/reducers.ts';
import { calculatorButtons } from './buttons.ts';
import { productEntered, textStepped, typingIn } from './entries.ts';

function entered(state: GuideState, control: Control, decimalMark: DecimalMark): GuideState {
  return conditionReducers.entered(state, control) ?? productEntered(state, control, decimalMark);
}

const stepped: Reducers['stepped'] = (state, control, direction, decimalMark) => {
  const text = textStepped(state, control, direction, decimalMark);
  if (text === control.value) return state;
  return entered(state, { name: control.name, value: text, checked: false }, decimalMark);
};

/** What the calculator makes of what the reader does. */
export const calculatorReducers: ReducersOfView = {
  ...conditionReducers,
  ...takeAlongReducers,
  id: 'calculator',
  buttons: { ...calculatorButtons, ...takeAlongReducers.buttons },
  entered,
  stepped,
  typing: typingIn,
  isSettled: (state, { question, problems }, decimalMark) =>
    hasDose(question) && problems.length === 0 && !isAsked(state, decimalMark),
};
