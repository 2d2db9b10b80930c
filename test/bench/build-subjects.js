import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { copiedFor } from '../support/sample-article.js';
import { subjects } from './subjects.js';

/** Where the scripts that are bundled would stand: beside the packages. */
const ENTRY = fileURLToPath(new URL('entry.js', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const require = createRequire(import.meta.url);

const { sizesOf } = (
  await runnerImport('src/build/byte-report.ts', { configFile: false, logLevel: 'error' })
).module;

// What was run above leaves another word here, and Lit is then bundled with its warnings.
process.env.NODE_ENV = 'production';

/** Bundles what a blog would bundle: one minified script, and a style sheet where one is asked for. */
async function bundled(entry) {
  const entryAs = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
    load: (id) => (id === ENTRY ? entry : undefined),
  };
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entryAs],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: ENTRY, formats: ['iife'], name: 'Widget', fileName: () => 'widget.js' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = made;
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  return { script: output.find(({ type }) => type === 'chunk').code, style: style?.source };
}

/** The version that was measured. */
function versionOf({ package: name, isOurs }) {
  const path = isOurs ? '../../package.json' : `./node_modules/${name}/package.json`;
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version;
}

/** What a blogger copies from the builder for the element with those attributes. */
function copied(attributes) {
  const pieces = copiedFor('element', attributes);
  const codeAt = (at) => pieces.find(({ place }) => place === at).code;
  return {
    script: readFileSync(`${dist}calcium-guide.min.js`, 'utf8'),
    tag: codeAt('guide'),
    scriptTag: codeAt('anywhere'),
  };
}

/** What a blog serves for a subject by path, and what its article holds. */
async function made(id, subject) {
  const { entry, isOurs, attributes, data, markup } = subject;
  const { script, style, ...ours } = isOurs ? copied(attributes) : await bundled(entry);
  const files = {
    ...(!isOurs && { [`/bench/${id}.js`]: script }),
    ...(style && { [`/bench/${id}.css`]: style }),
    ...(data && { [`/bench/${id}.json`]: readFileSync(require.resolve(data), 'utf8') }),
  };
  return {
    tag: markup,
    scriptTag: `<script async src="/bench/${id}.js"></script>`,
    ...subject,
    ...ours,
    id,
    files,
    version: versionOf(subject),
    bytes: bytesOf([script, ...(style ? [style] : [])]),
    head: style ? `<link rel="stylesheet" href="/bench/${id}.css">` : '',
  };
}

/** Bytes of files, each compressed by itself as a server does. */
function bytesOf(files) {
  const sizes = files.map(sizesOf);
  const sum = (unit) => sizes.reduce((total, size) => total + size[unit], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

/** Every subject with its files, sizes and version. */
export async function buildSubjects() {
  const all = [];
  for (const [id, subject] of Object.entries(subjects)) all.push(await made(id, subject));
  return all;
}
