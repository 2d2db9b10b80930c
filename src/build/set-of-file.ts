import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = '#set';

/** The module `#set`: the views of the file that is being built, by the environment that builds it. */
export function setOfFile(sets: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'set-of-file',
    // Before the resolver that looks such names up in package.json, where all views stand.
    enforce: 'pre',
    resolveId(id) {
      if (id !== MODULE) return undefined;
      const set = sets[this.environment.name] ?? 'all';
      return resolve(this.environment.config.root, 'src/sets', `${set}.ts`);
    },
  };
}
