import type { Jurisdiction } from '../domain/assessment.ts';
import { countryOf, countryOfReader } from './country.ts';
import type { GuideState } from './guide-state.ts';
import { jurisdictionOf } from './jurisdiction.ts';

/** For whom a page is written, as far as its language tells. */
export interface Readers {
  readonly jurisdiction: Jurisdiction;
  /** null where the language names none. */
  readonly country: string | null;
}

/** For whom a page in that language is written. */
export function readersOf(lang: string): Readers {
  return { jurisdiction: jurisdictionOf(lang), country: countryOf(lang) };
}

/** What is known of where the reader is. */
export interface Whereabouts {
  /** For numbers to call; null where nobody knows. */
  readonly country: string | null;
}

/** What is known of where the reader is. */
export function whereaboutsOf(
  state: Pick<GuideState, 'country'>,
  readers: Readers | undefined,
): Whereabouts {
  return { country: countryOfReader(state.country, readers?.country ?? null) };
}
