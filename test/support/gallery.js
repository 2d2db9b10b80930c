import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';
import { enter, states } from './states.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const article = pathToFileURL(`${root}index.html`).href;

const looks = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

const setSize = (page, width, height) => page.setViewport({ width, height, deviceScaleFactor: 2 });

async function openGuide(browser, { width, look, medium = '', text = '100%' }) {
  const page = await browser.newPage();
  await setSize(page, width, 900);
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { media: medium, features: looks[look] });
  await page.goto(article, { waitUntil: 'load' });
  await page.addStyleTag({ content: `html { font-size: ${text} } body { padding: 0 }` });
  return page;
}

/** Runs in the page: how far down the answer goes. */
function heightOfAnswer() {
  const guide = document.querySelector('calcium-guide');
  const next = guide.shadowRoot.querySelector('.rules');
  return next.getBoundingClientRect().top - guide.getBoundingClientRect().top;
}

/** The guide in that state, or as far as its answer goes. */
async function picture(browser, path, setting, state, isAnswerOnly = false) {
  const page = await openGuide(browser, setting);
  await page.evaluate(enter, state);
  // On a screen as high as the page nothing is scrolled away, and nothing has to stay in sight.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await setSize(page, setting.width, whole);
  const guide = await page.$('calcium-guide');
  const box = await guide.boundingBox();
  const height = isAnswerOnly ? await page.evaluate(heightOfAnswer) : box.height;
  const clip = { ...box, height };
  await page.screenshot({ path, clip, captureBeyondViewport: true });
  await page.close();
}

const executablePath = await provideBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
mkdirSync(`${root}gallery`, { recursive: true });
for (const [name, state] of Object.entries(states))
  for (const look of Object.keys(looks))
    for (const width of [280, 400, 720])
      await picture(browser, `${root}gallery/${name}-${look}-${width}.png`, { width, look }, state);
const { result } = states;
await picture(
  browser,
  `${root}gallery/print.png`,
  { width: 720, look: 'light', medium: 'print' },
  result,
);
await picture(
  browser,
  `${root}gallery/zoom.png`,
  { width: 320, look: 'light', text: '400%' },
  result,
);
const forReadme = { width: 720, look: 'light', text: '100%' };
await picture(browser, `${root}demo/calcium-guide.png`, forReadme, result, true);
await browser.close();
