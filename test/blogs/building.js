import { execFile } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { tryPackages } from '../support/debian.js';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');

/** What a blogger uploads. */
const FILES = ['calcium-guide.min.js', 'frame.html'];

const isThere = (command) =>
  process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, command)));

/** Why the blog cannot be built on this machine; false where it can. */
export function skipWithoutGenerator({ needs }) {
  if (!needs) return false;
  if (!isThere(needs.command)) tryPackages(needs.command, needs.packages);
  return !isThere(needs.command) && `no ${needs.command} is on this machine, nor to be had for it`;
}

/**
 * Builds a copy of the blog, with the built guide among its files. The copy stands below this folder, where generators
 * find their modules.
 */
async function build({ folder, assets, build: [command, ...args], isBuiltFromRoot }) {
  const copy = join(here, '_site', folder);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(here, folder), copy, { recursive: true });
  for (const file of FILES)
    cpSync(join(root, 'dist', file), join(copy, assets, 'calcium-guide', file));
  await run(command, args, { cwd: isBuiltFromRoot ? root : copy });
  return join(copy, 'built');
}

/** Builds the blog and serves it. Tells the address of its page at that path, and how to end. */
export async function serveBlog(blog) {
  const server = await preview({
    root: here,
    configFile: false,
    // Any other type answers an address that is not there with the front page.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: await build(blog) },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const [origin] = server.resolvedUrls.local;
  return { at: (path) => new URL(path, origin).href, close: () => server.close() };
}
