import { expect } from '@open-wc/testing';

/** Names that hold a digit and are no figure. */
const NAMES =
  /\b(?:D3|K1|K2|MK-7|MK-4|BASIK2|D2|menaquinone-7|25-hydroxyvitamin D|CYP24A1|SLC34A1)\b/g;

/**
 * Where a figure needs no source, and why: it is the reader's own or follows from it, it counts what is on
 * the page, it is drawn beside a table of the same, or it belongs to a source.
 */
const ownFigures = [
  // What the reader typed, its sum, its other unit, its share, and when it is taken.
  '.entry > summary',
  '.question summary',
  'details > summary',
  '.sum',
  '.answer > ul',
  'tr.yours',
  '.not-judged > #answer',
  '.eaten p',
  '.working li:not(:has(.cite))',
  '#taken',
  '#rules',
  // Doses to try, which are nobody's answer.
  '.examples',
  // What the page counts.
  'legend',
  '[name=remove], [name=undo]',
  '[id^="step-"]',
  '.filters',
  '.record > p:first-of-type',
  // Everybody knows the emergency number, and no source has to vouch for it.
  '.emergency',
  // The words of the law.
  '.left-out',
  '.results > small',
  // Drawn for the eye; the table beside it says the same, and a touch on a name opens its step.
  '[aria-hidden=true]',
  '.name',
  // The sources themselves, and what is read aloud of what stands there.
  '.cite, .cited, .note, .sources',
  'output',
].join();

/** What stands together: a paragraph, a row, an item; of a heading also what follows it. */
const BLOCK = 'p, tr, li, small, h2, h3, h4, h5, h6';

function hasMark(element: Element | null | undefined): boolean {
  return !!element?.querySelector('.cite, .cited');
}

/** What an entry says back of what was typed into it, and the years of the record's changes. */
function isOwnText(parent: Element, text: string): boolean {
  // The bands of an authority stand below its name, which has the mark.
  if (hasMark(parent.closest('.levels tbody'))) return true;
  if (parent.closest('[id$="-hint"]'))
    return parent.matches('[name=meant]') || /^(?:=|“|Please type)/.test(text);
  return (
    parent.closest('.record div') !== null && !/\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''))
  );
}

function isSourced(parent: Element, text: string): boolean {
  if (parent.closest(ownFigures) || isOwnText(parent, text)) return true;
  const block = parent.closest('tr') ?? parent.closest(BLOCK);
  return hasMark(block) || (!!block?.matches('h3, h4') && hasMark(block.nextElementSibling));
}

/** Every text with a figure that no source is given for. */
function unsourcedFigures(root: ParentNode): readonly string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('.guide *'))
    for (const { nodeType, nodeValue } of element.childNodes) {
      const text = nodeType === Node.TEXT_NODE ? (nodeValue ?? '').replace(NAMES, '') : '';
      if (/\d/.test(text) && !isSourced(element, text.trim())) texts.push(text.trim());
    }
  return texts;
}

/** The numbers of the marks, in the order in which they stand; what is folded away shows none. */
function citedNumbers(root: ParentNode): readonly number[] {
  const marks = [...root.querySelectorAll('.cite, .cited')];
  const shown = marks.filter((mark) => !mark.closest('details:not([open])'));
  return shown.flatMap(({ textContent }) => (textContent ?? '').match(/\d+/g)?.map(Number) ?? []);
}

/** Nothing without a source, and the numbers by first appearance, each in the list at the end. */
export function expectAllSourced(root: ParentNode): void {
  expect(unsourcedFigures(root)).to.deep.equal([]);
  const first = [...new Set(citedNumbers(root))];
  expect(first).to.deep.equal(first.map((_, index) => index + 1));
  expect(root.querySelectorAll('#sources > li')).to.have.length(first.length);
}
