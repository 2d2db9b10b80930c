import type { Plugin } from 'vite';
import { sources } from '../domain/sources.ts';
import { lineByLine } from './line-by-line.ts';

// A name without a hyphen may be a word of something else.
const long = Object.keys(sources).filter((id) => id.includes('-') && id !== 'calcium-guide');
const shortOf = new Map(long.map((id, index) => [id, String(index)]));

/**
 * Gives the sources numbers for names in the script for pages. Authors and years as names are for whoever reads the
 * code; readers of a page never see them, and pay a kilobyte for them.
 */
export function shortSourceNames(): Plugin {
  return {
    name: 'short-source-names',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/(?:domain|views|model|content)\/[^/]+\.ts$/ },
      handler(code, id) {
        const short = code.replace(/'([\w-]+)'/g, (literal, name: string) => {
          const found = shortOf.get(name);
          return found === undefined ? literal : `'${found}'`;
        });
        return { code: short, map: lineByLine(short, id) };
      },
    },
  };
}
