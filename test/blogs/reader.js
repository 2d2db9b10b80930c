import { noteTroubles } from '../blog/reader.js';
import { launchChromium } from '../support/chromium.js';

/** How long a reader waits for anything before a test gives up. */
const PATIENCE = { timeout: 10_000 };

/** On narrower ones some themes hide their toggle in a menu. */
const WIDE = 1280;

const ENTRY = 'calcium-guide >>> #d3';

/**
 * Chromium on a light or dark system. Pages that only pretend to be on one pretend it to their frames, too, whatever
 * scheme the frame has.
 */
export const launchOn = (system) =>
  launchChromium(`--blink-settings=preferredColorScheme=${system === 'dark' ? 0 : 1}`);

/** Opens a page of a blog as a reader does who comes for the first time. */
export async function openBlog(browser, url, width = WIDE) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const troubles = noteTroubles(page);
  await page.setViewport({ width, height: 800 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  // A browser draws the front page alone, and a click waits for what is drawn.
  await page.bringToFront();
  return { page, troubles, close: () => context.close() };
}

/** How many guides the page and its frames hold, and how many of them are whole. */
export async function guidesOn(page) {
  const counts = await Promise.all(
    page.frames().map((frame) =>
      frame.$$eval('calcium-guide', (guides) => {
        const isWhole = ({ shadowRoot }) => shadowRoot?.querySelector('.guide:not(.unfinished)');
        return [guides.length, guides.filter(isWhole).length];
      }),
    ),
  );
  const [all, whole] = [0, 1].map((index) => counts.reduce((sum, row) => sum + row[index], 0));
  return { all, whole };
}

/** The page, or its frame, with a guide that is ready. */
export function guided(page, isInFrame) {
  const ready = async (frame) => {
    await frame.waitForSelector(ENTRY, PATIENCE);
    return frame;
  };
  if (!isInFrame) return ready(page.mainFrame());
  return page
    .waitForSelector('iframe', PATIENCE)
    .then((iframe) => iframe.contentFrame())
    .then(ready);
}

/** Types 2,000 IU key by key and ticks "None of these"; the headline once it is as expected, or what it is in the end. */
export async function answerFor(page, isInFrame, expected) {
  const frame = await guided(page, isInFrame);
  await frame.locator(ENTRY).click();
  await page.keyboard.type('2000');
  await frame.locator('calcium-guide >>> [type=checkbox][value=none]').click();
  const headline = await frame.waitForSelector('calcium-guide >>> #answer', PATIENCE);
  const isExpected = ({ textContent }, pattern) => new RegExp(pattern).test(textContent.trim());
  await frame.waitForFunction(isExpected, PATIENCE, headline, expected.source).catch(() => {});
  return headline.evaluate(({ textContent }) => textContent.trim());
}

/** Runs in a page: what covers one of those points of its window; undefined where nothing does. */
function coverAt(points, selector) {
  for (const [x, y] of points) {
    const hit = document.elementFromPoint(x, y);
    if (!hit?.matches(selector)) return `${hit?.outerHTML.slice(0, 80)} at ${x}, ${y}`;
  }
  return undefined;
}

/** What of the page covers the answer's headline, looked for until nothing does, for a while; undefined then. */
export async function coverOfAnswer(page, isInFrame) {
  const frame = await guided(page, isInFrame);
  const headline = await frame.$('calcium-guide >>> #answer');
  // What follows a click has scrolled once two frames were drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const end = Date.now() + 3000;
  let cover;
  do {
    // In the window of the page itself, wherever the guide is.
    const { x, y, width, height } = await headline.boundingBox();
    const points = [0.02, 0.5, 0.98].flatMap((share) => [
      [x + share * width, y + 1],
      [x + share * width, y + height - 1],
    ]);
    cover = await page.evaluate(coverAt, points, isInFrame ? 'iframe' : 'calcium-guide');
  } while (cover !== undefined && Date.now() < end);
  return cover;
}

/** Runs in a page: true where what lies behind the element is dark, or light, as asked. */
function isGround(element, isDark) {
  const layers = [];
  for (let layer = element; layer; layer = layer.parentElement) layers.push(layer);
  const colours = layers.map((layer) => getComputedStyle(layer).backgroundColor);
  const colour = colours.find((text) => !/^rgba\(.*, 0\)$/.test(text)) ?? 'rgb(255, 255, 255)';
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return red + green + blue < 384 === isDark;
}

/** How light or dark the guide is, and the page behind it, once they are as asked or in the end. */
export async function groundsOf(page, isInFrame, scheme) {
  const frame = await guided(page, isInFrame);
  const places = [
    ['page', page.mainFrame(), await page.$('main')],
    ['guide', frame, await frame.$('calcium-guide >>> .guide')],
  ];
  const seen = places.map(async ([name, where, element]) => {
    const isAsAsked = where.waitForFunction(
      isGround,
      { timeout: 3000 },
      element,
      scheme === 'dark',
    );
    return [name, await isAsAsked.then(() => scheme).catch(() => `not ${scheme}`)];
  });
  return Object.fromEntries(await Promise.all(seen));
}

/** Presses the theme's toggle until it has that scheme; some have a third, that of the system. */
export async function toggle(page, { toggle: button, dark }, scheme) {
  await page.setViewport({ width: WIDE, height: 800 });
  for (let presses = 0; presses < 3; presses++) {
    await page.locator(button).click();
    const isDark = (await page.$(dark)) !== null;
    if (isDark === (scheme === 'dark')) return;
  }
  throw new Error(`The toggle ${button} does not make the page ${scheme}`);
}

/** Follows the first link to that path that is to be seen: themes hide some in menus. */
export async function follow(page, path) {
  for (const link of await page.$$('a[href]')) {
    const leads = await link.evaluate(({ pathname }, wanted) => pathname === wanted, path);
    if (!leads || !(await link.isVisible())) continue;
    await link.click();
    return arrive(page, path);
  }
  throw new Error(`No link on ${page.url()} leads to ${path}`);
}

export async function goInHistory(page, by, path) {
  await page.evaluate((steps) => history.go(steps), by);
  await arrive(page, path);
}

/** Waits for the page of that heading: where it comes without loading anew, its address comes first. */
export function headed(page, heading) {
  const isIts = (text) => document.querySelector('main h1')?.textContent.startsWith(text);
  return page.waitForFunction(isIts, PATIENCE, heading);
}

const arrive = (page, path) =>
  page.waitForFunction((wanted) => location.pathname === wanted, PATIENCE, path);
