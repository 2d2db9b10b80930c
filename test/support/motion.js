// What the moving calcium costs: the main thread's work in each frame, and memory over five minutes.
// Fails where a frame costs more than it may, or something grows.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, provideBrowser } from './browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SECONDS = 10;
const FRAMES_A_SECOND = 60;
const MINUTES = 5;
/** Milliseconds of work that a frame may cost at four times throttling. */
const MOST_WORK = 4;
const MOST_GROWTH_BYTES = 100_000;

async function pageWithPathway(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 1000 });
  await page.setContent(
    '<!doctype html><html lang="en"><body><calcium-guide></calcium-guide></body></html>',
  );
  await page.addScriptTag({
    content: readFileSync(`${root}dist/calcium-guide.min.js`, 'utf8'),
  });
  await page.waitForFunction(movingDots);
  return page;
}

/** Runs in the page: how many dots move. */
function movingDots() {
  const animations = document.querySelector('calcium-guide').shadowRoot.getAnimations();
  return animations.filter(({ playState }) => playState === 'running').length;
}

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Milliseconds in which the page's main thread worked, frame by frame. */
async function workPerFrame(page, throttling) {
  await page.emulateCPUThrottling(throttling);
  await pause(1);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => void performance.mark('motion begins'));
  await pause(SECONDS);
  await page.evaluate(() => void performance.mark('motion ends'));
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await page.emulateCPUThrottling(1);
  const [begins, ends] = ['motion begins', 'motion ends'].map((mark) =>
    traceEvents.find(({ name }) => name === mark),
  );
  const length = 1e6 / FRAMES_A_SECOND;
  const frames = new Array(Math.floor((ends.ts - begins.ts) / length)).fill(0);
  for (const { pid, tid, name, ts, dur } of traceEvents) {
    const isWork = pid === begins.pid && tid === begins.tid && /RunTask$/.test(name) && dur;
    const frame = Math.floor((ts - begins.ts) / length);
    if (isWork && frame in frames) frames[frame] += dur / 1000;
  }
  return frames.sort((a, b) => a - b);
}

async function memory(page, protocol) {
  await protocol.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: bytes, Nodes: nodes, JSEventListeners: listeners } = await page.metrics();
  return { bytes, nodes, listeners };
}

function mean(frames) {
  return frames.reduce((sum, time) => sum + time, 0) / frames.length;
}

const executablePath = await provideBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
const page = await pageWithPathway(browser);
console.log(`${await page.evaluate(movingDots)} dots move.`);
console.log('Main-thread work a frame, ms      mean     p95     most');
const costs = [];
for (const throttling of [1, 4]) {
  const frames = await workPerFrame(page, throttling);
  const [p95, most] = [frames[Math.floor(frames.length * 0.95)], frames.at(-1)];
  const columns = [mean(frames), p95, most].map((time) => time.toFixed(2).padStart(8)).join('');
  console.log(`${String(throttling).padStart(24)} ×  ${columns}`);
  costs.push(p95);
}
const protocol = await page.createCDPSession();
const held = [];
for (let minute = 0; minute <= MINUTES; minute += 1) {
  if (minute > 0) await pause(60);
  held.push(await memory(page, protocol));
  const { bytes, nodes, listeners } = held.at(-1);
  const megabytes = (bytes / 1e6).toFixed(2);
  console.log(`after ${minute} min: ${megabytes} MB, ${nodes} nodes, ${listeners} listeners`);
}
const late = mean(await workPerFrame(page, 4));
console.log(`at 4 × after ${MINUTES} min: ${late.toFixed(2)} ms a frame`);
costs.push(late);
await browser.close();
const [first, last] = [held[0], held.at(-1)];
const isFlat =
  last.nodes <= first.nodes &&
  last.listeners <= first.listeners &&
  last.bytes - first.bytes < MOST_GROWTH_BYTES;
if (!isFlat) console.log('Something grew.');
if (costs.some((cost) => cost > MOST_WORK)) console.log(`A frame costs more than ${MOST_WORK} ms.`);
process.exitCode = isFlat && costs.every((cost) => cost <= MOST_WORK) ? 0 : 1;
