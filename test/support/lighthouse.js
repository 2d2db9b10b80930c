/**
 * What Lighthouse says of the home page, and of an article with and without the guide: five runs each, in
 * turns, as one run alone says little. Ends with an error where a median falls short.
 */
import lighthouse from 'lighthouse';
import { launchChromium, skipWithoutChromium } from './chromium.js';
import { copiedFor, pageOf, readArticle } from './sample-article.js';
import { servePages } from './served-pages.js';

const RUNS = Number(process.env.LIGHTHOUSE_RUNS ?? 5);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** The least that the home page may have, in hundredths. */
const LEAST = 98;
/** How much an article may lose by the guide, in hundredths. */
const MOST_LOST = 1;

const article = readArticle();

const calculator = (way) => pageOf(article, copiedFor(way, { show: 'calculator' }));

/** The pages by their path: the article as it is, and with what the builder has a blogger copy. */
const pages = new Map([
  ['/without', pageOf(article, [])],
  ['/element', pageOf(article, copiedFor('element', {}))],
  ['/placeholder', calculator('placeholder')],
  ['/script', calculator('script')],
  ['/frame', calculator('frame')],
]);

/** One run: the scores in hundredths, and what else is promised. */
async function look(url, port) {
  const { lhr } = await lighthouse(url, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  const scores = CATEGORIES.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
  const valueOf = (id) => lhr.audits[id]?.numericValue ?? NaN;
  const tasks = lhr.audits['long-tasks']?.details?.items ?? [];
  return {
    scores,
    shift: valueOf('cumulative-layout-shift'),
    blocking: valueOf('total-blocking-time'),
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    failed: Object.values(lhr.audits)
      .filter(({ score }) => score !== null && score < 0.9)
      .map(({ id }) => id),
  };
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function summed(runs) {
  return {
    scores: CATEGORIES.map((_, index) => median(runs.map(({ scores }) => scores[index]))),
    shift: median(runs.map(({ shift }) => shift)),
    blocking: median(runs.map(({ blocking }) => blocking)),
    longest: median(runs.map(({ longest }) => longest)),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  };
}

function print(path, { scores, shift, blocking, longest, failed }) {
  const figures = CATEGORIES.map((id, index) => `${id} ${scores[index]}`).join(', ');
  console.log(
    `${path}: ${figures}; shift ${shift.toFixed(3)}, blocking ${blocking.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`,
  );
  if (failed.length > 0) console.log(`  under 0.9 in some run: ${failed.join(', ')}`);
}

/** What falls short of what we promise, in words. */
function shortfalls(results) {
  const home = results['/index.html'];
  const without = results['/without'];
  const short = CATEGORIES.flatMap((id, index) =>
    home.scores[index] < LEAST ? [`the home page's ${id} is ${home.scores[index]}`] : [],
  );
  // A script tag alone can keep no room: what it loses by that is printed, and said in the README.
  for (const path of ['/element', '/placeholder', '/frame'])
    CATEGORIES.forEach((id, index) => {
      const lost = without.scores[index] - results[path].scores[index];
      if (lost > MOST_LOST) short.push(`${path} loses ${lost} of ${id}`);
    });
  for (const path of ['/element', '/placeholder'])
    if (results[path].shift > 0.0005) short.push(`${path} shifts by ${results[path].shift}`);
  return short;
}

if (skipWithoutChromium) throw new Error(skipWithoutChromium);
const { origin, close } = await servePages(pages);
const paths = ['/index.html', ...pages.keys()];
const runs = new Map(paths.map((path) => [path, []]));
for (let run = 0; run < RUNS; run += 1)
  for (const path of paths) {
    const browser = await launchChromium();
    const port = Number(new URL(browser.wsEndpoint()).port);
    runs.get(path).push(await look(origin + path, port));
    await browser.close();
  }
await close();
const results = Object.fromEntries(paths.map((path) => [path, summed(runs.get(path))]));
for (const path of paths) print(path, results[path]);
const short = shortfalls(results);
for (const line of short) console.log(`✗ ${line}`);
process.exitCode = short.length > 0 ? 1 : 0;
