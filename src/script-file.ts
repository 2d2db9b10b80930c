import { TAG } from './tag.ts';

/** The script of a language; English is the one without a name. */
export function scriptFile(language: string): string {
  return language === 'en' ? `${TAG}.min.js` : `${TAG}.${language}.min.js`;
}
