import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { skipWithoutChromium } from '../support/chromium.js';
import { recorders } from './recorders.js';
import { fileOf, guideScript, siteOf } from './site.js';

const main =
  '<p>Words of the page</p><calcium-guide show="calculator safety"><p>Fallback</p></calcium-guide><p><input id="outside"></p>';

/** Events hold nodes and bytes, too: all of them become text. */
const learning = `window.learnt = [];
  window.learn = (event) => learnt.push(JSON.stringify(event, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value));`;

function pageOf(index, isFirst) {
  const { begin } = recorders[index];
  const guide = '<script src="/guide.js"></script>';
  const recorder = `<script src="/recorder-${index}.js"></script><script>${begin}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Recorded</title>
    <script src="/idiomorph.js"></script><script>${learning}</script></head><body><main>${main}</main>
    ${isFirst ? recorder + guide : guide + recorder}</body></html>`;
}

const site = siteOf([
  ['/guide.js', guideScript],
  ['/idiomorph.js', fileOf('idiomorph/dist/idiomorph.min.js')],
  ...recorders.flatMap(({ script }, index) => [
    [`/recorder-${index}.js`, script],
    [`/${index}/first`, pageOf(index, true)],
    [`/${index}/last`, pageOf(index, false)],
  ]),
]);

const inGuide = (page, selector, act) =>
  page.$eval(`calcium-guide >>> ${selector}`, (element, name) => element[name](), act);

async function type(page, id, text) {
  for (const act of ['focus', 'select']) await inGuide(page, `#${id}`, act);
  await page.keyboard.type(text);
  await inGuide(page, `#${id}`, 'blur');
  assert.equal(await page.$eval(`calcium-guide >>> #${id}`, ({ value }) => value), text);
}

/** Opens the answer to "blood test", which stays open once it is. */
async function openLevel(page) {
  await inGuide(page, '#tab-safety', 'click');
  if (await page.$('calcium-guide >>> [name=safety][value=test][aria-expanded=false]'))
    await inGuide(page, '[name=safety][value=test]', 'click');
  await inGuide(page, '[name=levelUnit]', 'click');
}

/** Everything that a reader can enter, and all ways to take the answer along. */
async function useGuide(page) {
  await type(page, 'd3', '43210');
  await type(page, 'k2', '91');
  await type(page, 'age', '57');
  for (const value of ['lithium', 'none'])
    await inGuide(page, `[type=checkbox][value=${value}]`, 'click');
  await openLevel(page);
  await type(page, 'level', '123.4');
  await inGuide(page, '#tab-calculator', 'click');
  for (const value of ['print', 'text'])
    await inGuide(page, `[name=take][value=${value}]`, 'click');
  await page.waitForSelector('calcium-guide >>> iframe');
  // The next round begins as this one did.
  await inGuide(page, '[name=clear]', 'click');
}

/** What pages do to an element that they know nothing of. */
const changes = {
  'as it was loaded': () => {},
  'after its class was written anew': () => {
    document.querySelector('calcium-guide').className = 'mb-4';
  },
  'after the page was morphed': (html) => {
    globalThis.Idiomorph.morph(document.querySelector('main'), html, { morphStyle: 'innerHTML' });
  },
};

/**
 * All that an event could hold of the guide: entries, values of ticks, and words of labels and answers. In an event
 * that holds others as text, each quote stands behind a backslash.
 */
const secret =
  /.{0,100}(?:"(?:43210|91|57|123\.4)\\*"|43,210|lithium|Vitamin D3|upper limit|a day is|What I take).{0,100}/gi;

async function learntOn(path, hears) {
  const page = await site.open(path);
  await page.waitForSelector('calcium-guide >>> #d3');
  await page.waitForSelector('calcium-guide.rr-block');
  const learnt = {};
  const take = () =>
    page.evaluate(async () => {
      await globalThis.flushed?.();
      return globalThis.learnt.splice(0).join('\n');
    });
  for (const [when, change] of Object.entries(changes)) {
    await page.evaluate(change, main);
    await useGuide(page);
    learnt[when] = await take();
  }
  await page.focus('#outside');
  await page.keyboard.type('77001');
  await page.click('p');
  // Some tell a moment later; what they never tell is missing below.
  const isHeard = (source) => globalThis.learnt.some((event) => new RegExp(source).test(event));
  await page.waitForFunction(isHeard, { timeout: 5_000 }, hears.source).catch(() => {});
  learnt.outside = await take();
  await page.close();
  return learnt;
}

for (const [index, { name, hears }] of recorders.entries())
  for (const order of ['first', 'last'])
    describe(
      `${name}, begun ${order === 'first' ? 'before' : 'after'} the guide`,
      { skip: skipWithoutChromium },
      () => {
        let learnt;
        before(async () => {
          learnt = await learntOn(`/${index}/${order}`, hears);
        });

        for (const when of Object.keys(changes))
          it(`learns no dose, age, condition, level or answer of a guide ${when}`, () => {
            assert.deepEqual(learnt[when].match(secret) ?? [], []);
          });

        it('records what is done on the page outside of it, and nothing more of the guide', () => {
          assert.match(learnt.outside, hears);
          assert.deepEqual(learnt.outside.match(secret) ?? [], []);
        });
      },
    );
