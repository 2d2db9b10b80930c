import { globSync } from 'tinyglobby';
import { run } from './run.js';

/** Tests of rooms without a page: they run in Node. */
export const pureTests = [
  'test/{content,domain,model,sets,snippets}/**/*.test.ts',
  'test/self-check/findings.test.ts',
  'test/views/*.test.ts',
];

/** Tests of the element from its sources, by the bundle that they stand in: two that take equally long. */
const elements = {
  accessibility: ['test/{accessibility,theming,sources}.test.ts'],
  elements: ['test/*.test.ts', 'test/page/*.test.ts'],
};

/** Tests of the files that are built, in bundles that take about as long. */
const built = {
  hosts: ['test/hosts/*.test.ts'],
  geometry: ['test/dist/geometry.test.ts'],
  'dist-to-m': ['test/dist/{[a-e],[h-m]}*.test.ts'],
  'dist-from-n': ['test/dist/*.test.ts'],
  'self-check': ['test/self-check/*.test.ts'],
};

/** Pure, but by what is the engine's own: how numbers are written, and what patterns find in a text. */
const enginesOwn = [
  'test/content/format.test.ts',
  'test/model/{label-text,count-text,typed-number}.test.ts',
];

/** What an engine can change in more ways than one test of a suite could show. */
const ofEngines = globSync([
  ...enginesOwn,
  'test/{first-rendering,into-sight,moving-calcium,printing,theming,journeys.properties,accessibility}.test.ts',
  'test/dist/{mounting,frame,privacy,keyboard,on-paper,kept-room,geometry}.test.ts',
  'test/hosts/*.test.ts',
]);

/** False for a file of which this run tries the first test of each suite alone. */
export function isTriedWhole(file) {
  return run.isWhole || ofEngines.includes(file);
}

/** Patterns of test files for a browser, by the bundle that they stand in. */
function bundlesOf({ tier }, { TEST_FILES }) {
  if (TEST_FILES) return { chosen: TEST_FILES.split(',') };
  if (tier === 'quick') return elements;
  if (tier === 'all') return { pure: pureTests, ...elements, ...built };
  return { pure: enginesOwn, ...elements, ...built };
}

/**
 * Test files for a browser, by the bundle that they stand in; a file stands in the first that names it. What runs in
 * Node is left out unless it was asked for.
 */
export function browserTests(run, environment) {
  const bundles = bundlesOf(run, environment);
  const asked = globSync(bundles.pure ?? bundles.chosen ?? [], { absolute: true });
  const pure = globSync(pureTests, { absolute: true });
  const taken = new Set(pure.filter((file) => !asked.includes(file)));
  const entries = Object.entries(bundles).map(([name, patterns]) => {
    const files = globSync(patterns, { absolute: true }).filter((file) => !taken.has(file));
    files.forEach((file) => taken.add(file));
    return [name, files.sort()];
  });
  return Object.fromEntries(entries);
}
