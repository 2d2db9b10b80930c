import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { preview } from 'vite';
import { launchChromium, skipWithoutChromium as skip } from '../support/chromium.js';
import { everything, filesOf, npmFrameworks } from '../support/npm-examples.js';
import { makeProjects, runTool } from '../support/npm-projects.js';

const blankPage = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <link rel="icon" href="data:,">
    <title>A blank page</title>
  </head>
  <body>
${body}
  </body>
</html>
`;

const mounting = (code, markup = '') => ({
  'index.html': blankPage(
    `<div id="app">${markup}</div><script type="module" src="/src/main.js"></script>`,
  ),
  'src/main.js': code,
});

/** What a blank project shows the example with. */
const starts = {
  typescript: (files) => ({ 'index.html': blankPage(files['index.html']) }),
  react: () =>
    mounting(`import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Guide } from './Guide';
createRoot(document.querySelector('#app')).render(createElement(Guide));`),
  vue: () =>
    mounting(`import { createApp } from 'vue';
import Guide from './Guide.vue';
createApp(Guide).mount('#app');`),
  svelte: () => ({
    ...mounting(`import { mount } from 'svelte';
import Guide from './Guide.svelte';
mount(Guide, { target: document.querySelector('#app') });`),
    // A project of Svelte has it from its first day.
    'vite.config.ts': `import { svelte } from '@sveltejs/vite-plugin-svelte';
export default { plugins: [svelte()] };`,
  }),
};

/** What a reader of the page gets to see, in the light and in the dark. */
async function seenOn(page) {
  await page.waitForSelector('calcium-guide >>> #d3', { timeout: 10_000 });
  return page.$eval('calcium-guide', (guide) => {
    const find = (selector) => guide.shadowRoot.querySelector(selector);
    const probe = document.createElement('i');
    guide.shadowRoot.append(probe);
    const style = getComputedStyle(probe);
    const accentOn = (dark) => {
      probe.style.color = `var(--calcium-guide-accent${dark})`;
      return style.color;
    };
    return {
      open: find('[role=tab][aria-selected=true]').value,
      jurisdiction: find('[name=jurisdiction]').value,
      d3: find('#d3').value,
      isUnderH2: find('h3') !== null && find('h2') === null,
      fallback: [...guide.querySelectorAll('p')].map((paragraph) => paragraph.textContent),
      minHeight: guide.style.minHeight,
      background: style.getPropertyValue('--calcium-guide-background'),
      accents: ['', '-dark'].map(accentOn),
    };
  });
}

const expected = {
  open: 'calculator',
  jurisdiction: 'uk',
  d3: '50',
  isUnderH2: true,
  fallback: everything.fallback.split('\n\n'),
  minHeight: '30rem',
  background: '#fffdf8',
  accents: ['rgb(0, 85, 58)', 'rgb(153, 255, 204)'],
};

async function build(project, ...options) {
  const { isContent, said } = await runTool(project, 'vite/bin/vite.js', 'build', ...options);
  assert.ok(isContent, said);
}

let browser;
let projects;
before(async () => {
  projects = await makeProjects();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  projects?.remove();
});

/** Opens what was built of the project; what is seen, and what the console said. */
async function visit(project) {
  const server = await preview({
    root: project,
    configFile: false,
    logLevel: 'error',
    preview: { port: 0 },
  });
  const page = await browser.newPage();
  const troubles = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  try {
    await page.goto(server.resolvedUrls.local[0], { waitUntil: 'networkidle0' });
    return { seen: await seenOn(page), troubles };
  } finally {
    await page.close();
    await server.close();
  }
}

describe('a blank project of Vite with the example pasted into it', () => {
  for (const framework of npmFrameworks)
    it(`shows the guide as it was set up, with ${framework}`, { skip }, async () => {
      const files = filesOf(everything, framework);
      const project = projects.add(framework, { ...files, ...starts[framework](files) });
      await build(project);
      const { seen, troubles } = await visit(project);
      assert.deepEqual(seen, expected);
      assert.deepEqual(troubles, []);
    });
});

describe('a server that renders with React', () => {
  // Vite would put its mode into the page, which then is not what React rendered.
  const setup = { ...everything, fallback: 'Needs JavaScript.' };
  let markup;
  before(async () => {
    const project = projects.add('server', filesOf(setup, 'react'));
    await build(project, '--ssr', 'src/Guide.tsx');
    const { Guide } = await import(join(project, 'dist/Guide.js'));
    const require = createRequire(join(project, 'package.json'));
    const { renderToString } = require('react-dom/server');
    markup = renderToString(require('react').createElement(Guide));
  });

  it('imports the package without registering it, and writes the element as set up', () => {
    assert.match(markup, /^<calcium-guide show="calculator safety pathway" jurisdiction="uk"/);
    assert.match(markup, /<p>Needs JavaScript\.<\/p><\/calcium-guide>$/);
    assert.equal(globalThis.customElements?.get('calcium-guide'), undefined);
  });

  it('has its page taken over by the browser without a complaint', { skip }, async () => {
    const hydrating = `import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Guide } from './Guide';
hydrateRoot(document.querySelector('#app'), createElement(Guide));`;
    const project = projects.add('hydrated', {
      ...filesOf(setup, 'react'),
      ...mounting(hydrating, markup),
      // React complains while a site is being developed.
      '.env': 'NODE_ENV=development',
    });
    await build(project);
    const { seen, troubles } = await visit(project);
    assert.deepEqual(seen, { ...expected, fallback: [setup.fallback] });
    const ofOthers = /Lit is in dev mode|React DevTools/;
    assert.deepEqual(
      troubles.filter((text) => !ofOthers.test(text)),
      [],
    );
  });
});
