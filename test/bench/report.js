import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { picture } from './picture.js';
import { BARE } from './subjects.js';

const kB = (bytes) => (bytes / 1000).toFixed(1);
const times = (value) => `${value.toFixed(value < 9.95 ? 1 : 0)} ×`;
const percent = (value) => `${Math.round(value * 100)} %`;
const milliseconds = (value) => `${Math.round(value)} ms`;

/** A multiple of the bare element's median, with the middle half of what was measured. */
function multiple({ median, from, to }, bare) {
  const bounds = [from, to].map((value) => (value / bare.median).toFixed(1));
  return `${times(median / bare.median)} (${bounds.join('–')})`;
}

/** Milliseconds, with the middle half of what was measured. */
function withSpread({ median, from, to }) {
  return `${milliseconds(median)} (${Math.round(from)}–${Math.round(to)})`;
}

const nameOf = ({ name, version }) => `${name} ${version}`;

function bytesRow(result) {
  const { bytes, requests } = result;
  const sizes = [bytes.raw, bytes.gzip, bytes.brotli].map(kB);
  return [nameOf(result), ...sizes, requests.loading, requests.after];
}

function costRow(result, bare) {
  const { work, layingOut, paint, longest, blocking, shift, heap, further, keys } = result;
  return [
    nameOf(result),
    multiple(work[0], bare.work[0]),
    percent(layingOut.median / work[0].median),
    multiple(paint, bare.paint),
    withSpread(longest),
    withSpread(blocking),
    shift.median.toFixed(3),
    multiple(heap[0], bare.heap[0]),
    further.map(({ median }) => percent(median)).join(', '),
    keys ? multiple(keys, bare.keys) : '',
  ];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

const BYTES = ['', 'Raw, kB', 'gzip, kB', 'brotli, kB', 'Requests', 'after it loaded'];
const COSTS = [
  '',
  'Work to rest',
  'of it style and layout',
  'First paint',
  'Longest task, 4 × slower',
  'Blocking, 4 × slower',
  'Shift',
  'Memory',
  'Further one, of 10, of 50',
  'A key',
];

function conditions({ date, processor, cores, browserVersion, rounds }) {
  return `Measured on ${date}: ${processor}, ${cores} cores, ${browserVersion}, medians of ${rounds} rounds in turns, in brackets the middle half of them.`;
}

function bareIs({ work, paint, heap, keys }) {
  return `The bare element itself: ${work[0].median.toFixed(0)} ms of work, painted after ${paint.median.toFixed(0)} ms, ${kB(heap[0].median)} kB of memory, ${keys.median.toFixed(1)} ms a key.`;
}

function articleIs({ longest, blocking }) {
  return `The article alone, 4 × slower: longest task ${withSpread(longest)}, blocking ${withSpread(blocking)}.`;
}

/** What no column tells: many guides on one page, and keys with every answer given. */
function oursIs(bare, { heap, fullKeys }) {
  const [first, , fifty] = heap.map(({ median }) => median);
  const each = percent((fifty - first) / 49 / first);
  return `Of fifty guides each further one takes ${each} of the first one's memory. With ten products a key costs ${multiple(fullKeys, bare.keys)}, one in twenty more than ${times(fullKeys.p95 / bare.keys.median)}.`;
}

function section(report) {
  const { results, article } = report;
  const bare = results.find(({ id }) => id === BARE);
  const calculator = results.find(({ fullKeys }) => fullKeys);
  const costs = results.map((result) => costRow(result, bare));
  return [
    table(BYTES, results.map(bytesRow)),
    table(COSTS, costs),
    `${conditions(report)} ${bareIs(bare)} ${articleIs(article)} ${oursIs(bare, calculator)}`,
  ].join('\n\n');
}

const MARKS = /(<!-- bench -->)[^]*(<!-- \/bench -->)/;

/** The page with what the report says between its marks. */
export async function asWritten(path, report) {
  const whole = readFileSync(path, 'utf8').replace(
    MARKS,
    (_, begin, end) => `${begin}\n\n${section(report)}\n\n${end}`,
  );
  return format(whole, { ...(await resolveConfig(path)), filepath: path });
}

/** Keeps the figures, and tells them in the README and in a picture. */
export async function writeReport(measured) {
  const report = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0].model.trim(),
    cores: cpus().length,
    ...measured,
  };
  writeFileSync(
    'test/bench/results.json',
    await format(JSON.stringify(report), { parser: 'json' }),
  );
  writeFileSync('demo/bench.svg', picture(report.results));
  writeFileSync('README.md', await asWritten('README.md', report));
  console.log(section(report));
}
