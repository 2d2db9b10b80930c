import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const article = pathToFileURL(`${root}index.html`).href;

/** Every state that looks different: what is entered, what is ticked. */
const states = {
  empty: {},
  typing: { d3: '2000' },
  result: { d3: '2000', k2: '100', ticks: ['none'] },
  'above-the-limit': { d3: '5000', ticks: ['none'] },
  'k2-withheld': { d3: '2000', ticks: ['pregnant', 'none'] },
  'call-today': { d3: '2000', k2: '45', ticks: ['vitamin-k-antagonist'] },
  'all-withheld': { d3: '2000', ticks: ['kidney-disease'] },
  problem: { d3: '20x' },
};

const looks = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

/** Runs in the page: enters the state as a reader would. */
async function enter({ d3 = '', k2 = '', ticks = [] }) {
  const guide = document.querySelector('calcium-guide');
  const root = guide.shadowRoot;
  for (const [id, text] of Object.entries({ d3, k2 })) {
    root.getElementById(id).value = text;
    root.getElementById(id).dispatchEvent(new Event('input'));
  }
  for (const value of ticks) root.querySelector(`[type=checkbox][value="${value}"]`).click();
  await guide.updateComplete;
}

async function openGuide(browser, { width, look, medium = '', text = '100%' }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900, deviceScaleFactor: 2 });
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { media: medium, features: looks[look] });
  await page.goto(article, { waitUntil: 'load' });
  await page.addStyleTag({ content: `html { font-size: ${text} } body { padding: 0 }` });
  return page;
}

/** Runs in the page: how far down the answer goes. */
function heightOfAnswer() {
  const guide = document.querySelector('calcium-guide');
  const question = guide.shadowRoot.querySelector('.question');
  return question.getBoundingClientRect().top - guide.getBoundingClientRect().top;
}

/** The guide in that state, or as far as its answer goes. */
async function picture(browser, path, setting, state, isAnswerOnly = false) {
  const page = await openGuide(browser, setting);
  await page.evaluate(enter, state);
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
