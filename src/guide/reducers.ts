import type { AssessmentInput, Jurisdiction } from '../domain/assessment.ts';
import type { Answer } from '../model/answer.ts';
import type { GuideState } from '../model/guide-state.ts';
import type { SharedProducts } from '../model/shared-products.ts';
import type { DecimalMark } from '../model/typed-number.ts';
import type { ViewId } from '../model/views.ts';
import type { Showing } from './showing.ts';

/** The names of all buttons, each told apart by what it does. */
export type ButtonName =
  | ('view' | 'check' | 'source' | 'references')
  | ('story' | 'step' | 'term' | 'pause' | 'list')
  | ('claim' | 'quote')
  | ('seek' | 'safety')
  | ('add' | 'remove' | 'undo' | 'example' | 'meant' | 'show' | 'clear')
  | ('take' | 'link');

/** A native button: what it does, and to what. */
export interface Button {
  readonly name: string;
  readonly value: string;
}

/** What a native control tells of itself. */
export interface Control {
  /** The name of what it enters. */
  readonly name: string;
  readonly value: string;
  /** Counts for a checkbox alone. */
  readonly checked: boolean;
}

/** The state after a button was pressed; the same where that changes nothing. */
export type Reducer = (state: GuideState, value: string, decimalMark: DecimalMark) => GuideState;

/** What is asked, and the answer to it. */
export interface Answered extends Answer {
  readonly question: AssessmentInput;
}

/** Reads and writes what a link carries. */
export interface Sharing {
  /** null where it cannot be read. */
  readonly read: (fragment: string, decimalMark: DecimalMark) => SharedProducts | null;
  readonly write: (shared: SharedProducts, decimalMark: DecimalMark) => string;
}

/** The session that a press is answered in. */
export interface Answering {
  readonly state: GuideState;
  readonly view: ViewId;
  readonly showing: Showing;
  /** What came of it takes the place of the state; completed, it is told aloud. */
  readonly become: (state: GuideState, isCompleted: boolean) => void;
}

/** What a feature makes of what the reader does. All of it pure, but for what follows a press. */
export interface Reducers {
  /** What its buttons do, by their names. */
  readonly buttons?: Readonly<Record<string, Reducer>>;
  /** What a control enters; undefined for one of another feature. */
  readonly entered?: (
    state: GuideState,
    control: Control,
    decimalMark: DecimalMark,
  ) => GuideState | undefined;
  /** What an arrow key does in a control; undefined for one of another feature. */
  readonly stepped?: (
    state: GuideState,
    control: Control,
    direction: 1 | -1,
    decimalMark: DecimalMark,
  ) => GuideState | undefined;
  /** Notes the entry that is being typed in, null once it is completed. */
  readonly typing?: (
    state: GuideState,
    name: string | null,
    decimalMark: DecimalMark,
  ) => GuideState;
  /** What follows once a press was answered. */
  readonly pressed?: (session: Answering, button: Button) => Promise<void>;
  /** The question that the entries ask, and its answer. */
  readonly answer?: (
    state: GuideState,
    jurisdiction: Jurisdiction,
    decimalMark: DecimalMark,
  ) => Answered;
  /** True where nothing is left to ask about an answer, so that what was entered makes way for it. */
  readonly isSettled?: (state: GuideState, answered: Answered, decimalMark: DecimalMark) => boolean;
  readonly sharing?: Sharing;
}

/** The reducers of a view. */
export interface ReducersOfView extends Reducers {
  readonly id: ViewId;
}
