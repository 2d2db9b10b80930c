import { TAG } from '../tag.ts';
import { below } from './words.en.ts';

const LONGEST = 60;

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

/** An element as its tag would be written, with its id and its classes: `<div class="entry">`. */
export function nameOf(element: Element): string {
  // The guide gives itself classes, which nobody would find in a post.
  const names = element.localName === TAG ? ['id'] : ['id', 'class'];
  const marks = names.map((name) => {
    const value = shortened(element.getAttribute(name) ?? '');
    return value ? ` ${name}="${value}"` : '';
  });
  return `<${element.localName}${marks.join('')}>`;
}

/** The element around, as it is drawn: out of slots and shadow roots, too. */
export function around(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** An element and all around it, the innermost first. */
export function chainOf(element: Element | null): readonly Element[] {
  return element ? [element, ...chainOf(around(element))] : [];
}

/** Where something stands, in words: below which heading, inside what. */
export function whereOf(element: Element): string {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const heading = headings[headings.length - 1]?.textContent ?? '';
  return below(shortened(heading), nameOf(around(element) ?? element));
}
