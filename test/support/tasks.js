const types = { name: 'types', script: 'check:types' };
const lint = { name: 'lint', script: 'check:lint' };
const format = { name: 'format', script: 'check:format' };
const build = { name: 'build', script: 'build' };
const published = { name: 'package', script: 'check:package', needs: ['build'] };
const pure = { name: 'pure rooms', script: 'test:pure' };
const ofBuild = { name: 'build tests', script: 'test:build', needs: ['build'] };
const blog = { name: 'blog', script: 'test:blog', needs: ['build'] };

const platforms = { name: 'platforms', script: 'test:platforms', needs: ['build'] };
const blogs = { name: 'blogs', script: 'test:blogs', needs: ['build'] };

const inBrowser = (BROWSER, environment = {}) => ({
  name: BROWSER,
  script: 'test:browser',
  environment: { BROWSER, ...environment },
});

/** The longest first, so that nothing long is left for the end. */
const inBrowsers = (available) =>
  available.map((browser) => ({ ...inBrowser(browser), needs: ['build'] }));

/** What each tier does, by its name. */
const tiers = {
  quick: () => [inBrowser('chromium'), types, lint, pure],
  test: (available) => [
    build,
    types,
    ...inBrowsers(available),
    ofBuild,
    blog,
    pure,
    lint,
    format,
    published,
  ],
  all: (available) => [...tiers.test(available), blogs, platforms],
  soak: () => [
    build,
    inBrowser('chromium', {
      TEST_FILES: 'test/{journeys.properties,shared-link,theming}.test.ts',
    }),
    pure,
    { ...ofBuild, script: 'test:texts' },
  ],
};

/**
 * The tasks of a tier, each with the script of package.json that does it. They are begun in this order, side by side.
 *
 * @param {string} tier `quick`, `test`, `all` or `soak`
 * @param {readonly string[]} available the browsers that the machine has
 */
export function tasksOf(tier, available) {
  if (!Object.hasOwn(tiers, tier))
    throw new Error(`No tier is called ${tier}; there are ${Object.keys(tiers).join(', ')}.`);
  const TIER = tier;
  return tiers[tier](available).map(({ environment = {}, ...task }) => ({
    ...task,
    environment: { ...environment, TIER },
  }));
}
