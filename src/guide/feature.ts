import type { CSSResult, nothing, ReactiveController, TemplateResult } from 'lit';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { RuleId } from '../domain/reference-values.ts';
import type { DoseReaders } from '../model/attributes.ts';
import type { GuideState } from '../model/guide-state.ts';
import type { Pieces } from '../model/pieces.ts';
import type { ViewId } from '../model/views.ts';
import type { PictureHost } from '../page/moving-calcium.ts';
import type { Citations } from '../views/citations.ts';
import type { Answered, ReducersOfView } from './reducers.ts';
import type { TakeAlong } from './taking-along.ts';

/** What every view is made from. */
export interface ShellProps {
  readonly state: GuideState;
  /** Whose figures count. */
  readonly jurisdiction: Jurisdiction;
  /** What the entries ask, and the answer; null where no view of the file answers anything. */
  readonly answered: Answered | null;
  /** Where the reader is, for numbers to call; null where nobody knows. */
  readonly country: string | null;
  /** The limits are those of the US, and nothing says that the reader lives there. */
  readonly isUSByDefault: boolean;
  /** The views that the author shows. */
  readonly views: readonly ViewId[];
  /** The rule that the article uses. */
  readonly rule: RuleId | null;
  /** The country whose authorised wording alone may be shown; null where what research found may be. */
  readonly authorisedIn: Jurisdiction | null;
  /** Numbers the sources of the view that is open. */
  readonly citations: Citations;
  readonly pieces: Pieces;
  /** Level of the view's own heading. */
  readonly headingLevel: number;
  /** Today, as ISO 8601 writes it. */
  readonly today: string;
  /** The page has an address that can be passed on. */
  readonly hasAddress: boolean;
  /** Makes the link to what was entered. */
  readonly link: () => string;
  /** The way from a view to an answer, in one line; nothing where no view behind it gives one. */
  readonly checkLine: CheckLine;
}

/**
 * The sheets that there are, in their order: of equal rules the later one counts, so that a view looks the same
 * whichever others the file has.
 */
export const sheetNames = [
  'fields',
  'shared',
  'calculator',
  'charts',
  'pathway',
  'picture',
  'names',
  'evidence',
  'sources',
  'safety',
  'sheet',
  'takeAlong',
] as const;

/** Some of them. */
export type Sheets = { readonly [Name in (typeof sheetNames)[number]]?: CSSResult };

/** Makes the way from that view to an answer. */
export type CheckLine = (view: ViewId, props: ShellProps) => TemplateResult | typeof nothing;

/**
 * One view of the guide with all that belongs to it. The guide knows its views by this contract alone; what one
 * needs of another it asks for here, and gets it from whichever has it in the file, or nothing.
 */
export interface Feature {
  readonly id: ViewId;
  readonly view: (props: ShellProps) => TemplateResult;
  /** Stands in its place where authorised wording alone may; without it the view keeps to that by itself. */
  readonly authorisedView?: (props: ShellProps, authorisedIn: Jurisdiction) => TemplateResult;
  /** What a screen reader is told: the answer, or what the reader did last. */
  readonly told: (props: ShellProps) => string;
  /** Its looks, by the names of the sheets. */
  readonly styles: Sheets;
  readonly reducers: ReducersOfView;
  /** Reads the doses that an author can set. */
  readonly doses?: DoseReaders;
  readonly checkLine?: CheckLine;
  /** What is copied under that name. */
  readonly copied?: (name: string) => string;
  /** What goes on beside the rendering. */
  readonly controller?: (host: PictureHost) => ReactiveController;
  readonly takeAlong?: TakeAlong;
}
