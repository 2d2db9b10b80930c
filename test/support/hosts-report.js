import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserNames } from './browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}test/hosts/README.md`;
const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };
const COLUMNS = ['mounts', 'answers', 'unchanged', 'looksRight'];

function reportOf(browser) {
  const path = `${root}reports/${browser}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The sentence on a host page that says what is hostile about it. */
function sentenceOf(host) {
  const html = readFileSync(`${root}test/hosts/${host}`, 'utf8');
  return /name="description"\s+content="([^"]*)"/.exec(html)[1];
}

const MARKS = new Map([
  [true, '✓'],
  [false, '✗'],
  [null, '–'],
]);

/** All four marks, in the order of the columns. */
function cell(verdicts) {
  if (!verdicts) return 'not run';
  if (typeof verdicts === 'string') return verdicts;
  return COLUMNS.map((column) => MARKS.get(verdicts[column])).join(' ');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function hostsTable(reports) {
  const hosts = [...new Set(reports.flatMap((report) => Object.keys(report.hosts)))];
  const head = ['Page', 'What is hostile', ...reports.map(({ browser }) => NAMES[browser])];
  const rows = hosts.map((host) => [
    `[${host.replace(/\.x?html$/, '')}](${host})`,
    sentenceOf(host),
    ...reports.map((report) => cell(report.hosts[host])),
  ]);
  return table(head, rows);
}

function figuresTable(reports) {
  const names = [...new Set(reports.flatMap((report) => Object.keys(report.figures)))];
  const rows = names.map((name) => [name, ...reports.map(({ figures }) => figures[name] ?? '–')]);
  return table(['Figure', ...reports.map(({ browser }) => NAMES[browser])], rows);
}

function gapsList(reports, available) {
  const missing = browserNames
    .filter((name) => !reports.some(({ browser }) => browser === name))
    .map((name) => {
      const why = available.includes(name) ? 'its run broke off' : 'not to be had on the machine';
      return `- ${NAMES[name]}: ${why}.`;
    });
  const gaps = reports.flatMap(({ browser, gaps }) =>
    [...new Set(gaps)].map((gap) => `- ${NAMES[browser]}: ${gap}`),
  );
  return [...missing, ...gaps].join('\n') || 'Nothing.';
}

/** Writes what the last run saw on the host pages. */
export function writeHostsReport(available) {
  const reports = browserNames.map(reportOf).filter(Boolean);
  if (reports.length === 0) return;
  const versions = reports.map(({ browser, version }) => `${NAMES[browser]} ${version}`).join(', ');
  const text = `# The guide on hostile pages

Written by \`npm run test:all\`; ${versions}.

Each page is visited without our script and with it. The four marks: the guide **mounts** once and
nothing goes wrong on the console · it **answers** 2,000 IU, typed key by key · the host's own elements
are **unchanged**, in the DOM and in every computed style but what follows from the room that a guide
takes · it **looks right**: with the page's own type no text is cut, overlaps or is under 11 px, and
with the type of a plain page at most 0.5 % of its pixels, smoothed edges of letters aside, differ from
the guide there. A translated page, whose words are others, is not compared; where an earlier version
serves, its looks are not judged.

${hostsTable(reports)}

## Life and privacy

${figuresTable(reports)}

## What an engine or its driver cannot do

${gapsList(reports, available)}
- WebKitGTK: its driver tells nothing of the console. A script before all others notes it, whose hash is
  added to the page's policy; a page from disk has none, so that its console was not seen.
- All: in a real hidden tab no driver can be asked; the page was told that it is hidden.
- All: a script that listens on the window and respects no opt-out hears keys and clicks before any
  element, and sees through the open shadow root what they hit. No element can prevent it.
`;
  writeFileSync(file, text);
}
