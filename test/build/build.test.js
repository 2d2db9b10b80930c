import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differenceBetween } from '../support/expect-same.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const read = (file) => readFileSync(join(dist, file), 'utf8');
const readJson = (file) => JSON.parse(read(file));
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

describe('the build', () => {
  it('makes every file of the contract', () => {
    const files = readdirSync(dist);
    for (const file of [
      'assess.d.ts',
      'assess.js',
      'calcium-guide.d.ts',
      'calcium-guide.js',
      'calcium-guide.calculator-pathway.min.js',
      'calcium-guide.calculator.min.js',
      'calcium-guide.min.js',
      'calcium-guide.pathway.min.js',
      'custom-elements.json',
      'frame.html',
      'integrity.json',
      'react.d.ts',
      'reference-values.json',
      'svelte.d.ts',
      'vue.d.ts',
    ])
      assert.ok(files.includes(file), file);
  });

  it('makes the same bytes again', () => {
    const again = mkdtempSync(join(tmpdir(), 'calcium-guide-'));
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    try {
      node('node_modules/vite/bin/vite.js', 'build', '--outDir', again, '--logLevel', 'error');
      for (const file of readdirSync(dist))
        assert.equal(readFileSync(join(again, file), 'utf8'), read(file), file);
      assert.equal(readdirSync(again).length, readdirSync(dist).length);
      assert.equal(readFileSync(join(root, 'package.json'), 'utf8'), manifest);
    } finally {
      rmSync(again, { recursive: true });
    }
  });

  it('puts the names of medicines that labels show into the scripts, and no other', () => {
    for (const file of ['calcium-guide.min.js', 'calcium-guide.js']) {
      assert.match(read(file), /Falithrom.*Dyazide/s);
      assert.doesNotMatch(read(file), /Litarex|anmat|labelNames/);
    }
  });

  it('makes scripts that parse', () => {
    for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
      node('--check', join(dist, file));
  });

  it('asks browsers to compile the pasted script while it arrives, which they read on its first line alone', () => {
    const [first] = read('calcium-guide.min.js').split('\n');
    assert.equal(first, '//# allFunctionsCalledOnLoad');
  });

  it('names no folder of the machine that it ran on', () => {
    for (const file of readdirSync(dist)) assert.ok(!read(file).includes(root), file);
  });

  it('states the hash of every script, and of the page for frames', () => {
    // What the project's own page runs is not published.
    const isPublished = (name) => /\.(?:js|html)$/.test(name) && name !== 'home.js';
    const scripts = readdirSync(dist).filter(isPublished);
    const integrity = readJson('integrity.json');
    assert.deepEqual(Object.keys(integrity), scripts.sort());
    for (const script of scripts) {
      const digest = createHash('sha384').update(readFileSync(join(dist, script)));
      assert.equal(integrity[script], `sha384-${digest.digest('base64')}`);
    }
  });

  it('reports the bytes of every room, which add up to the file', () => {
    for (const [file, { raw, brotli, rooms }] of Object.entries(readJson('bytes.json'))) {
      const sum = Object.values(rooms).reduce((total, bytes) => total + bytes, 0);
      assert.equal(sum, raw, file);
      assert.ok(brotli < raw, file);
      assert.ok((rooms.other ?? 0) < 480, `${file}: ${rooms.other} bytes of no room`);
    }
  });
});

describe('assess.js', () => {
  it('imports nothing and calculates in Node', async () => {
    assert.doesNotMatch(read('assess.js'), /\bimport\b|\brequire\(/);
    const { assess } = await import(join(dist, 'assess.js'));
    const examples = JSON.parse(readFileSync(join(root, 'test/domain/cases.json'), 'utf8'));
    for (const { name, input, output } of examples) {
      assert.equal(differenceBetween(assess(input), output), undefined, name);
    }
  });
});

describe('self-check.js', () => {
  it('imports nothing, so that it can be pasted', () => {
    assert.doesNotMatch(read('self-check.js'), /\bimport\b|\brequire\(|\bexport\b/);
    assert.doesNotMatch(read('self-check.js'), /innerHTML\s*=|\beval\b|setAttribute\("style/);
  });
});

describe('calcium-guide.js', () => {
  it('neither throws nor registers when it is imported in Node', async () => {
    const { CalciumGuide } = await import(join(dist, 'calcium-guide.js'));
    assert.equal(typeof CalciumGuide, 'function');
    assert.equal(globalThis.customElements?.get('calcium-guide'), undefined);
  });

  it('leaves Lit to the bundler that takes it', () => {
    assert.match(read('calcium-guide.js'), /from\s*["'`]lit["'`]/);
  });
});

describe('the types', () => {
  it('compile in a project that uses them', () => {
    node('node_modules/typescript/bin/tsc', '--project', 'test/build/consumer');
  });
});

describe('the files for machines', () => {
  it('hold every limit and rule with its source and whether it is verified', () => {
    const { vitaminD, pairingRules, sources } = readJson('reference-values.json');
    assert.deepEqual(
      [...new Set(vitaminD.map(({ jurisdiction }) => jurisdiction))],
      ['us', 'eu', 'uk', 'au'],
    );
    const values = [
      ...vitaminD.flatMap(({ recommended, upperLimit }) => [recommended, upperLimit]),
      ...pairingRules.flatMap(({ minimum, maximum }) => [minimum, maximum]),
    ].filter((value) => value !== null);
    assert.equal(pairingRules.length, 5);
    for (const { value, unit, source, year, evidence, verified } of values) {
      assert.equal(typeof value, 'number');
      assert.match(unit, /^(?:IU|µg)\/day$/);
      assert.equal(sources[source].year, year);
      assert.equal(sources[source].evidence, evidence);
      assert.equal(typeof verified, 'boolean');
    }
  });

  it('describe the element as its docblock does', () => {
    const { modules } = readJson('custom-elements.json');
    const element = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'calcium-guide');
    const names = element.attributes.map(({ name }) => name);
    for (const name of [
      'show',
      'jurisdiction',
      'unit',
      'd3',
      'k2',
      'rule',
      'claims',
      'theme',
      'heading-level',
    ])
      assert.ok(names.includes(name), name);
    assert.ok(element.events.some(({ name }) => name === 'calcium-guide-use'));
    assert.deepEqual(element.slots.map(({ name }) => name).sort(), ['', 'sponsor']);
  });
});
