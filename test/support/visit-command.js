import { pagesLeftOpen } from './left-open.js';
import { visitsOf } from './visits.js';
import { WebDriverPage } from './webdriver-pages.js';

/** The version of the browser that runs the test, without its name. */
export async function browserVersion({ session, isWebKit }) {
  if (isWebKit) return WebDriverPage.version();
  const version = await session.browser.getPage(session.id).browser().version();
  return version.replace(/^\D*/, '');
}

/** Runs in the page: scrolls there, and tells where the first text of what matches in the guide stands. */
async function placeIn(selector) {
  const { shadowRoot } = document.querySelector('calcium-guide');
  const found = shadowRoot.querySelector(selector);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let attempt = 0; attempt < 20; attempt += 1) {
    found.scrollIntoView({ block: 'center' });
    // Firefox finds what is under the mouse only once the scrolled page has been drawn.
    await frame();
    await frame();
    const { x, y } = (found.querySelector('font') ?? found).getBoundingClientRect();
    // An answer that came meanwhile may have pushed it out of the window again.
    if (y >= 0 && y + 8 < innerHeight) return { x: Math.round(x + 8), y: Math.round(y + 8) };
  }
  throw new Error(`${selector} does not stay in the window`);
}

/** Runs in the page: what has the focus in the guide, and whether it stands behind the last such. */
function focused() {
  const active = document.activeElement?.shadowRoot?.activeElement;
  if (!active) return { name: '', isBehind: true };
  const last = globalThis.lastFocused;
  globalThis.lastFocused = active;
  const own = active.labels?.[0]?.textContent ?? active.textContent;
  const group = active.type === 'radio' ? active.parentElement.parentElement.ariaLabel : '';
  const isBehind =
    !last?.isConnected ||
    Boolean(last.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
  return { name: `${group ?? ''} ${own}`.replace(/\s+/g, ' ').trim(), isBehind };
}

/** More than there is to tab through. */
const MOST_TABS = 120;

async function tabTo(page, wanted) {
  const names = [];
  let isInReadingOrder = true;
  await page.evaluate(`() => void (${String(focused)})()`);
  while (!names.at(-1)?.includes(wanted)) {
    if (names.length > MOST_TABS)
      throw new Error(`No Tab leads to ${wanted}: ${names.join(' | ')}`);
    await page.press('Tab');
    const { name, isBehind } = await page.evaluate(String(focused));
    names.push(name);
    isInReadingOrder &&= isBehind;
  }
  return { names, isInReadingOrder };
}

/** Runs in the page: waits until the guides that are there by then are whole. */
async function untilWhole() {
  const guides = [...document.querySelectorAll('calcium-guide')];
  await Promise.all(guides.map(({ updateComplete }) => updateComplete));
}

async function open(page, address) {
  await page.goto(address);
  await page.evaluate(String(untilWhole));
}

/** What a reader or a test can do on a page, by the word that a step of a journey says it with. */
const deeds = {
  act: (page, source) => page.evaluate(source),
  type: (page, text) => page.type(text),
  press: (page, key) => page.press(key),
  tabTo,
  click: async (page, selector) =>
    page.click(await page.evaluate(`() => (${String(placeIn)})(${JSON.stringify(selector)})`)),
  back: (page) => page.back(),
  goto: open,
  medium: (page, medium) => page.emulateMedium(medium),
  reader: (page, settings) => page.emulateReader(settings),
  memory: (page) => page.memory(),
  enterFrame: (page) => page.enterFrame(),
};

const withPage = pagesLeftOpen((page) => page.isAsNew);

/** Takes one step after the other; tells what each came to, null for nothing. */
async function take(page, steps, visits) {
  const results = [];
  for (const step of steps)
    for (const [deed, value] of Object.entries(step)) {
      const detail = deed === 'goto' ? await visits.addressOf(value) : value;
      results.push((await deeds[deed](page, detail)) ?? null);
    }
  return results;
}

/**
 * The command `visit`: opens a page of its own in the same browser, waits for its load, takes the
 * steps, and tells what came of it: the results, the console's warnings and errors, broken policies,
 * and every request.
 */
export function visitCommand({ isWebKit }) {
  let port;
  return {
    name: 'visit',
    serverStart({ config }) {
      ({ port } = config);
    },
    async executeCommand({ command, payload, session }) {
      if (command !== 'visit') return undefined;
      const visits = visitsOf(session, { port, isWebKit });
      const isAlone = payload.steps.some((step) => 'memory' in step);
      return withPage({ session, isWebKit, isAlone }, async (page) => {
        await open(page, await visits.addressOf(payload));
        const results = await take(page, payload.steps, visits);
        const told = { ...(await page.told()), results, tree: await page.tree() };
        return visits.asTheTestWouldWrite(told);
      });
    },
  };
}
