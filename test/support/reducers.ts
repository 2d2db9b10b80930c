import { calculatorReducers } from '../../src/calculator/reducers.ts';
import { evidenceReducers } from '../../src/evidence/reducers.ts';
import type { Button, Control } from '../../src/guide/reducers.ts';
import * as buttons from '../../src/model/buttons.ts';
import * as controls from '../../src/model/controls.ts';
import type { GuideState } from '../../src/model/guide-state.ts';
import type { DecimalMark } from '../../src/model/typed-number.ts';
import { pathwayReducers } from '../../src/pathway/reducers.ts';
import { safetyReducers } from '../../src/safety/reducers.ts';

/** What the views of the whole file make of what the reader does. */
export const reducers = [pathwayReducers, calculatorReducers, evidenceReducers, safetyReducers];

export const buttonPressed = (state: GuideState, button: Button, mark: DecimalMark) =>
  buttons.buttonPressed(state, button, mark, reducers);

export const controlUsed = (state: GuideState, control: Control, mark: DecimalMark) =>
  controls.controlUsed(state, control, mark, reducers);

export const controlStepped = (
  state: GuideState,
  control: Control,
  direction: 1 | -1,
  mark: DecimalMark,
) => controls.controlStepped(state, control, direction, mark, reducers);
