const MAIN = 'main,article,[role=main]';

/** What a theme leaves behind a tag of its own: nothing to read but what holds the page's text. */
const FURNITURE = `script,style,link,template,footer,${MAIN},:has(${MAIN})`;

function isReading(node: Node, made: WeakSet<Element>): boolean {
  if (node instanceof Element) return !made.has(node) && !node.matches(FURNITURE);
  return node instanceof Text && node.data.trim() !== '';
}

/**
 * True for a bare tag that a theme or a tool put on every page of a site: it stands outside the page's text,
 * and the author goes on with none behind it. Guides that tags made are not the author's.
 */
export function isSiteWide(tag: Element, made: WeakSet<Element>): boolean {
  const { body } = document;
  if (tag.parentNode !== body || !body.querySelector(MAIN)) return false;
  for (let node = tag.nextSibling; node; node = node.nextSibling)
    if (isReading(node, made)) return false;
  return true;
}
