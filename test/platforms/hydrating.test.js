import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as react from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import * as vue from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { asOneScript } from '../support/as-one-script.js';
import { skipWithoutChromium } from '../support/chromium.js';
import { fileOf, guideScript, siteOf, type, typedIn } from './site.js';

const settings = { show: 'calculator', jurisdiction: 'uk' };

/** An article in which a button changes the class of a guide. It runs on the server and in the page. */
function articleOfReact({ createElement, useEffect, useState }, guide) {
  return function Article() {
    const [className, setClassName] = useState('post');
    useEffect(() => {
      document.documentElement.id = 'hydrated';
    }, []);
    return createElement(
      'main',
      null,
      createElement('button', { onClick: () => setClassName('post wide') }, 'Wider'),
      createElement('calcium-guide', { ...guide, className }, createElement('p', null, 'Fallback')),
    );
  };
}

/** The same with Vue. */
function articleOfVue({ h, onMounted, ref }, guide) {
  return {
    setup() {
      const name = ref('post');
      onMounted(() => {
        document.documentElement.id = 'hydrated';
      });
      return () =>
        h('main', [
          h('button', { onClick: () => (name.value = 'post wide') }, 'Wider'),
          h('calcium-guide', { ...guide, class: name.value }, [h('p', 'Fallback')]),
        ]);
    },
  };
}

/**
 * In their builds for development, which complain where a page does not hold what the server sent. `word` has them
 * expect that of an element.
 */
const frameworks = {
  React: {
    script: await asOneScript(
      fileURLToPath(new URL('react-in-page.js', import.meta.url)),
      'React',
      'development',
    ),
    render: (guide) => renderReact(react.createElement(articleOfReact(react, guide))),
    hydrate: (guide) =>
      `React.hydrateRoot(app, React.createElement((${articleOfReact})(React, ${guide})))`,
    word: { suppressHydrationWarning: true },
  },
  Vue: {
    script: fileOf('vue/dist/vue.global.js'),
    render: (guide) => renderVue(vue.createSSRApp(articleOfVue(vue, guide))),
    hydrate: (guide) => `Vue.createSSRApp((${articleOfVue})(Vue, ${guide})).mount(app)`,
    word: { 'data-allow-mismatch': 'class' },
  },
};

async function pageOf(name, guide) {
  const { render, hydrate } = frameworks[name];
  return `<!doctype html><html lang="en"><head><title>${name}</title><link rel="icon" href="data:,">
    <script src="/${name}.js"></script></head><body><div id="app">${await render(guide)}</div>
    <script>window.hydrate = () => void ${hydrate(JSON.stringify(guide))};</script></body></html>`;
}

const entriesOf = async ([name, { script, word }]) => [
  [`/${name}.js`, script],
  [`/${name}/plain`, await pageOf(name, settings)],
  [`/${name}/told`, await pageOf(name, { ...settings, ...word })],
];
const entries = await Promise.all(Object.entries(frameworks).map(entriesOf));
const site = siteOf([['/calcium-guide.min.js', guideScript], ...entries.flat()]);

const run = (page) => page.addScriptTag({ url: '/calcium-guide.min.js' });

async function hydrate(page) {
  await page.evaluate(() => globalThis.hydrate());
  await page.waitForSelector('#hydrated');
}

/** When hydration comes, which depends on the lines and the devices of readers. */
const orders = {
  'before its script runs': async (page) => {
    await hydrate(page);
    await run(page);
  },
  'while it begins': async (page) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.src = '/calcium-guide.min.js';
      // In the task in which the script has run.
      script.onload = () => globalThis.hydrate();
      document.head.append(script);
    });
    await page.waitForSelector('#hydrated');
  },
  'once it is whole': async (page) => {
    await run(page);
    await page.waitForSelector('calcium-guide.rr-block');
    await hydrate(page);
  },
};

function complaintsOn(page) {
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/warn|error/.test(message.type())) complaints.push(message.text());
  });
  return complaints;
}

/** Waits until the element has that class, and every opt-out of recorders that its content has. */
const untilItWears = (page, className) =>
  page.waitForFunction(
    (word) => {
      const guide = document.querySelector('calcium-guide');
      const content = guide.shadowRoot?.querySelector('.rr-block');
      if (!content) return false;
      const isOn = ({ name, value }) => name === 'class' || guide.getAttribute(name) === value;
      const classes = [word, ...content.classList];
      return (
        [...content.attributes].every(isOn) && classes.every((one) => guide.classList.contains(one))
      );
    },
    {},
    className,
  );

/** Has the page hydrated in that order, used, and its class changed by the framework; tells of what it complains. */
async function complaintsIn(path, order) {
  const page = await site.open(path);
  const complaints = complaintsOn(page);
  await orders[order](page);
  await untilItWears(page, 'post');
  await type(page, '2000');
  await page.click('button');
  await untilItWears(page, 'wide');
  assert.deepEqual(await typedIn(page), ['2000']);
  await page.close();
  return complaints;
}

for (const [name, { word }] of Object.entries(frameworks))
  describe(`a guide that ${name} hydrates`, { skip: skipWithoutChromium }, () => {
    for (const [page, order] of [
      ['plain', 'before its script runs'],
      ['plain', 'while it begins'],
      ['told', 'once it is whole'],
    ]) {
      const how = page === 'told' ? `, told ${Object.keys(word)},` : '';
      it(`${order}${how} draws no complaint, and keeps its opt-outs and what was typed when its class changes`, async () => {
        assert.deepEqual(await complaintsIn(`/${name}/${page}`, order), []);
      });
    }

    it('once it is whole draws a complaint of its opt-outs, and keeps the same', async () => {
      const complaints = await complaintsIn(`/${name}/plain`, 'once it is whole');
      assert.match(complaints.join(' '), /hydrat.*rr-block/is);
    });
  });
