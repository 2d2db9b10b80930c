import { jurisdictions, type AssessmentInput, type Jurisdiction } from '../domain/assessment.ts';
import { comparisons, comparisonWith, type Comparison } from '../domain/comparison.ts';
import { ageBandOf } from '../domain/reference-values.ts';
import type { Answer } from './answer.ts';

/** Where the same dose stands otherwise. */
export interface Elsewhere {
  readonly comparison: Comparison;
  readonly jurisdictions: readonly Jurisdiction[];
}

/**
 * What another country's limit would change: every other standing of the same dose, and where. Empty
 * when it stands alike everywhere, or when it is not shown.
 */
export function standingsElsewhere(
  { person }: AssessmentInput,
  { d3 }: Answer['assessment'],
): readonly Elsewhere[] {
  if (!d3 || d3.comparison === 'not-judged') return [];
  const standingIn = (jurisdiction: Jurisdiction): Comparison =>
    comparisonWith(ageBandOf(jurisdiction, person.ageYears).upperLimit.value, d3.iuPerDay);
  return comparisons
    .filter((comparison) => comparison !== d3.comparison)
    .map((comparison) => ({
      comparison,
      jurisdictions: jurisdictions.filter((id) => standingIn(id) === comparison),
    }))
    .filter((elsewhere) => elsewhere.jurisdictions.length > 0);
}
