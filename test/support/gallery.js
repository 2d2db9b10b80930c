import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { writeAuthorisedWalks } from './authorised-walk.js';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';
import { sheetAsPdf, sheetAsPicture, sheetReaders } from './sheets.js';
import { enter, evidenceStates, pathwayStates, safetyStates, states } from './states.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const article = pathToFileURL(`${root}index.html`).href;

const looks = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

const setSize = (page, width, height) => page.setViewport({ width, height, deviceScaleFactor: 2 });

async function openGuide(browser, setting) {
  const { width, look, medium = '', text = '100%', dir = 'ltr', attributes = {} } = setting;
  const { fragment = '' } = setting;
  const page = await browser.newPage();
  await setSize(page, width, 900);
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { media: medium, features: looks[look] });
  await page.goto(article + fragment, { waitUntil: 'load' });
  await page.addStyleTag({ content: `html { font-size: ${text} } body { padding: 0 }` });
  await page.evaluate(setDirection, dir);
  await page.evaluate(setAttributes, attributes);
  return page;
}

/** Runs in the page: what was pressed last has the focus, as after a key. */
function leaveFocus() {
  document.querySelector('calcium-guide').shadowRoot.activeElement?.blur();
}

/** Runs in the page: as if the guide's own language were written that way. */
function setDirection(dir) {
  document.querySelector('calcium-guide').shadowRoot.querySelector('.guide').dir = dir;
}

/** Runs in the page: what its author would have written. */
async function setAttributes(attributes) {
  const guide = document.querySelector('calcium-guide');
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  await guide.updateComplete;
}

/** Runs in the page: how far down the guide goes until what matches. */
function heightUntil(selector) {
  const guide = document.querySelector('calcium-guide');
  const next = guide.shadowRoot.querySelector(selector);
  return next.getBoundingClientRect().top - guide.getBoundingClientRect().top;
}

/** The guide in that state, whole or until what matches. */
async function picture(browser, path, setting, state, end = '') {
  const page = await openGuide(browser, setting);
  await page.evaluate(enter, state);
  await page.evaluate(leaveFocus);
  // On a screen as high as the page nothing is scrolled away, and nothing has to stay in sight.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await setSize(page, setting.width, whole);
  const guide = await page.$('calcium-guide');
  const box = await guide.boundingBox();
  const height = end ? await page.evaluate(heightUntil, end) : box.height;
  const clip = { ...box, height };
  await page.screenshot({ path, clip, captureBeyondViewport: true });
  await page.close();
}

/** What a reader in that state prints of the page itself. */
async function pageAsPdf(browser, path, state) {
  const page = await openGuide(browser, { width: 720, look: 'light' });
  await page.evaluate(enter, state);
  await page.pdf({ path, format: 'a4' });
  await page.close();
}

const executablePath = await provideBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
mkdirSync(`${root}gallery`, { recursive: true });
for (const [name, state] of Object.entries({
  ...states,
  ...pathwayStates,
  ...evidenceStates,
  ...safetyStates,
}))
  for (const look of Object.keys(looks))
    for (const width of name in pathwayStates ? [280, 400, 520, 720, 1000] : [280, 400, 720])
      await picture(browser, `${root}gallery/${name}-${look}-${width}.png`, { width, look }, state);
for (const jurisdiction of ['eu', 'uk', 'us'])
  for (const view of ['pathway', 'evidence', 'safety'])
    for (const width of [280, 400, 720]) {
      const path = `${root}gallery/authorised-${jurisdiction}-${view}-${width}.png`;
      const setting = { width, look: 'light', attributes: { jurisdiction, claims: 'authorised' } };
      await picture(browser, path, setting, { view });
    }
const plain = { width: 720, look: 'light' };
await writeAuthorisedWalks(await openGuide(browser, plain), `${root}gallery`);
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
for (const width of [400, 720]) {
  const mirrored = { width, look: 'light', dir: 'rtl' };
  const [path, state] = [`${root}gallery/pathway-right-to-left-${width}.png`, { touch: [] }];
  await picture(browser, path, mirrored, state);
}
await picture(
  browser,
  `${root}gallery/pathway-print.png`,
  { width: 720, look: 'light', medium: 'print' },
  { touch: [] },
);
await picture(
  browser,
  `${root}gallery/evidence-print.png`,
  { width: 720, look: 'light', medium: 'print' },
  { view: 'evidence' },
);
for (const [name, { state }] of Object.entries(sheetReaders))
  writeFileSync(
    `${root}gallery/sheet-${name}.pdf`,
    await sheetAsPdf(browser, article, state, 'a4'),
  );
for (const view of ['pathway', 'calculator', 'evidence', 'safety'])
  await pageAsPdf(browser, `${root}gallery/page-${view}.pdf`, {
    ...(view === 'calculator' ? result : {}),
    view,
  });
for (const [name, fragment] of Object.entries({
  filled: '#calcium-guide=us/d2000IU,k100ug/end',
  unreadable: '#calcium-guide=us/x',
}))
  for (const look of Object.keys(looks))
    for (const width of [280, 400, 720]) {
      const path = `${root}gallery/link-${name}-${look}-${width}.png`;
      await picture(browser, path, { width, look, fragment }, { view: 'calculator' });
    }
const onWarfarin = sheetReaders['withhold-k2-today'].state;
await sheetAsPicture(browser, article, onWarfarin, `${root}demo/sheet.png`);
const forReadme = { width: 720, look: 'light', text: '100%' };
await picture(browser, `${root}demo/calcium-guide.png`, forReadme, result, '.rules');
const story = pathwayStates['pathway-step-gut'];
await picture(browser, `${root}demo/pathway.png`, forReadme, story, '.words');
const fractures = {
  view: 'evidence',
  choose: { topic: 'bone' },
  last: ['[name=claim][value=fractures]'],
};
await picture(browser, `${root}demo/evidence.png`, forReadme, fractures, '#question-more-d');
await picture(browser, `${root}demo/safety.png`, forReadme, safetyStates.safety, '#title-ask-2');
await browser.close();
