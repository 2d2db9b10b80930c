import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PuppeteerPage } from './puppeteer-pages.js';
import { recordConsole, WebDriverPage } from './webdriver-pages.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const RECORDER = `(${recordConsole})();`;
const RECORDER_HASH = `'sha256-${createHash('sha256').update(RECORDER).digest('base64')}'`;

/** Pages of a visit by their path: what to answer with. */
const pages = new Map();

/** The page with a script before all others that notes what the console is told. */
function recorded(body) {
  return body.replace(/<head>|(?=<meta )|(?=<body)/, (tag) => `${tag}<script>${RECORDER}</script>`);
}

function allowingRecorder(headers) {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('script-src ', `script-src ${RECORDER_HASH} `),
  ]);
  return Object.fromEntries(entries);
}

/**
 * Serves the pages of `visit` as they are, with the headers that the visit asks for; to a browser
 * whose driver tells nothing of the console, with a script that notes it.
 */
export function visitedPages({ isRecorded }) {
  return async (context, next) => {
    const page = pages.get(context.path);
    if (!page) return next();
    const isNoted = isRecorded && page.type === 'html';
    context.set(isNoted ? allowingRecorder(page.headers) : page.headers);
    context.type = page.type;
    context.body = isNoted ? recorded(page.body) : page.body;
  };
}

/** Has the page served; tells its address. */
export async function addressOf({ host, html, headers, files, fromDisk }, origin) {
  const file = join(rootDir, 'test/hosts', host ?? '');
  if (fromDisk) return pathToFileURL(file).href;
  const path = `/test/hosts/${host ?? `visit-${pages.size}.html`}`;
  const visited = `${path}?${pages.size}`;
  pages.set(path, { headers, type: 'html', body: html ?? (await readFile(file, 'utf8')) });
  for (const [name, body] of Object.entries(files))
    pages.set(`/test/hosts/${name}`, { headers: {}, type: 'js', body });
  return new URL(visited, origin).href;
}

/** A page of its own in the browser that runs the test. */
export async function openPage({ session, isWebKit }) {
  if (isWebKit) return WebDriverPage.open();
  return new PuppeteerPage(await session.browser.getPage(session.id).browser().newPage());
}

/**
 * The command `visit`: opens a page of its own in the same browser, waits for its load, runs `act` in
 * it, and tells what came of it: the result, the console's warnings and errors, broken policies, and every request.
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
        await page.goto(await addressOf(payload, origin));
        const result = await page.evaluate(payload.act);
        return { ...(await page.told()), result, tree: await page.tree() };
      } finally {
        await page.close();
      }
    },
  };
}
