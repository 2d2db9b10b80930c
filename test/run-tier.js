import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserNames, provideBrowser } from './support/browsers.js';
import { writeHostsReport } from './support/hosts-report.js';
import { tasksOf } from './support/tasks.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [, , tier = 'test'] = process.argv;

const folder = mkdtempSync(join(tmpdir(), 'calcium-guide-tally-'));
const TALLY_FILE = join(folder, 'tally');
writeFileSync(TALLY_FILE, '');

/** Runs a script of package.json, and prints what it said once it has ended; true when it succeeded. */
async function runScript({ name, script, environment = {} }) {
  console.log(`> ${name}`);
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    env: { ...process.env, TALLY_FILE, ...environment },
    shell: process.platform === 'win32',
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const seconds = Math.round((performance.now() - began) / 1000);
  const outcome = code === 0 ? 'done' : 'FAILED';
  console.log(`\n== ${name}: ${outcome} after ${seconds} s\n${Buffer.concat(said)}`);
  return code === 0;
}

/** Runs tasks side by side, as many as there are cores, each once what it needs has succeeded. */
async function runAll(tasks) {
  const outcomes = new Map();
  const running = new Map();
  const waiting = [...tasks];
  const isReady = ({ needs = [] }) => needs.every((name) => outcomes.has(name));
  const start = (task) => {
    const isInVain = task.needs?.some((name) => !outcomes.get(name));
    const end = isInVain ? Promise.resolve(false) : runScript(task);
    running.set(
      task.name,
      end.then((isGood) => {
        outcomes.set(task.name, isGood);
        running.delete(task.name);
      }),
    );
  };
  while (waiting.length + running.size > 0) {
    const next = running.size < availableParallelism() ? waiting.findIndex(isReady) : -1;
    if (next >= 0) start(...waiting.splice(next, 1));
    else await Promise.race(running.values());
  }
  return [...outcomes.values()].every(Boolean);
}

/** What all tasks counted together, in the one line that closes the run. */
function closingLine() {
  const rows = readFileSync(TALLY_FILE, 'utf8').trim().split('\n');
  const [passed, failed, skipped] = [0, 1, 2].map((column) =>
    rows.reduce((sum, row) => sum + Number(row.split(' ')[column] ?? 0), 0),
  );
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const wanted = tier === 'quick' || tier === 'soak' ? ['chromium'] : browserNames;
const available = [];
for (const name of wanted) if (await provideBrowser(name)) available.push(name);

rmSync(join(root, 'reports'), { recursive: true, force: true });
const began = performance.now();
const isGood = await runAll(tasksOf(tier, available));
if (tier === 'all') writeHostsReport(available);
for (const name of wanted.filter((browser) => !available.includes(browser)))
  console.log(`${name}: not on this machine, and not to be had for it. Nothing ran in it.`);
console.log(`${((performance.now() - began) / 60_000).toFixed(1)} minutes`);
console.log(`\n${closingLine()}`);
rmSync(folder, { recursive: true });
process.exitCode = isGood ? 0 : 1;
