import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { CHROMIUM_FLAGS, provideBrowser } from '../support/browsers.js';
import { crowdedReaders, sheetAsPdf, sheetReaders } from '../support/sheets.js';
import { enter } from '../support/states.js';

const article = pathToFileURL(
  fileURLToPath(new URL('../../demo/script-tag.html', import.meta.url)),
).href;

/** What a PDF says, in plain spaces, and on how many pages. */
async function read(pdf) {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { text: text.replace(/\s+/g, ' '), totalPages };
}

/** What a rule or a comparison would say, or name. */
const K2_FIGURE = /\d\s*(?:mcg|micrograms|µg)|NourishVibes|Knapen|hollywarner|buypeak/;

describe('the sheet for the pharmacist as PDF', () => {
  let browser;
  before(async () => {
    const executablePath = await provideBrowser('chromium');
    browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  });
  after(() => browser.close());

  it('is there for each decision and each urgency', () => {
    const all = Object.values(sheetReaders);
    assert.equal(all.length, 8);
    assert.equal(new Set(all.map(({ decision }) => decision)).size, 4);
    assert.equal(new Set(all.map(({ urgency }) => urgency)).size, 4);
  });

  for (const [name, { state, typed, holds, decision, urgency }] of Object.entries(sheetReaders))
    it(`is one page with what it must hold, and nothing that it must not: ${name}`, async () => {
      for (const format of ['a4', 'letter']) {
        const { text, totalPages } = await read(await sheetAsPdf(browser, article, state, format));
        assert.equal(totalPages, 1, format);
        for (const part of [
          typed,
          ...holds,
          'My own record',
          'No health professional has reviewed',
        ])
          assert.ok(text.includes(part), `${part} is missing in: ${text}`);
        // What was typed stays, and is all that there is.
        const others = text.replace(typed, '');
        if (decision === 'withhold-all') assert.doesNotMatch(others, /\d\s*(?:IU|%)/);
        // The D3 that was typed stands in its other unit, too.
        const ofK2 = others.replace('2,000 IU (50 mcg) a day', '');
        if (decision.startsWith('withhold')) assert.doesNotMatch(ofK2, K2_FIGURE);
        else assert.match(others, K2_FIGURE);
        if (urgency !== 'none' && urgency !== 'routine')
          assert.doesNotMatch(others, /Recommended|= /);
      }
    });

  for (const [name, state] of Object.entries(crowdedReaders))
    it(`is one page still: ${name}`, async () => {
      for (const format of ['a4', 'letter']) {
        const { totalPages } = await read(await sheetAsPdf(browser, article, state, format));
        assert.equal(totalPages, 1, format);
      }
    });
});

/** Runs in the page: presses the button, as the browser prints without asking. */
async function print() {
  const guide = document.querySelector('calcium-guide');
  const printed = new Promise((resolve) =>
    guide.addEventListener('calcium-guide-use', resolve, { once: true }),
  );
  guide.shadowRoot.querySelector('[name=take][value=print]').click();
  await printed;
}

async function untilThere(file) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (existsSync(file) && readFileSync(file).includes('%%EOF')) return readFileSync(file);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nothing was printed');
}

describe('Firefox, asked to print into a file', () => {
  it('prints the sheet alone, and nothing of the article around the guide', async (test) => {
    const executablePath = await provideBrowser('firefox');
    if (!executablePath) return test.skip('no Firefox on this machine');
    const folder = mkdtempSync(join(tmpdir(), 'calcium-guide-print-'));
    const file = join(folder, 'sheet.pdf');
    const printer = 'print.printer_Mozilla_Save_to_PDF';
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        'print.always_print_silent': true,
        print_printer: 'Mozilla Save to PDF',
        [`${printer}.print_to_file`]: true,
        [`${printer}.print_to_filename`]: file,
      },
    });
    try {
      const page = await browser.newPage();
      await page.goto(article, { waitUntil: 'load' });
      await page.evaluate(enter, sheetReaders['withhold-k2-today'].state);
      await page.evaluate(print);
      const { text, totalPages } = await read(await untilThere(file));
      assert.equal(totalPages, 1);
      assert.ok(text.includes('Call your anticoagulation clinic or doctor today'), text);
      assert.ok(!text.includes('A sample article'), text);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
});
