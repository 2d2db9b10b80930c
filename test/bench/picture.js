import { BARE } from './subjects.js';

const ROW = 30;
const TOP = 64;
const WIDTH = 960;
const NAMES = 240;
const PANEL = 240;
const BARS = 160;

const plain = (name) => name.replaceAll('*', '');

const STYLE = `
text { font: 14px system-ui, sans-serif; fill: #1d232b; }
.head { font-weight: 600; }
.ours { font-weight: 600; }
rect { fill: #9aa5b5; }
rect.ours { fill: #283aa2; }
.ground { fill: #fff; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6e9ee; }
  rect { fill: #5b6675; }
  rect.ours { fill: #b4c1ff; }
  .ground { fill: #14181f; }
}`;

function bar(x, y, value, most, label, isOurs) {
  const length = Math.max(1, (value / most) * BARS);
  const kind = isOurs ? ' class="ours"' : '';
  return `<rect${kind} x="${x}" y="${y}" width="${length.toFixed(1)}" height="16" rx="2"/>
<text${kind} x="${(x + length + 6).toFixed(1)}" y="${y + 13}">${label}</text>`;
}

/** What is drawn: a heading, the figure, and how it is written. */
const panels = [
  ['Weight, kB (brotli)', ({ bytes }) => bytes.brotli / 1000, (value) => value.toFixed(1)],
  [
    'Work, bare Lit is 1',
    ({ work }, bare) => work[0].median / bare.work[0].median,
    (value) => `${value.toFixed(1)} ×`,
  ],
  ['Blocking, 4 × slower', ({ blocking }) => blocking.median, (value) => `${Math.round(value)} ms`],
];

/** One panel: its heading, and a bar for each of what was measured. */
function panelOf([heading, figureOf, written], results, x) {
  const bare = results.find(({ id }) => id === BARE);
  const values = results.map((result) => figureOf(result, bare));
  const most = Math.max(...values);
  const bars = values.map((value, index) =>
    bar(x, TOP + index * ROW, value, most, written(value), results[index].isOurs),
  );
  return [`<text class="head" x="${x}" y="36">${heading}</text>`, ...bars].join('\n');
}

/** Bars for what each weighs, how much it keeps the page busy, and how long it holds it up; an SVG. */
export function picture(results) {
  const names = results.map(
    ({ name, isOurs }, index) =>
      `<text${isOurs ? ' class="ours"' : ''} x="16" y="${TOP + index * ROW + 13}">${plain(name)}</text>`,
  );
  const drawn = panels.map((panel, index) => panelOf(panel, results, NAMES + index * PANEL));
  const height = TOP + results.length * ROW + 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>What each weighs, how much it keeps a page busy, and how long it holds up one that is four times slower</title>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>
${names.join('\n')}
${drawn.join('\n')}
</svg>
`;
}
