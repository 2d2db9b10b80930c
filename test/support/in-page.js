// Functions that run in a host page: each sees nothing but the page.

/** Waits for a guide that can be used, within an ordinary reader's patience. */
export async function untilReady() {
  const isReady = () => document.querySelector('calcium-guide')?.shadowRoot?.querySelector('#d3');
  for (let attempt = 0; attempt < 200 && !isReady(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  await document.querySelector('calcium-guide')?.updateComplete;
  await document.fonts?.ready;
}

/** How many guides can be used, and how many cannot. */
export function guideCounts() {
  const guides = [...document.querySelectorAll('calcium-guide')];
  const usable = guides.filter((guide) => guide.shadowRoot?.querySelector('#d3')).length;
  return { usable, others: guides.length - usable };
}

export function focusD3() {
  const entry = document.querySelector('calcium-guide').shadowRoot.querySelector('#d3');
  entry.focus();
}

/** Answers the question with "None of these", so that everything stands there; tells the headline. */
export async function headlineAfterNone() {
  const guide = document.querySelector('calcium-guide');
  // Where other views come first, a line at their top leads to the calculator.
  guide.shadowRoot.querySelector('[name=check]')?.click();
  await guide.updateComplete;
  guide.shadowRoot.querySelector('[value=none]').click();
  await guide.updateComplete;
  guide.shadowRoot.activeElement?.blur();
  // The answer came into sight; the pictures of two pages are to begin alike.
  scrollTo(0, 0);
  return guide.shadowRoot.querySelector('#answer').textContent.trim();
}

/**
 * Every element that is the host's own, with its attributes, its own text and its computed styles but
 * for those that follow from the room that a guide takes.
 */
export function hostElements() {
  const followsRoom =
    /^(?:-webkit-)?(?:width|height|(?:inline|block)-size|top|right|bottom|left|inset-.*|(?:perspective|transform)-origin|grid-template-(?:rows|columns))$/;
  const isOurs = (element) => element.closest('calcium-guide, .calcium-guide > *');
  const elements = [...document.querySelectorAll('*')].filter(
    (element) => element.localName !== 'script' && !isOurs(element),
  );
  return elements.map((element) => {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
    const text = texts.map(({ data }) => data.trim()).join('');
    const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`);
    const isPlaceholder = element.matches('.calcium-guide');
    const style = getComputedStyle(element);
    const styles = [...style]
      .filter((name) => !followsRoom.test(name) && !name.startsWith('--'))
      .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    const opening = `<${[element.localName, ...attributes].join(' ')}>`;
    return [`${opening}${isPlaceholder ? '' : text}`, ...styles];
  });
}

/** Opens every group of conditions, and waits until the guide has heard of each and is drawn. */
export async function openGroups() {
  const guide = document.querySelector('calcium-guide');
  const closed = [...guide.shadowRoot.querySelectorAll('details:not([open])')];
  const heard = closed.map(
    (details) =>
      new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true })),
  );
  for (const details of closed) details.open = true;
  await Promise.all(heard);
  await guide.updateComplete;
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Every text that a reader sees, with the boxes of its lines. */
function seenTexts(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const unseen = 'style, option, .hidden, [hidden], .folded, details:not([open]) > :not(summary)';
    const { parentElement } = text;
    if (!text.data.trim() || parentElement?.closest(unseen)) continue;
    if (getComputedStyle(parentElement).clipPath === 'inset(50%)') continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    seen.push({ text, boxes, said: text.data.trim().slice(0, 30) });
  }
  return seen;
}

/** True in a drawing, which leaves out marks where there is little room. */
function isDrawn(text) {
  return text.parentElement.closest('[aria-hidden]') !== null;
}

function isTiny({ text }) {
  return parseFloat(getComputedStyle(text.parentElement).fontSize) < 11;
}

/** Pairs of texts whose lines cover each other by more than letters and lines do by nature. */
function overlaps(seen) {
  const lines = seen.flatMap(({ text, boxes, said }) => boxes.map((box) => ({ text, box, said })));
  const covers = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => one.text !== other.text && covers(one.box, other.box))
      .map((other) => `overlap: ${one.said} | ${other.said}`),
  );
}

/** What does not fit into an entry, whichever choice of a list is made. */
function cutEntries(root) {
  const WIDEST_ARROW = 18;
  const pen = document.createElement('canvas').getContext('2d');
  const inputs = [...root.querySelectorAll('input')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map(({ name }) => `cut: ${name}`);
  const lists = [...root.querySelectorAll('select')].filter((list) => list.checkVisibility());
  const choices = lists.flatMap((list) => {
    const style = getComputedStyle(list);
    const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    const room = list.clientWidth - padding - WIDEST_ARROW;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const texts = [...list.options].map(({ text }) => text);
    return texts.filter((text) => pen.measureText(text).width > room).map((text) => `cut: ${text}`);
  });
  return [...inputs, ...choices];
}

/** Pairs of buttons that lie over each other, so that a finger could mean either. */
function coveredButtons(root) {
  // What is folded away keeps the box that it had in Chromium, though nobody sees it.
  const seen = [...root.querySelectorAll('button')].filter((button) => button.checkVisibility());
  const boxes = seen.map((button) => ({
    said: button.textContent.trim().slice(0, 30),
    box: button.getBoundingClientRect(),
  }));
  const covers = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => covers(one.box, other.box))
      .map((other) => `buttons: ${one.said} | ${other.said}`),
  );
}

/** What a reader could not read: cut, overlapping, hidden or tiny texts. */
function layoutFaults() {
  const guide = document.querySelector('calcium-guide');
  const frame = guide.getBoundingClientRect();
  const seen = seenTexts(guide.shadowRoot);
  const isCut = ({ boxes }) =>
    boxes.some(({ left, right }) => left < frame.left - 0.5 || right > frame.right + 0.5);
  // Nobody presses what is on paper.
  const isForScreens = ({ text }) =>
    matchMedia('print').matches &&
    text.parentElement.closest('button, .change, .examples, .take-along');
  const isMissing = (seen) => seen.boxes.length === 0 && !isDrawn(seen.text) && !isForScreens(seen);
  const faults = (name, test) => seen.filter(test).map(({ said }) => `${name}: ${said}`);
  return [
    ...faults('not shown', isMissing),
    ...faults('under 11 px', isTiny),
    ...faults('cut', isCut),
    ...overlaps(seen),
    ...cutEntries(guide.shadowRoot),
    ...coveredButtons(guide.shadowRoot),
  ];
}

/** The source of `layoutFaults` and of all that it calls. */
export const layoutFaultParts = [
  seenTexts,
  isDrawn,
  isTiny,
  overlaps,
  cutEntries,
  coveredButtons,
  layoutFaults,
].map(String);

/** The type of the guide's text, and where the guide stands. */
export function typeAndPlace() {
  const guide = document.querySelector('calcium-guide');
  const { x, y, width, height } = guide.getBoundingClientRect();
  if (y + height > innerHeight)
    throw new Error(`The guide is ${height} px high, ${innerHeight} are in sight`);
  const { fontFamily, fontSize } = getComputedStyle(guide.shadowRoot.querySelector('.guide'));
  return { fontFamily, fontSize, box: { x, y, width, height: Math.floor(height) } };
}
