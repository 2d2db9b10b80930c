import { existsSync, readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { launchChromium } from '../support/chromium.js';
import { servePages } from '../support/served-pages.js';

const from = (path) => new URL(path, import.meta.url);

/** A file of a package that is installed here, else of one that the whole project has. */
export function fileOf(path) {
  const here = from(`node_modules/${path}`);
  return readFileSync(existsSync(here) ? here : from(`../../node_modules/${path}`), 'utf8');
}

export const guideScript = readFileSync(from('../../dist/calcium-guide.min.js'), 'utf8');

/** Whatever a package would tell its makers: the browser finds no other server than this one. */
const NOBODY_ELSE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** A site of texts by their paths, to which a test may add, and a browser with those flags: for as long as the tests of a file run. */
export function siteOf(entries, ...flags) {
  const bodies = new Map(entries);
  let browser;
  let served;
  before(async () => {
    served = await servePages(bodies);
    browser = await launchChromium(NOBODY_ELSE, ...flags);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    bodies,
    async open(path) {
      const page = await browser.newPage();
      await page.goto(served.origin + path, { waitUntil: 'load' });
      return page;
    },
  };
}

/** What is typed in each guide that is on the page. */
export const typedIn = (page) =>
  page.$$eval('calcium-guide', (guides) =>
    guides.map(({ shadowRoot }) => shadowRoot?.querySelector('#d3')?.value),
  );

/** Types into the guide once it is there. */
export async function type(page, text) {
  const entry = await page.waitForSelector('calcium-guide >>> #d3');
  await entry.focus();
  await entry.evaluate((element) => element.select());
  await page.keyboard.type(text);
}
