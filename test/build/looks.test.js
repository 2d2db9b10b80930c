import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';

const quietly = { configFile: false, logLevel: 'error' };
const { customProperties } = (await runnerImport('src/styles/custom-properties.ts', quietly))
  .module;
const listed = Object.values(customProperties).map(({ name, initial }) => [name, initial]);

describe('the custom properties of the source are those', () => {
  it('of the manifest, with their defaults', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
    const { cssProperties } = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'calcium-guide');
    assert.deepEqual(
      cssProperties.map(({ name, default: initial }) => [name, initial]),
      listed,
    );
  });

  it('of the README, with their defaults', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = [...readme.matchAll(/^\| `(--[\w-]+)` +\| `([^`]+)`/gm)];
    assert.deepEqual(
      rows.map(([, name, initial]) => [name, initial]),
      listed,
    );
  });
});
