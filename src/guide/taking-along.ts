import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Session } from '../model/session.ts';
import type { Taking, TakeAlongState } from '../model/take-along-state.ts';
import type { ShellProps } from './feature.ts';

/** The guide of which something is taken along. */
export interface TakingHost {
  readonly element: LitElement;
  readonly session: Session;
  /** What the answer is made from. */
  readonly props: () => ShellProps;
  /** False where the browser copies nothing. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly printed: () => void;
  /** The author shows the view whose answer is taken along. */
  readonly isShown: () => boolean;
}

/** Takes an answer out of the page, and brings in what a link carries. */
export interface TakingAlong {
  /** False where nothing came of it. */
  readonly take: (what: Taking) => Promise<boolean>;
  /** What was taken along is no longer what was entered. */
  readonly discard: () => void;
  /** Reads the link that the page was opened with; `isLater` on a page that stands open. */
  readonly arrive: (isLater?: boolean) => void;
  /** The page is to be printed with the sheet in the guide's place; true for that print alone. */
  readonly isSheetAsked: (isOnPaper: boolean) => boolean;
}

/** All that a view has to do with taking its answer along. */
export interface TakeAlong {
  readonly begin: (host: TakingHost) => TakingAlong;
  /** The sheet that stands in the guide itself. */
  readonly sheet: (props: ShellProps) => TemplateResult;
  /** What became of the links that were opened; `isOpen` while the view is. */
  readonly arrival: (state: TakeAlongState, isOpen: boolean) => TemplateResult | typeof nothing;
  /** What was taken last, or what a link brought; '' for nothing, or where the browser tells by itself. */
  readonly told: (state: TakeAlongState) => string;
}
