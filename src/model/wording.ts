import { regulatedCountries } from '../domain/authorised-claims.ts';
import type { Assessment, Jurisdiction } from '../domain/assessment.ts';
import { ruleOf } from '../domain/reference-values.ts';
import type { Settings } from './attributes.ts';

/** What decides which wording on effects may be shown. */
export interface Publication {
  /** What the author set; null for the default. */
  readonly claims: Settings['claims'];
  /** A product of the author stands below the guide. */
  readonly hasSponsor: boolean;
  /** The country that the page is written for. */
  readonly page: Jurisdiction;
  /** The country that the reader chose, else that of the page. */
  readonly reader: Jurisdiction;
}

function isRegulated(country: Jurisdiction): boolean {
  return regulatedCountries.includes(country);
}

/** Whose law holds: that of the page, or where its reader's is stricter that one. */
function countryOf({ page, reader }: Publication): Jurisdiction {
  return isRegulated(reader) && !isRegulated(page) ? reader : page;
}

/** The country whose authorised wording alone may be shown; null where what research found may be. */
export function wordingFor(publication: Publication): Jurisdiction | null {
  const { claims, hasSponsor } = publication;
  const country = countryOf(publication);
  const standard = hasSponsor && isRegulated(country) ? 'authorised' : 'research';
  return (claims ?? standard) === 'authorised' ? country : null;
}

/** True where the author did not choose authorised wording, and the law asks for it. */
export function warnsOfSponsor(publication: Publication): boolean {
  const { claims, hasSponsor } = publication;
  return hasSponsor && claims !== 'authorised' && isRegulated(countryOf(publication));
}

/** The same answer without the dose of a trial, as naming a trial beside a product tells of an effect. */
export function withoutTrials(assessment: Assessment): Assessment {
  const { k2 } = assessment;
  if (!k2) return assessment;
  const rules = k2.rules.filter(({ id }) => ruleOf(id).kind !== 'trial');
  return { ...assessment, k2: { ...k2, rules } };
}
