import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { writeAuthorisedWalks } from './authorised-walk.js';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';
import { looks, openGuide, picture, pictured } from './guide-pictures.js';
import { sheetAsPdf, sheetReaders } from './sheets.js';
import { enter, evidenceStates, pathwayStates, safetyStates, states } from './states.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    await sheetAsPdf(browser, pictured, state, 'a4'),
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
await browser.close();
