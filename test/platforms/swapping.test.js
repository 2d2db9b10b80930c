import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launchChromium, skipWithoutChromium } from '../support/chromium.js';
import { servePages } from '../support/served-pages.js';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const packaged = (path) => read(`node_modules/${path}`);

const ways = {
  element: '<calcium-guide show="calculator"><p>Fallback</p></calcium-guide>',
  placeholder: '<div class="calcium-guide" data-show="calculator">Fallback</div>',
  tag: '<script src="/guide.js" data-show="calculator"></script>',
};

/** What each package does to the page: `window.again(html)` puts that into `main`, over what is there. */
const morphs = {
  Idiomorph: {
    scripts: ['idiomorph/dist/idiomorph.min.js'],
    again: "(html) => Idiomorph.morph(main, html, { morphStyle: 'innerHTML' })",
  },
  'Alpine morph': {
    scripts: ['@alpinejs/morph/dist/cdn.min.js', 'alpinejs/dist/cdn.min.js'],
    again: '(html) => Alpine.morph(main, `<main id="main">${html}</main>`)',
  },
};

const content = (way) => `<p>Words</p><div>${ways[way]}</div><p>More</p>`;
const pageOf = (name, way) => `<!doctype html><html lang="en"><head><title>Morphed</title>
  ${morphs[name].scripts.map((path) => `<script defer src="/${path}"></script>`).join('')}
  <script defer src="/guide.js"></script></head><body><main id="main">${content(way)}</main></body></html>`;

const cases = Object.keys(morphs).flatMap((name) => Object.keys(ways).map((way) => [name, way]));
const addressOf = (name, way) => `/${name.replace(' ', '-')}/${way}`;
const bodies = new Map([
  ['/guide.js', read('../../dist/calcium-guide.min.js')],
  ...Object.values(morphs).flatMap(({ scripts }) =>
    scripts.map((path) => [`/${path}`, packaged(path)]),
  ),
  ...cases.map(([name, way]) => [addressOf(name, way), pageOf(name, way)]),
]);

let browser;
let served;
before(async () => {
  served = await servePages(bodies);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await served?.close();
});

describe('a page that morphs', { skip: skipWithoutChromium }, () => {
  for (const [name, way] of cases)
    it(`with ${name} keeps the one guide of the ${way}, and what was typed`, async () => {
      const page = await browser.newPage();
      await page.goto(new URL(addressOf(name, way), served.origin).href);
      const entry = await page.waitForSelector('calcium-guide >>> #d3');
      await entry.focus();
      await page.keyboard.type('2000');
      await page.evaluate(`(${morphs[name].again})(${JSON.stringify(content(way))})`);
      await page.waitForSelector('calcium-guide');
      const values = await page.$$eval('calcium-guide', (guides) =>
        guides.map(({ shadowRoot }) => shadowRoot?.querySelector('#d3')?.value),
      );
      assert.deepEqual(values, ['2000']);
      await page.close();
    });
});
