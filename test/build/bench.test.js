import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { picture } from '../bench/picture.js';
import { asWritten } from '../bench/report.js';
import { summed } from '../bench/statistics.js';
import { BARE, subjects } from '../bench/subjects.js';

const read = (path) => readFileSync(path, 'utf8');
const kept = JSON.parse(read('test/bench/results.json'));
const bytes = JSON.parse(read('src/build/byte-report.json'));
const { budgetsFrom } = (await runnerImport('src/build/byte-report.ts', { configFile: false }))
  .module;

describe('what the guide costs', () => {
  it('is told in the README as it was measured', async () => {
    assert.equal(await asWritten('README.md', kept), read('README.md'));
  });

  it('is drawn as it was measured', () => {
    assert.equal(picture(kept.results), read('demo/bench.svg'));
  });

  it('was measured beside every other element, a bare one among them, many times', () => {
    assert.deepEqual(
      kept.results.map(({ id }) => id),
      Object.keys(subjects),
    );
    assert.ok(subjects[BARE]);
    assert.ok(kept.rounds >= 5, `${kept.rounds} rounds`);
  });

  it('was measured with a script not far from the one whose bytes are kept', () => {
    const { brotli } = bytes['calcium-guide.min.js'];
    for (const { isOurs, bytes: measured } of kept.results)
      if (isOurs) assert.ok(Math.abs(measured.brotli / brotli - 1) < 0.05);
  });

  it('is said with the middle of what was measured, and the middle half of it', () => {
    assert.deepEqual(summed([9, 1, 5, 3, 7]), { median: 5, from: 3, to: 7 });
    assert.deepEqual(summed([4, 1, 2, 3]), { median: 2.5, from: 1.75, to: 3.25 });
  });
});

describe('the budget of each script', () => {
  it('follows its kept weight, and leaves room for a word or two', () => {
    const report = { 'a.js': { raw: 5000, gzip: 1500, brotli: 1000, rooms: {} } };
    assert.deepEqual(budgetsFrom(report), { 'a.js': 1010 });
  });

  it('holds every script that is published', () => {
    const scripts = Object.keys(JSON.parse(read('dist/bytes.json')));
    assert.deepEqual(Object.keys(budgetsFrom(bytes)), scripts);
  });
});
