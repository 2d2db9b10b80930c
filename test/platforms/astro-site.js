import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { globSync } from 'tinyglobby';
import { writeFiles } from '../support/npm-projects.js';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));

/** Version 5 of Astro is the last that runs with the oldest Node of this project. */
async function build(cwd) {
  // What this process says of modes is not the site's; and nothing is to be told to anybody.
  const env = { ...process.env, NODE_ENV: undefined, ASTRO_TELEMETRY_DISABLED: '1' };
  await run(process.execPath, [join(here, 'node_modules/astro/astro.js'), 'build'], { cwd, env });
}

/** All that a site has to serve whose pages Astro builds, by its path; the pages by the path that they came with. */
export async function builtByAstro(pages) {
  // Beside the packages: Astro 5 takes a path that shares no folder with its site for one within the site.
  const root = mkdtempSync(join(here, '_site-'));
  try {
    const sources = pages.map(([path, source]) => [`src/pages/${path}.astro`, source]);
    writeFiles(root, {
      'astro.config.mjs': "export default { build: { format: 'file' } };",
      ...Object.fromEntries(sources),
    });
    await build(root);
    const dist = join(root, 'dist');
    return globSync('**', { cwd: dist }).map((file) => [
      `/${file.replace(/\.html$/, '')}`,
      readFileSync(join(dist, file), 'utf8'),
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
}
