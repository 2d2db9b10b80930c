import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './support/browsers.js';
import { bundle } from './support/bundle.js';
import { hostCommand } from './support/host-command.js';
import { makeScripts } from './support/made-scripts.js';
import { patience } from './support/patience.js';
import { reportCommand } from './support/report-command.js';
import { browserTests } from './support/rooms.js';
import { run } from './support/run.js';
import { tally } from './support/tally.js';
import { visitCommand } from './support/visit-command.js';
import { visitedPages } from './support/visits.js';
import { startWebKit } from './support/webkit.js';

const browser = process.env.BROWSER ?? 'chromium';
const executablePath = await provideBrowser(browser);
const isWebKit = browser === 'webkit';
// Said once a command by the driver's library, of a command that the runner itself uses.
process.env.DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS = 'true';

/** Sessions side by side have windows of their own, each in sight, and share no storage. */
const createPage = async (page) => (await page.browser.createBrowserContext()).newPage();

const launchers = {
  chromium: () =>
    chromeLauncher({
      createPage,
      launchOptions: {
        executablePath,
        args: CHROMIUM_FLAGS,
        // A reader's browser has the cache that drivers switch off.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      },
    }),
  firefox: () =>
    chromeLauncher({ puppeteer, launchOptions: { browser, executablePath, headless: true } }),
  webkit: async () => webdriverLauncher(await startWebKit()),
};

/** What the tests in the browser find under `#run`. */
const servedRun = () => ({
  name: 'run',
  serve: ({ path }) =>
    path === '/__run.js'
      ? { body: `export const run = ${JSON.stringify(run)};`, type: 'js' }
      : undefined,
});

const tests = browserTests(run, process.env);
if (tests.hosts) await makeScripts();

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: await bundle(tests, browser),
  // Pages of visits import packages by their names.
  nodeResolve: true,
  concurrency: browser === 'chromium' ? 2 : 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  // A soak takes its time; else a hang is to end soon.
  testFramework: { config: { timeout: run.times > 1 ? 600_000 : 120_000 } },
  browsers: [await launchers[browser]()],
  middleware: [visitedPages({ isRecorded: isWebKit })],
  plugins: [
    servedRun(),
    patience(),
    visitCommand({ isWebKit }),
    hostCommand({ isWebKit }),
    reportCommand({ browser, isWebKit }),
  ],
  reporters: [tally(browser)],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|<calcium-guide>/.test(String(args[0])),
};
