import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { made } from './made-scripts.js';
import { recordConsole } from './webdriver-pages.js';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));
const RECORDER = `(${recordConsole})();`;
const RECORDER_HASH = `'sha256-${createHash('sha256').update(RECORDER).digest('base64')}'`;

const HOSTS = '/test/hosts/';
const OURS = ['/dist/calcium-guide.min.js', '/dist/frame.html'];

/** The hash of our script, as the build publishes it. */
function integrity() {
  const hashes = readFileSync(join(rootDir, 'dist/integrity.json'), 'utf8');
  return JSON.parse(hashes)['calcium-guide.min.js'];
}

function withHash(headers) {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('INTEGRITY', integrity),
  ]);
  return Object.fromEntries(entries);
}

/** How many pages were announced so far: each has an address of its own, which no cache knows. */
let count = 0;

/** The pages that one session of the tests visits, on a host of their own: sessions run side by side. */
class Visits {
  #pages = new Map();
  #site;

  /** Pages find no script of ours, so that they can be seen without us. */
  isWithheld = false;

  /** @param {URL} site where the pages are served */
  constructor(site) {
    this.#site = site;
  }

  /** The page, or another answer, that was announced under that path. */
  at(path) {
    return this.#pages.get(path);
  }

  /** Has the page served; tells its address. */
  async addressOf({ host, html, headers = {}, files = {}, fromDisk, fragment = '' }) {
    const file = join(rootDir, 'test/hosts', host ?? '');
    if (fromDisk) return pathToFileURL(file).href;
    count += 1;
    const path = `${HOSTS}${host ?? `visit-${count}.html`}`;
    const type = path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'html';
    const body = this.#filledIn(html ?? (await readFile(file, 'utf8')));
    this.#pages.set(path, { headers: withHash(headers), type, body });
    for (const [name, text] of Object.entries(files))
      this.#pages.set(`${HOSTS}${name}`, { headers: {}, type: 'js', body: text });
    return new URL(`${path}?${count}${fragment}`, this.#site).href;
  }

  /** What a blogger would have put in: the hash, and the address of another site of theirs. */
  #filledIn(html) {
    const { protocol, port } = this.#site;
    return (
      html
        .replace('INTEGRITY', integrity)
        .replace('OTHER_ORIGIN', `${protocol}//127.0.0.1:${port}`)
        // The page inside a frame is another one each time, which no cache has.
        .replace('src="frame-inside.html', `$&?${count}`)
    );
  }

  /** What came of a visit, with the addresses that the test itself would write. */
  asTheTestWouldWrite(told) {
    const site = this.#site.origin;
    const plain = site.replace(this.#site.hostname, 'localhost');
    return JSON.parse(JSON.stringify(told).replaceAll(site, plain));
  }
}

/** By the name of their host. */
const visitsByHost = new Map();

/** By the id of their session. */
const hostNames = new Map();

/**
 * The visits of a session. A browser finds any name that ends in `.localhost` on this machine; WebKitGTK asks the
 * system, which knows `localhost` alone, and there one session runs at a time.
 */
export function visitsOf(session, { port, isWebKit }) {
  if (!hostNames.has(session.id)) {
    const name = isWebKit ? 'localhost' : `visits-${hostNames.size}.localhost`;
    hostNames.set(session.id, name);
    visitsByHost.set(name, new Visits(new URL(`http://${name}:${port}`)));
  }
  return visitsByHost.get(hostNames.get(session.id));
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
    const { path, hostname } = context;
    const visits = visitsByHost.get(hostname);
    const page = visits?.at(path) ?? (await script(path)) ?? (await hostPage(path));
    if (!page) return next();
    const isPage = /html/.test(page.type);
    const isNoted = isRecorded && isPage;
    context.set(isNoted ? allowingRecorder(page.headers) : page.headers);
    context.type = page.type;
    const body = isNoted ? recorded(page) : page.body;
    context.body = visits?.isWithheld && isPage ? withoutUs(body) : body;
  };
}
