import { TAG } from './tag.ts';

/** Tells the page's author that another statement on effects may stand near a product, or what was left out. */
export function warnOfSponsor(isAuthorisedOnly: boolean): void {
  const shown = isAuthorisedOnly ? 'only' : 'more than';
  console.warn(
    `<${TAG}> shows ${shown} authorised wording, and its slot "sponsor" is filled: in the EU and the UK no other statement on effects may stand near a product. claims="authorised" or "research" chooses`,
  );
}
