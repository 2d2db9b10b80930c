import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { isTriedWhole } from './rooms.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'tests:';
const BEGINNING = 'beginning-of:';

/** Where the bundles of a run stand: beside what other tools keep, and never in a commit. */
const folderOf = (name) => join(root, 'node_modules/.cache/tests', name);

/** Each test file of an entry, behind a module that says which one begins. */
function sourceOf(files) {
  const imports = files.flatMap((file) => [
    `import '${BEGINNING}${relative(root, file)}';`,
    `import '${file}';`,
  ]);
  return [...imports, "import { end } from '/test/support/test-files.js';", 'end();'].join('\n');
}

/** Makes the entries, and answers to `#run` by asking the server of the tests. */
function entries(groups) {
  return {
    name: 'entries-of-tests',
    enforce: 'pre',
    resolveId(id) {
      if (id === '#run') return { id: '/__run.js', external: true };
      // Scripts that the server of the tests makes.
      if (id.startsWith('/__')) return { id, external: true };
      return id.startsWith(ENTRY) || id.startsWith(BEGINNING) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id.startsWith(`\0${ENTRY}`)) return sourceOf(groups[id.slice(ENTRY.length + 1)]);
      if (!id.startsWith(`\0${BEGINNING}`)) return undefined;
      const file = id.slice(BEGINNING.length + 1);
      const beginning = JSON.stringify({ file, isWhole: isTriedWhole(file) });
      return `import { begin } from '/test/support/test-files.js';\nbegin(${beginning});`;
    },
  };
}

/**
 * Bundles groups of test files with all that they import, a script for each group: a browser that loads each
 * module of each file by itself spends more time on that than on the tests.
 *
 * @param {Readonly<Record<string, readonly string[]>>} groups test files by the name of their entry
 * @param {string} name of the run: several may be made at a time
 * @returns {Promise<string[]>} the entries
 */
export async function bundle(groups, name) {
  const outDir = folderOf(name);
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    // The library says what it is used wrongly for.
    resolve: { conditions: ['browser', 'module', 'development'] },
    plugins: [entries(groups)],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(groups).map((name) => [name, ENTRY + name])),
        preserveEntrySignatures: false,
        // A test is there for what it does, whatever package.json says of the files.
        treeshake: false,
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
      },
    },
  });
  return Object.keys(groups).map((entry) => join(outDir, `${entry}.js`));
}
