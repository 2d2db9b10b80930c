import type { SourceId } from './sources.ts';

/** Who says what is known of the need for K2: in the evidence, and before every answer. */
export const needSources = [
  'bfr-2025',
  'efsa-vitamin-k-2017',
  'ronn-2016',
] as const satisfies readonly SourceId[];
