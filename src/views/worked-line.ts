import type { SourceId } from '../domain/sources.ts';

/** A line of what was worked out, or of what a reader takes along, and what it rests on. */
export interface WorkedLine {
  readonly text: string;
  readonly sources: readonly SourceId[];
}
