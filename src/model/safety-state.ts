import { MOST_LEVEL, levelUnits, type LevelUnit } from '../domain/blood-levels.ts';
import { conditionsByConsequence, type ConditionId } from '../domain/conditions.ts';
import { safetyTopics } from '../domain/safety.ts';
import { toggled } from './toggled.ts';
import { typedNumber, type DecimalMark } from './typed-number.ts';

/** What the reader sees of the careful half, and entered there. */
export interface SafetyState {
  /** Topics, and groups of the checklist, that stand open, by their names. */
  readonly opened: readonly string[];
  /** null until the reader chose one: the same number means different things in each. */
  readonly levelUnit: LevelUnit | null;
  /** The blood level as typed. */
  readonly level: string;
  /** What was done last: what a screen reader is told. */
  readonly told: 'level' | null;
}

/** Before anybody has touched it. */
export const initialSafety: SafetyState = {
  opened: [],
  levelUnit: null,
  level: '',
  told: null,
};

/** What is entered there, by the names of the controls. */
export const safetyEntries = ['levelUnit', 'level'] as const;

/** One of them. */
export type SafetyEntry = (typeof safetyEntries)[number];

/** The name of a folded group of the checklist, by its place. */
export function groupName(index: number): string {
  return `ask-${index}`;
}

/** The reader opened a topic or a group of the list, or closed it; the same state for any other name. */
export function topicToggled(state: SafetyState, name: string): SafetyState {
  if (!safetyTopics.some(({ id }) => id === name) && !/^ask-\d+$/.test(name)) return state;
  return { ...state, opened: toggled(state.opened, name), told: null };
}

/** The reader asked for a topic by its name: it stands open, whether it did or not. */
export function topicOpened(state: SafetyState, name: string): SafetyState {
  return state.opened.includes(name) ? state : topicToggled(state, name);
}

/** What a control may hold; what is no unit changes nothing. */
function entryOf(state: SafetyState, name: SafetyEntry, value: string): string | null {
  if (name === 'level') return value;
  return levelUnits.find((unit) => unit === value) ?? state.levelUnit;
}

/** The reader entered something there; the same state where nothing changes. */
export function safetyEntered(state: SafetyState, name: SafetyEntry, value: string): SafetyState {
  const entered = entryOf(state, name, value);
  if (entered === state[name]) return state;
  return { ...state, [name]: entered, told: 'level' };
}

/** Conditions with which no amount of vitamin K is shown, not even that of a food. */
const onVitaminK: readonly ConditionId[] = conditionsByConsequence['withhold-k2'];

/** True for whoever has to ask a clinic about vitamin K. */
export function isVitaminKWithheld(conditions: readonly ConditionId[]): boolean {
  return conditions.some((id) => onVitaminK.includes(id));
}

/** A unit that was typed after the number; laboratories write its letters in either case. */
const typedUnits: Readonly<Record<LevelUnit, RegExp>> = {
  'ng/mL': /\s*ng\s*\/\s*ml\s*$/i,
  'nmol/L': /\s*nmol\s*\/\s*l\s*$/i,
};

/**
 * The level that was typed, in its unit: null while there is none, NaN where it cannot be read, or where
 * another unit follows than the one that was chosen.
 */
export function levelOf(
  { level, levelUnit }: Pick<SafetyState, 'level' | 'levelUnit'>,
  decimalMark: DecimalMark,
): number | null {
  if (!level.trim()) return null;
  const text = levelUnit ? level.replace(typedUnits[levelUnit], '') : level;
  const number = typedNumber(text, decimalMark);
  return number >= 0 && number <= MOST_LEVEL ? number : NaN;
}
