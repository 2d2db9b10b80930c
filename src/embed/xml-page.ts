import { TAG } from '../tag.ts';

/** True on a page that is served as XML, where Lit cannot make its templates. */
export function isXmlPage(): boolean {
  return /xml$/.test(document.contentType);
}

/** Says why nothing is mounted there and the fallback stays. */
export function warnOfXml(): void {
  console.warn(`<${TAG}> needs a page that is served as text/html, not ${document.contentType}.`);
}
