import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** Pages of a visit by their path: what to answer with. */
const pages = new Map();

/** Serves the pages of `visit` as they are, with the headers that the visit asks for. */
export async function visitedPages(context, next) {
  const page = pages.get(context.path);
  if (!page) return next();
  context.set(page.headers);
  context.type = page.type;
  context.body = page.body;
}

async function addressOf({ host, html, headers, files, fromDisk }, origin) {
  const file = join(rootDir, 'test/hosts', host ?? '');
  if (fromDisk) return pathToFileURL(file).href;
  const path = `/test/hosts/${host ?? `visit-${pages.size}.html`}`;
  const visited = `${path}?${pages.size}`;
  pages.set(path, { headers, type: 'html', body: html ?? (await readFile(file, 'utf8')) });
  for (const [name, body] of Object.entries(files))
    pages.set(`/test/hosts/${name}`, { headers: {}, type: 'js', body });
  return new URL(visited, origin).href;
}

/** True for a browser's report of a broken policy; it comes as a message or as an error. */
function isViolation(text) {
  return (
    /Content[ -]Security[ -]Policy|^NS_ERROR_CONTENT_BLOCKED/.test(text) && !text.startsWith('<')
  );
}

/** The accessibility tree as text; Chromium alone tells it, '' elsewhere. */
async function treeOf(page) {
  if ((await page.browser().version()).includes('irefox')) return '';
  return JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
}

/**
 * The command `visit`: opens a page of its own in the same browser, waits for its load, runs `act` in
 * it, and tells what came of it: the result, the console's warnings and errors, broken policies, and every request.
 */
export function visitCommand() {
  let origin;
  return {
    name: 'visit',
    serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`;
    },
    async executeCommand({ command, payload, session }) {
      if (command !== 'visit') return undefined;
      const page = await session.browser.getPage(session.id).browser().newPage();
      const told = { warnings: [], errors: [], violations: [], requests: [] };
      page.on('console', (message) => {
        if (isViolation(message.text())) told.violations.push(message.text());
        else if (message.type() === 'warn') told.warnings.push(message.text());
      });
      page.on('pageerror', (error) => {
        const text = String(error.message ?? error);
        (isViolation(text) ? told.violations : told.errors).push(text);
      });
      page.on('request', (request) => told.requests.push(request.url()));
      try {
        await page.goto(await addressOf(payload, origin), { waitUntil: 'load' });
        const result = await page.evaluate(`(${payload.act})()`);
        return { ...told, result, tree: await treeOf(page) };
      } finally {
        await page.close();
      }
    },
  };
}
