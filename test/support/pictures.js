/** The pictures of the README, of the home page, and of what is shown where a link to it is shared. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';
import { picture, pictured } from './guide-pictures.js';
import { sheetAsPicture, sheetReaders } from './sheets.js';
import { evidenceStates, pathwayStates, safetyStates, states } from './states.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const demo = `${root}demo/`;
const setting = { width: 720, look: 'light', text: '100%' };
const fractures = {
  ...evidenceStates.evidence,
  choose: { topic: 'bone' },
  last: ['[name=claim][value=fractures]'],
};

/** The guide's own pictures: the file, the state, and what the picture ends before. */
const guides = [
  ['calcium-guide', states.result, '.rules'],
  ['pathway', pathwayStates['pathway-step-gut'], '.words'],
  ['evidence', fractures, '#question-more-d'],
  ['safety', safetyStates.safety, '#title-ask-2'],
];

/** The home page with a setup, as a blogger sees it. */
async function builderPicture(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1350, height: 1000, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const query = '?show=calculator&show=safety&show=&show=&d3=2000&accent=%23005f56&ground=own';
  await page.goto(pathToFileURL(`${root}index.html`).href + query, { waitUntil: 'load' });
  await page.evaluate(() => document.querySelector('.workbench').scrollIntoView());
  await page.screenshot({ path: `${demo}builder.png` });
  await page.close();
}

/** The pathway beside the name, in the size that networks ask for. */
async function socialPreview(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 630 });
  const image = readFileSync(`${demo}pathway.png`).toString('base64');
  await page.setContent(`<!doctype html><html lang="en"><style>
    body { display: grid; grid-template: 630px / 1fr 600px; gap: 48px; height: 630px; margin: 0; padding-left: 64px; background: #f6f4ee; color: #1c232c; font-family: 'Palatino Linotype', Palatino, Georgia, serif; box-sizing: border-box; overflow: hidden }
    div { align-self: center }
    b { display: block; font: 600 24px system-ui, sans-serif; color: #283aa2 }
    h1 { margin: 20px 0; font-size: 64px; font-weight: 600; line-height: 1.06; letter-spacing: -.01em }
    p { margin: 0; font: 27px/1.4 system-ui, sans-serif; color: #454d59 }
    figure { height: 630px; margin: 0; overflow: hidden; background: #fff }
    img { width: 600px; margin-top: -195px }
  </style><div><b>calcium-guide</b><h1>Vitamin D3 with K2: who says so?</h1><p>The way of calcium, the label of the bottle, and the source of every figure. For health blogs.</p></div><figure><img src="data:image/png;base64,${image}" alt=""></figure></html>`);
  await page.screenshot({ path: `${demo}social-preview.png` });
  await page.close();
}

const executablePath = await provideBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
for (const [name, state, end] of guides)
  await picture(browser, `${demo}${name}.png`, setting, state, end);
const onWarfarin = sheetReaders['withhold-k2-today'].state;
await sheetAsPicture(browser, pictured, onWarfarin, `${demo}sheet.png`);
await builderPicture(browser);
await socialPreview(browser);
await browser.close();
