import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserNames, provideBrowser } from './browsers.js';
import { writeHostsReport } from './hosts-report.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'calcium-guide-tally-'));
const tallyFile = join(folder, 'tally');
writeFileSync(tallyFile, '');

/** Runs a script of package.json; true when it succeeded. */
function runs(script, environment = {}) {
  console.log(`\n> npm run ${script} ${Object.values(environment).join(' ')}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    env: { ...process.env, TALLY_FILE: tallyFile, ...environment },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return status === 0;
}

/** What all runs counted together, in the one line that closes the run. */
function closingLine() {
  const rows = readFileSync(tallyFile, 'utf8').trim().split('\n');
  const [passed, failed, skipped] = [0, 1, 2].map((column) =>
    rows.reduce((sum, row) => sum + Number(row.split(' ')[column] ?? 0), 0),
  );
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

rmSync(join(root, 'reports'), { recursive: true, force: true });
const available = [];
for (const name of browserNames) if (await provideBrowser(name)) available.push(name);
const isReady = runs('build');
const results = [
  isReady,
  runs('check'),
  isReady && runs('test:build'),
  isReady && runs('test:blog'),
  ...available.map((BROWSER) => isReady && runs('test:browser', { BROWSER, COVERAGE: 'yes' })),
];
writeHostsReport(available);
for (const name of browserNames.filter((browser) => !available.includes(browser)))
  console.log(`\n${name}: not on this machine, and not to be had for it. Nothing ran in it.`);
console.log(`\n${closingLine()}`);
rmSync(folder, { recursive: true });
process.exitCode = results.every(Boolean) ? 0 : 1;
