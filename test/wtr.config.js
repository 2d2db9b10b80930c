import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './support/browsers.js';
import { tally } from './support/tally.js';
import { typescript } from './support/typescript.js';
import { visitCommand, visitedPages } from './support/visit-command.js';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const browser = process.env.BROWSER ?? 'chromium';
const runs = Number(process.env.PROPERTY_RUNS ?? 5000);
const isChromium = browser === 'chromium';
const executablePath = await provideBrowser(browser);

const launcher = isChromium
  ? chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_FLAGS } })
  : chromeLauncher({
      puppeteer,
      launchOptions: { browser, executablePath, headless: true },
    });

export default {
  rootDir,
  files: process.env.TEST_FILES ?? 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 600_000 } },
  browsers: [launcher],
  middleware: [visitedPages],
  plugins: [typescript(rootDir, { runs }), visitCommand()],
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
