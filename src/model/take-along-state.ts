import type { SharedProducts } from './shared-products.ts';

/** What a reader can take along: the sheet on paper, the same as text, a link to what was entered. */
export const takings = ['print', 'text', 'link'] as const;

/** One of them. */
export type Taking = (typeof takings)[number];

/** What came of taking something along: `done`, or it is `marked` for the reader to copy by hand. */
export interface Taken {
  readonly what: Taking;
  readonly outcome: 'done' | 'marked';
}

/** A link that was opened after the reader had typed: what it holds; null where it cannot be read. */
export interface Offer {
  readonly shared: SharedProducts | null;
}

/** What the reader took along, and what came with a link. */
export interface TakeAlongState {
  /** What was taken last: what a screen reader is told. */
  readonly told: Taken | null;
  /** The sheet stands in the guide itself, where no frame of its own may be printed. */
  readonly isInPlace: boolean;
  /** What became of the link that the page was opened with; null without one. */
  readonly arrival: 'filled' | 'unreadable' | null;
  /** A later link, of which nothing was filled in yet. */
  readonly offer: Offer | null;
  /** A link was the last thing that happened: a screen reader is told, once. */
  readonly isArrivalTold: boolean;
}

/** Before anybody took anything. */
export const initialTakeAlong: TakeAlongState = {
  told: null,
  isInPlace: false,
  arrival: null,
  offer: null,
  isArrivalTold: false,
};

/** The reader took that along; the sheet that stood in the guide for it stays until the next step. */
export function takenAlong(
  state: TakeAlongState,
  what: Taking,
  outcome: Taken['outcome'],
): TakeAlongState {
  return { ...state, told: { what, outcome } };
}

/** The reader went on to something else. */
export function putAway(state: TakeAlongState): TakeAlongState {
  const { told, isInPlace, isArrivalTold } = state;
  return told === null && !isInPlace && !isArrivalTold
    ? state
    : { ...state, told: null, isInPlace: false, isArrivalTold: false };
}
