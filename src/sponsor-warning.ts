import { TAG } from './tag.ts';

const warned = new WeakSet<Element>();

/** Tells a guide's author once that another statement on effects may stand near a product, or what was left out. */
export function warnOfSponsor(guide: Element, isAuthorisedOnly: boolean): void {
  if (warned.has(guide)) return;
  warned.add(guide);
  const shown = isAuthorisedOnly ? 'only' : 'more than';
  console.warn(
    `<${TAG}> shows ${shown} authorised wording, and its slot "sponsor" is filled: in the EU and the UK no other statement on effects may stand near a product. claims="authorised" or "research" chooses`,
  );
}
