import type { Jurisdiction } from '../domain/assessment.ts';
import { europeanUnion } from '../domain/help-lines.ts';
import { localeOf } from './country.ts';

/** Languages spoken over so many countries that they name none of them. */
const WORLD_LANGUAGES = ['en', 'es', 'pt', 'fr', 'ar', 'zh'];

/** Regions whose readers go by other figures than the US ones. */
const regions: readonly (readonly [Jurisdiction, string])[] = [
  ['uk', 'GB GG JE IM'],
  ['au', 'AU NZ'],
  ['eu', `${europeanUnion} IS LI NO CH`],
];

/** The region that a language tag names or implies; undefined when it does neither. */
function regionOf(lang: string): string | undefined {
  const locale = localeOf(lang);
  if (!locale) return undefined;
  return WORLD_LANGUAGES.includes(locale.language) ? locale.region : locale.maximize().region;
}

/** Whose figures the readers of a page in that language go by; `us` when the tag does not tell. */
export function jurisdictionOf(lang: string): Jurisdiction {
  const region = regionOf(lang);
  const found = region && regions.find(([, list]) => list.split(' ').includes(region));
  return found ? found[0] : 'us';
}
