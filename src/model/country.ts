import { helpCountries } from '../domain/help-lines.ts';

/** What a language tag says; undefined where it is none. */
export function localeOf(lang: string): Intl.Locale | undefined {
  try {
    // Many pages write en_GB, which is no language tag but leaves no doubt.
    return new Intl.Locale(lang.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** The country, where we know whom to call there; else null. */
function known(country: string | undefined): string | null {
  return helpCountries.find((code) => code === country) ?? null;
}

/**
 * The country that a language tag names. A language alone names none: a wrong number is worse than a list of
 * them. null where it names none, or one of which we know no number.
 */
export function countryOf(lang: string): string | null {
  return known(localeOf(lang)?.region);
}

/** Where the reader is: as the reader says, else as the page's language names it; null where nobody knows. */
export function countryOfReader(chosen: string | null, named: string | null): string | null {
  return chosen === null ? named : known(chosen);
}
