import type { Ledger } from '../embed/ledger.ts';
import { TAG } from '../tag.ts';
import { mismatchOf } from './colours.ts';
import type { GuideFacts } from './facts.ts';
import { nameOf } from './naming.ts';
import { renderedIn, standingOf } from './sight.ts';
import { after } from './waiting.ts';
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

/** The guides that script tags made; earlier versions may not tell. */
export function madeGuides(): WeakSet<Element> {
  const definedBy = customElements.get(TAG) as { readonly ledger?: Partial<Ledger> } | undefined;
  return definedBy?.ledger?.made ?? new WeakSet();
}

/** True for a place of the author's: an element, or a placeholder. A whole post with a script is none. */
export function isPlace(element: Element): boolean {
  if (element.localName === TAG) return !madeGuides().has(element);
  return element.matches(`div.${TAG}`) && !element.querySelector('script');
}

function factsOf(guide: Element): GuideFacts {
  return {
    ...standingOf(guide),
    isEmpty: renderedIn(guide) === null,
    // What is in a slot of its own was put there on purpose.
    isUnclosed: [...guide.querySelectorAll(REST_OF_PAGE)].some((part) => !part.closest('[slot]')),
    mismatch: mismatchOf(guide),
  };
}

/** Resolves once the guides have rendered what they can, which on slow devices takes them many tasks. */
export async function whenRendered(): Promise<void> {
  const guides = guidesIn(document) as readonly { readonly updateComplete?: Promise<unknown> }[];
  const rendered = Promise.allSettled(guides.map(({ updateComplete }) => updateComplete));
  await Promise.race([rendered, after(5000, undefined)]);
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
