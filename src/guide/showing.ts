import type { Taking } from '../model/take-along-state.ts';

/** What a session asks of whoever shows it. */
export interface Showing {
  /** There is something new to show. */
  readonly changed: () => void;
  /** The reader got an answer; not told again before the entries were emptied. */
  readonly calculated: () => void;
  /** The reader switched to another view. */
  readonly opened: () => void;
  /** Copies what a view has under that name; false where the browser copies nothing. */
  readonly copy: (name: string) => Promise<boolean>;
  /** Prints the answer, or copies it as text or as a link; false where nothing came of it. */
  readonly take: (what: Taking) => Promise<boolean>;
  /** What was taken along is no longer what was entered. */
  readonly outdated: () => void;
  /** Selects a part, by its id, once what is new is shown. */
  readonly select: (id: string) => void;
  /** Brings a part into sight, by its id, once what is new is shown. */
  readonly bringIntoSight: (id: string, block: 'start' | 'nearest') => void;
}
