import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');

/** The style sheet that Tailwind makes of its reset, as a site's build would. */
async function tailwind() {
  const { compile } = await import('tailwindcss');
  const loadStylesheet = async (id, base) => {
    const path = fileURLToPath(import.meta.resolve(`${id}.css`));
    return { path, base, content: await readFile(path, 'utf8') };
  };
  const compiler = await compile("@import 'tailwindcss/theme'; @import 'tailwindcss/preflight';", {
    loadStylesheet,
  });
  return compiler.build([]);
}

const MINIFIED = new URL('node_modules/.cache/tests/minified/', root);

/** Takes seconds, so that what came of the same code is kept from run to run. */
async function minifiedAgain(code) {
  const file = new URL(`${createHash('sha256').update(code).digest('hex')}.js`, MINIFIED);
  try {
    return await readFile(file, 'utf8');
  } catch {
    const again = await minify(code, { compress: { passes: 2 }, mangle: { toplevel: true } });
    await mkdir(MINIFIED, { recursive: true });
    await writeFile(file, again.code);
    return again.code;
  }
}

/** Files that optimisers and builds make of ours and others, by the name that the host pages use. */
const makers = {
  'tailwind.css': tailwind,
  'concatenated.js': async () =>
    `var before = 1;\n${await read('dist/calcium-guide.min.js')}\nvar after = before + 1;`,
  'reminified.js': () => read('dist/calcium-guide.min.js').then(minifiedAgain),
};

const texts = new Map();

/** The text of such a file, made once; undefined when nothing of that name is made. */
export async function made(name) {
  if (!texts.has(name)) texts.set(name, makers[name]?.());
  return texts.get(name);
}

/** Makes them all, so that no page waits for one: what watches a page gives up on a script that takes long. */
export async function makeScripts() {
  await Promise.all(Object.keys(makers).map(made));
}
