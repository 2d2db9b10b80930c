import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { tryPackages } from './debian.js';
import { webkitPath } from './webkit.js';

/** Keeps a headless Chromium from looking for its maker's servers. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const DOWNLOADS = join(homedir(), '.cache', 'calcium-guide-browsers');

const known = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    packages: ['chromium'],
    download: Browser.CHROME,
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
    download: Browser.FIREFOX,
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    // Looked for anew each time: it may have been installed meanwhile.
    get paths() {
      return [webkitPath()];
    },
  },
};

/** The browsers that the tests run in. */
export const browserNames = Object.keys(known);

/** Where the browser is on this machine; undefined when it is not, as far as is known. */
function foundPath(name) {
  const { variable, paths } = known[name];
  return [variable && process.env[variable], ...paths].find((path) => path && existsSync(path));
}

/** The path of a browser downloaded for these tests, now or earlier; none of WebKit is published. */
async function downloadedPath(name) {
  const { download: browser } = known[name];
  if (!browser) return undefined;
  const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  const earlier = installed.find((candidate) => candidate.browser === browser);
  if (earlier) return earlier.executablePath;
  const buildId = await resolveBuildId(browser, detectBrowserPlatform(), 'stable');
  return (await install({ browser, buildId, cacheDir: DOWNLOADS })).executablePath;
}

/**
 * The path of the browser: one that is there, Debian's package when run as root, or a download.
 * Undefined where the machine cannot have it: WebKit's driver comes with Linux alone.
 */
export async function provideBrowser(name) {
  if (!foundPath(name)) tryPackages(name, known[name].packages);
  return foundPath(name) ?? (await downloadedPath(name));
}
