import { languages, type Language } from '../content/languages.ts';

/** The first built language that fits, `de` for `de-AT`, too; English where none does. */
export function languageFor(asked: string): Language {
  const [primary] = asked.toLowerCase().split('-');
  const fits = (wanted: string | undefined): Language | undefined =>
    languages.find((language) => language.toLowerCase() === wanted);
  return fits(asked.toLowerCase()) ?? fits(primary) ?? 'en';
}
