import type { Ledger } from '../embed/ledger.ts';
import { TAG } from '../tag.ts';
import { mismatchOf } from './colours.ts';
import type { GuideFacts } from './facts.ts';
import { nameOf } from './naming.ts';
import { standingOf } from './sight.ts';
import { inComment } from './words.en.ts';

/** Our markup, in text. */
const MARKUP = new RegExp(`<script[^>]*${TAG}|<${TAG}|<div[^>]*class=["'“”]?${TAG}`, 'i');

/** What a guide whose end is missing would swallow. */
const REST_OF_PAGE = `main, article, header, footer, nav, h1, ${TAG}`;

/** Every guide on the page, in open shadow roots too. */
function guidesIn(root: Document | ShadowRoot): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.localName === TAG ? [element] : element.shadowRoot ? guidesIn(element.shadowRoot) : [],
  );
}

/** True for a guide that a script tag made; earlier versions may not tell. */
function isMade(guide: Element): boolean {
  const definedBy = customElements.get(TAG) as { readonly ledger?: Partial<Ledger> } | undefined;
  return definedBy?.ledger?.made?.has(guide) ?? false;
}

/** True for a place of the author's: an element, or a placeholder. A whole post with a script is none. */
export function isPlace(element: Element): boolean {
  if (element.localName === TAG) return !isMade(element);
  return element.matches(`div.${TAG}`) && !element.querySelector('script');
}

function factsOf(guide: Element): GuideFacts {
  return {
    ...standingOf(guide),
    isEmpty: !guide.shadowRoot?.firstElementChild,
    // What is in a slot of its own was put there on purpose.
    isUnclosed: [...guide.querySelectorAll(REST_OF_PAGE)].some((part) => !part.closest('[slot]')),
    mismatch: mismatchOf(guide),
  };
}

/** All about the guides on the page. */
export function guidesOfOurs(): readonly GuideFacts[] {
  return guidesIn(document).map(factsOf);
}

/** How many places there are that the author wrote. */
export function placeCount(): number {
  return [...guidesIn(document), ...document.querySelectorAll(`div.${TAG}`)].filter(isPlace).length;
}

/** Placeholders that are no div. */
export function wrongPlaces(): readonly string[] {
  return [...document.querySelectorAll(`.${TAG}:not(div):not(${TAG}):not(body)`)].map(nameOf);
}

/** True where readers see our markup as text. */
export function isShownAsText(): boolean {
  return MARKUP.test(document.body?.innerText ?? '');
}

/** Where our markup stands so that no browser makes anything of it; '' for nowhere. */
export function outOfEffect(): string {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode())
    if (MARKUP.test(comments.currentNode.nodeValue ?? '')) return inComment;
  const holders = [...document.querySelectorAll('template, noscript, textarea')];
  // What stands in the first is no text, what stands in the others is nothing but text.
  const holder = holders.find(({ innerHTML, textContent }) => MARKUP.test(innerHTML + textContent));
  return holder ? nameOf(holder) : '';
}
