import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { everything, filesOf, nothing, npmFrameworks } from '../support/npm-examples.js';
import { makeProjects, runTool } from '../support/npm-projects.js';

const COUNTRY = 'jurisdiction="uk"';

/** What checks the examples of each, and how a blogger would write more into them. */
const checks = {
  typescript: {
    checker: ['typescript/bin/tsc'],
    file: 'src/main.ts',
    country: (country) =>
      `export const set: import('calcium-guide').CalciumGuideAttributes = { jurisdiction: '${country}' };`,
    listener: (listener) =>
      `document.querySelector('calcium-guide')?.addEventListener('calcium-guide-use', ${listener});`,
  },
  react: {
    checker: ['typescript/bin/tsc'],
    file: 'src/Guide.tsx',
    listener: (listener) => `oncalcium-guide-use={${listener}}`,
  },
  vue: {
    checker: ['vue-tsc/bin/vue-tsc.js'],
    file: 'src/Guide.vue',
    listener: (listener) => `@calcium-guide-use="${listener}"`,
  },
  svelte: {
    checker: ['svelte-check/bin/svelte-check', '--output=machine', '--tsconfig=tsconfig.json'],
    file: 'src/Guide.svelte',
    listener: (listener) => `oncalcium-guide-use={${listener}}`,
  },
};

/** The example of everything with the code in the place of its country; after it where that is no code. */
function filesWith(framework, code) {
  const files = filesOf(everything, framework);
  const { file } = checks[framework];
  const example = files[file];
  const isWithin = example.includes(COUNTRY);
  return { ...files, [file]: isWithin ? example.replace(COUNTRY, code) : `${example}${code}\n` };
}

function examplesOf(framework) {
  const { country = (value) => `jurisdiction="${value}"`, listener } = checks[framework];
  return {
    'right-nothing': filesOf(nothing, framework),
    'right-everything': filesOf(everything, framework),
    'right-event': filesWith(framework, listener('({ detail }) => console.log(detail.action)')),
    'wrong-country': filesWith(framework, country('fr')),
    'wrong-event': filesWith(framework, listener('({ detail }) => console.log(detail.dose)')),
  };
}

const under = (folder, files) =>
  Object.entries(files).map(([path, code]) => [`${folder}/${path}`, code]);

let projects;
before(async () => {
  projects = await makeProjects();
});
after(() => projects?.remove());

describe('the examples for npm', { concurrency: 2 }, () => {
  for (const framework of npmFrameworks)
    it(`compile with ${framework}, but not with another country or a dose in the event`, async () => {
      const examples = Object.entries(examplesOf(framework));
      const files = Object.fromEntries(examples.flatMap(([name, all]) => under(name, all)));
      const project = projects.add(framework, files);
      const { said } = await runTool(project, ...checks[framework].checker);
      const blamed = [...new Set(said.match(/(?:right|wrong)-\w+/g))].sort();
      assert.deepEqual(blamed, ['wrong-country', 'wrong-event'], said);
      assert.match(said, /wrong-country.*fr\\?"' is not assignable to type '.*\buk\b/);
      assert.match(said, /wrong-event.*'dose' does not exist on type 'GuideUseDetail'/);
    });
});
