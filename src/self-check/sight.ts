import type { Obstacle, Standing } from './facts.ts';
import { chainOf, nameOf, whereOf } from './naming.ts';
import { closedFold } from './words.en.ts';

/** Smaller than this, in px, nothing is to be seen. */
const LEAST = 20;

/** What a clipping element may take off, in px, before anything is lost. */
const SLACK = 40;

/** The rule by which an element hides all that is in it; '' for none. */
function hidingRule(element: Element): string {
  const style = getComputedStyle(element);
  const rules: readonly (readonly [string, RegExp])[] = [
    ['display', /^none$/],
    ['visibility', /^(?:hidden|collapse)$/],
    ['opacity', /^0(?:\.0\d*)?$/],
    ['content-visibility', /^hidden$/],
    ['clip-path', /^(?:inset\((?:50|100)%|circle\(0)/],
    ['clip', /^rect\((?:[01]px,? ){3}/],
  ];
  if (element.matches('details:not([open])')) return closedFold;
  for (const [name, hides] of rules) {
    const value = style.getPropertyValue(name);
    if (hides.test(value)) return `${name}: ${value}`;
  }
  return '';
}

/** How an element cuts off what sticks out of it. */
function clipping(element: Element, seen: DOMRect): Obstacle | null {
  if (element.matches('html, body')) return null;
  const { overflowX, overflowY } = getComputedStyle(element);
  if (overflowX === 'visible' && overflowY === 'visible') return null;
  const box = element.getBoundingClientRect();
  const name = nameOf(element);
  if (box.height < LEAST)
    return { kind: 'hidden', element: name, rule: `height: ${Math.round(box.height)}px` };
  if (box.width < LEAST)
    return { kind: 'hidden', element: name, rule: `width: ${Math.round(box.width)}px` };
  if (!/hidden|clip/.test(overflowY)) return null;
  const height = Math.min(seen.bottom, box.bottom) - Math.max(seen.top, box.top);
  if (height > seen.height - SLACK) return null;
  if (height < LEAST) return { kind: 'hidden', element: name, rule: `overflow: ${overflowY}` };
  return { kind: 'cut-off', element: name, height: Math.round(height) };
}

function isOffPage({ right, bottom, left }: DOMRect): boolean {
  const { scrollWidth } = document.documentElement;
  return right + scrollX <= 0 || bottom + scrollY <= 0 || left + scrollX >= scrollWidth;
}

function isMoved(element: Element): boolean {
  const { position, transform } = getComputedStyle(element);
  return position !== 'static' || transform !== 'none';
}

/** What a guide has rendered; null for what is none, and for a guide that was stopped before. */
export function renderedIn(element: Element): Element | null {
  return element.shadowRoot?.querySelector('.guide') ?? null;
}

/** What keeps a guide or a frame from being seen; null where nothing does. */
function obstacleOf(element: Element): Obstacle | null {
  const chain = chainOf(element);
  const isVisible = getComputedStyle(element).visibility === 'visible';
  // The outermost is the one that a rule was written for, as the others only inherit.
  for (const each of [...chain].reverse()) {
    const rule = hidingRule(each);
    const isOverruled = isVisible && rule.startsWith('visibility');
    if (rule && !isOverruled) return { kind: 'hidden', element: nameOf(each), rule };
  }
  const seen = (renderedIn(element) ?? element).getBoundingClientRect();
  for (const each of chain) {
    const clipped = clipping(each, seen);
    if (clipped) return clipped;
  }
  if (seen.height < LEAST)
    return {
      kind: 'hidden',
      element: nameOf(element),
      rule: `height: ${Math.round(seen.height)}px`,
    };
  return isOffPage(seen)
    ? { kind: 'off-page', element: nameOf(chain.find(isMoved) ?? element) }
    : null;
}

/** Where an element stands, how large it is, and what hides it. */
export function standingOf(element: Element): Standing {
  const { width, height } = element.getBoundingClientRect();
  return {
    where: whereOf(element),
    width: Math.round(width),
    height: Math.round(height),
    obstacle: obstacleOf(element),
  };
}
