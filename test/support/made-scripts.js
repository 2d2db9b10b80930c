import { readFile } from 'node:fs/promises';
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

/** Files that optimisers and builds make of ours and others, by the name that the host pages use. */
const makers = {
  'tailwind.css': tailwind,
  'concatenated.js': async () =>
    `var before = 1;\n${await read('dist/calcium-guide.min.js')}\nvar after = before + 1;`,
  'reminified.js': async () => {
    const code = await read('dist/calcium-guide.min.js');
    return (await minify(code, { compress: { passes: 2 }, mangle: { toplevel: true } })).code;
  },
};

const texts = new Map();

/** The text of such a file, made once; undefined when nothing of that name is made. */
export async function made(name) {
  if (!texts.has(name)) texts.set(name, makers[name]?.());
  return texts.get(name);
}
