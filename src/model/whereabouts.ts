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
  /** The limits are those of the US for want of others: nobody chose them, and the reader may live elsewhere. */
  readonly isUSByDefault: boolean;
}

/** What is known of where the reader is; `chosen` is whose figures the page's author set, if any. */
export function whereaboutsOf(
  state: Pick<GuideState, 'country' | 'jurisdiction'>,
  chosen: Jurisdiction | null,
  readers: Readers | undefined,
): Whereabouts {
  const country = countryOfReader(state.country, readers?.country ?? null);
  const isByDefault = !chosen && !state.jurisdiction && readers?.jurisdiction === 'us';
  return { country, isUSByDefault: isByDefault && country !== 'US' && country !== 'CA' };
}
