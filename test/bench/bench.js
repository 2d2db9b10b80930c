/**
 * What the guide costs a page, beside what a blog would use instead: `npm run bench`. Everything is measured on
 * the same article, in turns, many times, as one load alone says little. Writes the figures, the byte report
 * that the budgets follow, the README's table and its picture. BENCH_ROUNDS sets how often.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { launchChromium, skipWithoutChromium } from '../support/chromium.js';
import { fillGuide, keysOf } from './keystrokes.js';
import { jankOf, paintOf, workOf } from './page-load.js';
import { pathOf, serve } from './pages.js';
import { writeReport } from './report.js';
import { percentile95, summed } from './statistics.js';
// Builds what is measured.
import './bytes.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const COUNTS = [1, 10, 50];

if (skipWithoutChromium) throw new Error(skipWithoutChromium);
// Nobody else needs the others.
execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  stdio: 'inherit',
});
const { buildSubjects } = await import('./build-subjects.js');

/** One round with one subject; figures of work and memory are above the article without it. */
async function measure(browser, origin, subject, bare) {
  const url = (count) => origin + pathOf(subject, count);
  const above = (figure, counted) => counted[figure] - bare[figure];
  const instances = [];
  for (const count of COUNTS) instances.push(await workOf(browser, url(count), count));
  const { input, shown } = subject;
  return {
    requests: {
      loading: instances[0].requests.loading - bare.requests.loading,
      after: instances[0].requests.after - bare.requests.after,
    },
    work: instances.map((counted) => above('work', counted)),
    layingOut: above('layingOut', instances[0]),
    heap: instances.map((counted) => above('heap', counted)),
    ...(await jankOf(browser, url(1))),
    paint: await paintOf(browser, url(1), shown),
    keys: input ? await keysOf(browser, url(1), input) : [],
    fullKeys: input && subject.isOurs ? await keysOf(browser, url(1), input, fillGuide) : [],
  };
}

/** In another order each time, so that none is always measured first. */
function turned(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

async function allRounds(subjects, origin) {
  const rounds = new Map(subjects.map(({ id }) => [id, []]));
  const alone = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const browser = await launchChromium();
    const page = origin + pathOf();
    // A new browser is slower with its first page.
    await workOf(browser, page);
    const bare = await workOf(browser, page);
    alone.push({ ...bare, ...(await jankOf(browser, page)) });
    for (const subject of turned(subjects, round * 3))
      rounds.get(subject.id).push(await measure(browser, origin, subject, bare));
    await browser.close();
    console.log(`round ${round + 1} of ${ROUNDS}`);
  }
  return { rounds, alone };
}

/** All rounds of one subject as medians with their spread. */
function figuresOf(rounds) {
  const of = (pick) => summed(rounds.map(pick));
  const keys = (name) => rounds.flatMap((round) => round[name]);
  const typed = (name) =>
    keys(name).length > 0 ? { ...summed(keys(name)), p95: percentile95(keys(name)) } : null;
  return {
    requests: rounds[0].requests,
    work: COUNTS.map((_, index) => of(({ work }) => work[index])),
    layingOut: of(({ layingOut }) => layingOut),
    heap: COUNTS.map((_, index) => of(({ heap }) => heap[index])),
    further: COUNTS.slice(1).map((count, index) =>
      of(({ work }) => (work[index + 1] - work[0]) / (count - 1) / work[0]),
    ),
    paint: of(({ paint }) => paint),
    shift: of(({ shift }) => shift),
    longest: of(({ longest }) => longest),
    long: of(({ long }) => long),
    blocking: of(({ blocking }) => blocking),
    keys: typed('keys'),
    fullKeys: typed('fullKeys'),
  };
}

const subjects = await buildSubjects();
const server = await serve(subjects, COUNTS);
const { rounds, alone } = await allRounds(subjects, server.origin);
await server.close();
const probe = await launchChromium();
const browserVersion = await probe.version();
await probe.close();
const article = Object.fromEntries(
  ['work', 'longest', 'blocking', 'shift'].map((name) => [
    name,
    summed(alone.map((run) => run[name])),
  ]),
);
const results = subjects.map((subject) => {
  const { id, name, version, bytes, isOurs = false } = subject;
  return { id, name, version, isOurs, bytes, ...figuresOf(rounds.get(id)) };
});
await writeReport({ results, article, rounds: ROUNDS, browserVersion });
