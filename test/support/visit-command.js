import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { made } from './made-scripts.js';
import { PuppeteerPage } from './puppeteer-pages.js';
import { recordConsole, WebDriverPage } from './webdriver-pages.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const RECORDER = `(${recordConsole})();`;
const RECORDER_HASH = `'sha256-${createHash('sha256').update(RECORDER).digest('base64')}'`;

const HOSTS = '/test/hosts/';
const OURS = ['/dist/calcium-guide.min.js', '/dist/frame.html'];

/** Pages of a visit by their path: what to answer with. */
const pages = new Map();

let isWithheld = false;

/** Serves pages that find no script of ours, so that they can be seen without us. */
export function withholdScript(isSo) {
  isWithheld = isSo;
}

/** The page with a script before all others that notes what the console is told. */
function recorded({ type, body }) {
  const script = type === 'html' ? RECORDER : `<![CDATA[${RECORDER}]]>`;
  return body.replace(/<head>|(?=<meta )|(?=<body)/, (tag) => `${tag}<script>${script}</script>`);
}

function allowingRecorder(headers) {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('script-src ', `script-src ${RECORDER_HASH} `),
  ]);
  return Object.fromEntries(entries);
}

/** Ours as a site serves it that others may load it from, and what optimisers make of it. */
async function script(path) {
  const name = /^\/test\/hosts\/made\/(.*)/.exec(path)?.[1];
  if (!name && !OURS.includes(path)) return undefined;
  const type = /\.(\w+)$/.exec(path)?.[1] ?? 'js';
  const body = await (name ? made(name) : readFile(join(rootDir, path), 'utf8'));
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  return { type, body, headers };
}

/** The page with every address of ours changed to one where nothing is; no cache can serve it. */
function withoutUs(html) {
  return html.replace(
    /(?:dist\/(?=calcium-guide)|made\/|earlier\/)(?=[\w.-]+\.js\b)/g,
    'withheld/',
  );
}

/** A host page that nobody announced: the inside of a frame, the next page of a site. */
async function hostPage(path) {
  if (!path.startsWith(HOSTS) || !path.endsWith('.html')) return undefined;
  const body = await readFile(join(rootDir, path), 'utf8');
  return { headers: {}, type: 'html', body };
}

/**
 * Serves the pages of `visit` as they are, with the headers that the visit asks for; to a browser
 * whose driver tells nothing of the console, with a script that notes it.
 */
export function visitedPages({ isRecorded }) {
  return async (context, next) => {
    const { path } = context;
    const page = pages.get(path) ?? (await script(path)) ?? (await hostPage(path));
    if (!page) return next();
    const isPage = /html/.test(page.type);
    const isNoted = isRecorded && isPage;
    context.set(isNoted ? allowingRecorder(page.headers) : page.headers);
    context.type = page.type;
    const body = isNoted ? recorded(page) : page.body;
    context.body = isWithheld && isPage ? withoutUs(body) : body;
  };
}

/** The hash of our script, as the build publishes it. */
function integrity() {
  const hashes = readFileSync(join(rootDir, 'dist/integrity.json'), 'utf8');
  return JSON.parse(hashes)['calcium-guide.min.js'];
}

/** What a blogger would have put in: the hash, and the address of another site of theirs. */
function filledIn(html, origin) {
  const another = origin.replace('localhost', '127.0.0.1');
  return (
    html
      .replace('INTEGRITY', integrity)
      .replace('OTHER_ORIGIN', another)
      // The page inside a frame is another one each time, which no cache has.
      .replace('src="frame-inside.html', `$&?${pages.size}`)
  );
}

function withHash(headers) {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('INTEGRITY', integrity),
  ]);
  return Object.fromEntries(entries);
}

/** Has the page served; tells its address. */
export async function addressOf(
  { host, html, headers = {}, files = {}, fromDisk, fragment = '' },
  origin,
) {
  const file = join(rootDir, 'test/hosts', host ?? '');
  if (fromDisk) return pathToFileURL(file).href;
  const path = `${HOSTS}${host ?? `visit-${pages.size}.html`}`;
  const visited = `${path}?${pages.size}`;
  const type = path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'html';
  const body = filledIn(html ?? (await readFile(file, 'utf8')), origin);
  pages.set(path, { headers: withHash(headers), type, body });
  for (const [name, body] of Object.entries(files))
    pages.set(`${HOSTS}${name}`, { headers: {}, type: 'js', body });
  return new URL(visited + fragment, origin).href;
}

/** The version of the browser that runs the test, without its name. */
export async function browserVersion({ session, isWebKit }) {
  if (isWebKit) return WebDriverPage.version();
  const version = await session.browser.getPage(session.id).browser().version();
  return version.replace(/^\D*/, '');
}

/** A page of its own in the browser that runs the test. */
export async function openPage({ session, isWebKit }) {
  if (isWebKit) return WebDriverPage.open();
  return new PuppeteerPage(await session.browser.getPage(session.id).browser().newPage());
}

/** The source of a function that tells where the first text of what matches in the guide stands. */
function placeOf(selector) {
  return `async () => {
    const { shadowRoot } = document.querySelector('calcium-guide');
    const found = shadowRoot.querySelector(${JSON.stringify(selector)});
    found.scrollIntoView({ block: 'center' });
    // Firefox finds what is under the mouse only once the scrolled page has been drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { x, y } = (found.querySelector('font') ?? found).getBoundingClientRect();
    return { x: Math.round(x + 8), y: Math.round(y + 8) };
  }`;
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
  click: async (page, selector) => page.click(await page.evaluate(placeOf(selector))),
  back: (page) => page.back(),
  goto: open,
  medium: (page, medium) => page.emulateMedium(medium),
  memory: (page) => page.memory(),
  enterFrame: (page) => page.enterFrame(),
};

/** Takes one step after the other; tells what each came to, null for nothing. */
async function take(page, steps, origin) {
  const results = [];
  for (const step of steps)
    for (const [deed, value] of Object.entries(step)) {
      const detail = deed === 'goto' ? await addressOf(value, origin) : value;
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
  let origin;
  return {
    name: 'visit',
    serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`;
    },
    async executeCommand({ command, payload, session }) {
      if (command !== 'visit') return undefined;
      const page = await openPage({ session, isWebKit });
      try {
        await open(page, await addressOf(payload, origin));
        const results = await take(page, payload.steps, origin);
        return { ...(await page.told()), results, tree: await page.tree() };
      } finally {
        await page.close();
      }
    },
  };
}
