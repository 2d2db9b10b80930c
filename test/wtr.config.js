import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './support/browsers.js';
import { hostCommand } from './support/host-command.js';
import { patience } from './support/patience.js';
import { readingCommand } from './support/reading-level.js';
import { reportCommand } from './support/report-command.js';
import { tally } from './support/tally.js';
import { typescript } from './support/typescript.js';
import { visitCommand, visitedPages } from './support/visit-command.js';
import { startWebKit } from './support/webkit.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browser = process.env.BROWSER ?? 'chromium';
const runs = Number(process.env.PROPERTY_RUNS ?? 5000);
const isChromium = browser === 'chromium';
const executablePath = await provideBrowser(browser);

const isWebKit = browser === 'webkit';
// Said once a command by the driver's library, of a command that the runner itself uses.
process.env.DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS = 'true';

const launchers = {
  chromium: () =>
    chromeLauncher({
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

export default {
  rootDir,
  files: process.env.TEST_FILES ?? 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  // A soak takes its time; else a hang is to end soon.
  testFramework: { config: { timeout: process.env.PROPERTY_RUNS ? 600_000 : 120_000 } },
  browsers: [await launchers[browser]()],
  middleware: [visitedPages({ isRecorded: isWebKit })],
  plugins: [
    typescript(rootDir, { runs }),
    patience(),
    visitCommand({ isWebKit }),
    hostCommand({ isWebKit }),
    reportCommand({ browser, isWebKit }),
    readingCommand(),
  ],
  reporters: [tally(browser)],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|<calcium-guide>/.test(String(args[0])),
  coverage: isChromium && process.env.COVERAGE === 'yes',
  coverageConfig: {
    include: ['src/domain/**/*.ts', 'src/model/**/*.ts'],
    reporters: ['text'],
    reportDir: 'coverage',
    threshold: { statements: 100, branches: 100, functions: 100, lines: 100 },
  },
};
