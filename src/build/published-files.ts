import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = '#published';

/** The module `#published`: hash and size of every file that is published, as the build has just made them. */
export function publishedFiles(): Plugin {
  return {
    name: 'published-files',
    // Before the resolver that looks such names up in package.json.
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const { outDir } = this.environment.config.build;
      const read = (file: string): Record<string, never> =>
        JSON.parse(readFileSync(join(outDir, file), 'utf8')) as Record<string, never>;
      const bytes: Record<string, { brotli: number }> = read('bytes.json');
      const files = Object.entries(read('integrity.json')).map(([file, integrity]) => [
        file,
        { integrity, brotli: bytes[file]?.brotli },
      ]);
      return `export const published = ${JSON.stringify(Object.fromEntries(files))};`;
    },
  };
}
