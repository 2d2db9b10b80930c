import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KEYS = 300;
/** Keys that warm the code up before any is counted. */
const WARM_UP = 200;
const PRODUCTS = 10;

/** The bare element as one script, made as the guide's is. */
async function echoScript() {
  const entry = fileURLToPath(new URL('echo-element.js', import.meta.url));
  const lib = { entry, formats: ['iife'], name: 'Echo', fileName: 'echo' };
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib },
  });
  return made[0].output[0].code;
}

/** Runs in the page: a guide with ten products, every answer given. */
async function fillGuide(products) {
  const guide = document.querySelector('calcium-guide');
  await guide.updateComplete;
  const find = (selector) => guide.shadowRoot.querySelector(selector);
  for (let count = 1; count < products; count += 1) {
    find('button[name=add]').click();
    await guide.updateComplete;
  }
  for (const entry of guide.shadowRoot.querySelectorAll('[id|=d3].line')) {
    entry.value = '300';
    entry.dispatchEvent(new Event('input'));
  }
  await guide.updateComplete;
  find('[value=none]').click();
  await guide.updateComplete;
  find('.entry').open = true;
}

/** Runs in the page: types digit after digit, each marked from its event to the end of its frame. */
async function typeKeys(tag, selector, keys) {
  const input = document.querySelector(tag).shadowRoot.querySelector(selector);
  const { port1, port2 } = new MessageChannel();
  const afterFrame = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(''));
    });
  await afterFrame();
  for (let key = 0; key < keys; key += 1) {
    input.value = String(100 + ((key * 37) % 400));
    performance.mark(`${tag} begins`);
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await afterFrame();
    performance.mark(`${tag} ends`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Milliseconds in which the page's main thread worked, from each mark to the mark that ends it. */
function workBetween(events, tag) {
  const begins = events.filter(({ name }) => name === `${tag} begins`);
  const ends = events.filter(({ name }) => name === `${tag} ends`);
  const { pid, tid } = begins[0];
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && /RunTask$/.test(event.name) && event.dur,
  );
  return begins.map(({ ts: from }, index) => {
    const to = ends[index].ts;
    const within = tasks.map(({ ts, dur }) => Math.min(ts + dur, to) - Math.max(ts, from));
    return within.filter((time) => time > 0).reduce((sum, time) => sum + time, 0) / 1000;
  });
}

function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)];
}

async function measured(page, tag, selector, throttling) {
  await page.emulateCPUThrottling(throttling);
  await page.evaluate(typeKeys, tag, selector, WARM_UP);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(typeKeys, tag, selector, KEYS);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.emulateCPUThrottling(1);
  const work = workBetween(trace.traceEvents, tag);
  return { p50: percentile(work, 0.5), p95: percentile(work, 0.95) };
}

async function pageWith(browser, markup, script) {
  const page = await browser.newPage();
  await page.setViewport({ width: 720, height: 900 });
  await page.setContent(`<!doctype html><html lang="en"><body>${markup}</body></html>`);
  await page.addScriptTag({ content: script });
  return page;
}

function told(name, throttling, { p50, p95 }) {
  const figures = [p50, p95].map((time) => time.toFixed(2).padStart(8));
  console.log(`${name.padEnd(28)} ${throttling} ×  ${figures.join('')}`);
}

const executablePath = await provideBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
const guideScript = readFileSync(`${root}dist/calcium-guide.min.js`, 'utf8');
const guide = await pageWith(
  browser,
  '<calcium-guide show="calculator"></calcium-guide>',
  guideScript,
);
await guide.evaluate(fillGuide, PRODUCTS);
const echo = await pageWith(browser, '<echo-element></echo-element>', await echoScript());

console.log('Main-thread work from a key to the end of its frame, ms    p50     p95');
for (const throttling of [1, 4]) {
  await echo.bringToFront();
  const bare = await measured(echo, 'echo-element', 'input', throttling);
  told('bare Lit element', throttling, bare);
  await guide.bringToFront();
  const full = await measured(guide, 'calcium-guide', '#d3', throttling);
  told(`guide with ${PRODUCTS} products`, throttling, full);
  console.log(`as a multiple of the bare element: ${(full.p95 / bare.p95).toFixed(1)}`);
}
await browser.close();
