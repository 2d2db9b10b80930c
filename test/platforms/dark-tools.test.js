import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { skipWithoutChromium } from '../support/chromium.js';
import { fileOf, guideScript, siteOf, type } from './site.js';

/** A page that knows nothing of dark, with the guide in two views. */
const html = `<!doctype html><html lang="en-US"><meta charset="utf-8"><title>Host</title><body>
  <calcium-guide show="pathway calculator" d3="2000"></calcium-guide>
  <script src="/calcium-guide.min.js"></script></body></html>`;
const texts = [
  ['/', html],
  ['/calcium-guide.min.js', guideScript],
];

/** How much a colour of that element stands out from the guide's ground, by WCAG's measure. */
function contrastOf(element, property) {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminanceOf = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
      value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = getComputedStyle(element.closest('.guide')).backgroundColor;
  const [darker, lighter] = [ground, getComputedStyle(element)[property]]
    .map(luminanceOf)
    .sort((a, b) => a - b);
  return { contrast: (lighter + 0.05) / (darker + 0.05), isDark: luminanceOf(ground) < 0.05 };
}

describe('with Dark Reader', { skip: skipWithoutChromium }, () => {
  const site = siteOf([...texts, ['/darkreader.js', fileOf('darkreader/darkreader.js')]]);

  /** By what it is: the element, and the property that has the colour. */
  const marks = {
    'the ring around a focused entry': ['#check-d3, #d3', 'outlineColor', 'focus'],
    'the ring around a focused source mark': ['.cite', 'outlineColor', 'focus'],
    'the mark of the current step': ['.progress .done', 'borderBottomColor'],
    'the edge of the current name': ['.name[aria-current]', 'borderTopColor'],
    'the line below the open tab': ['[aria-selected=true]', 'borderBottomColor'],
  };

  for (const [what, [selector, property, act]] of Object.entries(marks))
    it(`${what} stands out from the ground`, async () => {
      const page = await site.open('/');
      await page.addScriptTag({ url: '/darkreader.js' });
      await page.evaluate(() => {
        DarkReader.setFetchMethod(fetch);
        DarkReader.enable();
      });
      await page.waitForSelector('calcium-guide >>> .guide');
      const element = await page.waitForSelector(`calcium-guide >>> :is(${selector})`);
      if (act) await element.focus();
      const { contrast, isDark } = await element.evaluate(contrastOf, property);
      assert.ok(isDark, 'the guide is dark');
      assert.ok(contrast >= 3, `${contrast}`);
      await page.close();
    });
});

describe(
  'with the dark mode that Chrome makes of light pages',
  { skip: skipWithoutChromium },
  () => {
    const site = siteOf(texts, '--enable-features=WebContentsForceDark');

    /** The colour in the middle of that box of the page. */
    async function colourAt(page, { x, y, width, height }) {
      const [left, top] = [x + width / 2, y + height / 2].map(Math.round);
      const middle = { x: left, y: top, width: 1, height: 1 };
      const picture = PNG.sync.read(
        Buffer.from(await page.screenshot({ clip: middle, captureBeyondViewport: false })),
      );
      return [...picture.data.subarray(0, 3)];
    }

    it('the key of “Yours” has the colour of its bar', async () => {
      const page = await site.open('/');
      // All of it in the window: nothing is scrolled.
      await page.setViewport({ width: 800, height: 4000 });
      await type(page, '2000');
      await page.keyboard.press('Enter');
      const bar = await page.waitForSelector('calcium-guide >>> rect.yours');
      const row = await page.waitForSelector('calcium-guide >>> .scale .yours th');
      const { x, y, height } = await row.boundingBox();
      const key = { x, y, width: 12, height };
      assert.deepEqual(await colourAt(page, key), await colourAt(page, await bar.boundingBox()));
      await page.close();
    });
  },
);
