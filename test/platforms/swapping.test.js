import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { skipWithoutChromium } from '../support/chromium.js';
import { builtByAstro } from './astro-site.js';
import { fileOf, guideScript, siteOf, type, typedIn } from './site.js';

const ways = {
  element: '<calcium-guide show="calculator"><p>Fallback</p></calcium-guide>',
  placeholder: '<div class="calcium-guide" data-show="calculator">Fallback</div>',
  tag: '<script src="/calcium-guide.min.js" data-show="calculator"></script>',
  'bare tag': '<script src="/calcium-guide.min.js"></script>',
};

/** What each package does to the page: `again` morphs `main` into that HTML, or the page into what is served by then. */
const morphs = {
  Idiomorph: {
    scripts: ['idiomorph/dist/idiomorph.min.js'],
    again: "(html) => Idiomorph.morph(main, html, { morphStyle: 'innerHTML' })",
  },
  'Alpine morph': {
    scripts: ['@alpinejs/morph/dist/cdn.min.js', 'alpinejs/dist/cdn.min.js'],
    again: '(html) => Alpine.morph(main, `<main id="main">${html}</main>`)',
  },
  'a refresh of Turbo': {
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    head: '<meta name="turbo-refresh-method" content="morph">',
    again: "() => Turbo.visit(location.href, { action: 'replace' })",
  },
  'htmx and its morph': {
    scripts: ['htmx.org/dist/htmx.min.js', 'idiomorph/dist/idiomorph-ext.min.js'],
    again: `() => htmx.ajax('GET', location.href,
      { source: main, target: main, select: '#main', swap: 'morph:outerHTML' })`,
  },
};

/**
 * How each package goes on to the next page. It comes there `without` the guide of a tag where the package puts
 * the tag in and does not run it: an element, or a placeholder, is the way then.
 */
const routers = {
  Turbo: { scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'], without: [] },
  swup: {
    scripts: ['swup/dist/Swup.umd.js'],
    begin: "new Swup({ containers: ['#main'], animationSelector: false })",
    without: ['tag', 'bare tag'],
  },
  'swup and its plugin for scripts': {
    scripts: ['swup/dist/Swup.umd.js', '@swup/scripts-plugin/dist/index.umd.js'],
    begin: `new Swup({ containers: ['#main'], animationSelector: false,
      plugins: [new SwupScriptsPlugin({ head: false })] })`,
    without: [],
  },
  htmx: {
    scripts: ['htmx.org/dist/htmx.min.js'],
    link: 'hx-get="next" hx-push-url="true" hx-target="#main" hx-select="#main" hx-swap="outerHTML"',
    without: [],
  },
  'the router of Astro': { scripts: [], astro: 'is:inline', without: ['tag', 'bare tag'] },
  'the router of Astro, told to run scripts again,': {
    scripts: [],
    astro: 'is:inline data-astro-rerun',
    without: [],
  },
};

const scriptsFor = (packages, way) =>
  [...packages, ...(way.endsWith('tag') ? [] : ['calcium-guide.min.js'])]
    .map((path) => `<script defer src="/${path}"></script>`)
    .join('');
const content = (way, words) => `<p>${words}</p><div>${ways[way]}</div><p>More</p>`;
const pageOf = ({ scripts, head = '', begin = '', link = '' }, way, name) => `<!doctype html>
  <html lang="en"><head><title>${name}</title>${head}${scriptsFor(scripts, way)}
  <script>addEventListener('DOMContentLoaded', () => { ${begin} })</script></head>
  <body data-hx-ext="morph"><main id="main">${content(way, name)}<a href="next" ${link}>Next</a></main></body></html>`;

/** The same for Astro to build, which would bundle scripts that are not said to be inline. */
const astroPageOf = (router, way, name) => `---
import { ClientRouter } from 'astro:transitions';
---
${pageOf(router, way, name)
  .replaceAll('<script', `<script ${router.astro}`)
  .replace('</head>', '<ClientRouter /></head>')}`;

const addressOf = (name, way, page) => `/${name}/${way}/${page}`.replace(/[ ,]+/g, '-');
const casesOf = (packages) =>
  Object.keys(packages).flatMap((name) => Object.keys(ways).map((way) => [name, way]));
const pagesOf = (packages) =>
  casesOf(packages).flatMap(([name, way]) =>
    ['first', 'next'].map((page) => [
      addressOf(name, way, page),
      (packages[name].astro ? astroPageOf : pageOf)(packages[name], way, page),
    ]),
  );
const site = siteOf([
  ['/calcium-guide.min.js', guideScript],
  ...[...Object.values(morphs), ...Object.values(routers)].flatMap(({ scripts }) =>
    scripts.map((path) => [`/${path}`, fileOf(path)]),
  ),
  ...pagesOf(morphs),
  ...pagesOf(routers),
  ...(await builtByAstro(pagesOf(routers).filter(([path]) => path.includes('Astro')))),
]);

/** Waits until that page is there, and all that it asked for. */
async function arriveAt(page, name) {
  await page.waitForFunction(
    (words) => document.querySelector('p')?.textContent === words,
    {},
    name,
  );
  await page.waitForNetworkIdle({ idleTime: 50 });
}

describe('a page that morphs', { skip: skipWithoutChromium }, () => {
  for (const [name, way] of casesOf(morphs))
    it(`with ${name} keeps the one guide of the ${way}, and what was typed`, async () => {
      const address = addressOf(name, way, 'first');
      const page = await site.open(address);
      await type(page, '2000');
      const words = 'first, in other words';
      site.bodies.set(address, pageOf(morphs[name], way, words));
      await page.evaluate(`(${morphs[name].again})(${JSON.stringify(content(way, words))})`);
      await arriveAt(page, words);
      assert.deepEqual(await typedIn(page), ['2000']);
      await page.close();
    });
});

describe('a page that is swapped for the next', { skip: skipWithoutChromium }, () => {
  for (const [name, way] of casesOf(routers)) {
    const isWithout = routers[name].without.includes(way);
    it(`by ${name} mounts ${isWithout ? 'no' : 'the'} guide of the ${way} there, and back`, async () => {
      const page = await site.open(addressOf(name, way, 'first'));
      await type(page, '1000');
      for (const [go, arrived] of [
        [() => document.querySelector('a').click(), 'next'],
        [() => history.back(), 'first'],
      ]) {
        await page.evaluate(go);
        await arriveAt(page, arrived);
        if (!isWithout) await type(page, '2000');
        assert.deepEqual(await typedIn(page), isWithout ? [] : ['2000']);
      }
      await page.close();
    });
  }
});
