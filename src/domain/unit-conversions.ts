import { from, type ReferenceValue } from './reference-values.ts';
import { DAYS_PER_MONTH, IU_PER_MICROGRAM, MICROGRAMS_PER_MILLIGRAM } from './units.ts';

/** The factors between units, each with who says so: what the reader is shown of the arithmetic. */
export const conversions = {
  /** IU of vitamin D in a microgram. */
  iuPerMicrogram: from('nhs-vitamin-d')(IU_PER_MICROGRAM),
  microgramsPerMilligram: from('bipm-2019', false)(MICROGRAMS_PER_MILLIGRAM),
  daysPerMonth: from('calcium-guide')(DAYS_PER_MONTH),
} as const satisfies Record<string, ReferenceValue>;
