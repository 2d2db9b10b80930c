import type { Plugin } from 'vite';
import { sources } from '../domain/sources.ts';

// A name without a hyphen may be a word of something else.
const long = Object.keys(sources).filter((id) => id.includes('-') && id !== 'calcium-guide');
const shortOf = new Map(long.map((id, index) => [id, `$${index.toString(36)}`]));

/**
 * Gives the sources numbers for names in the script for pages. Authors and years as names are for whoever reads the
 * code; readers of a page never see them, and pay a kilobyte for them.
 */
export function shortSourceNames(): Plugin {
  return {
    name: 'short-source-names',
    enforce: 'pre',
    transform: {
      // A feature may cite, too, wherever in its room it does.
      filter: {
        id: /\/src\/(?:domain|views|model|content|conditions|take-along|pathway|calculator|evidence|safety)\/.+\.ts$/,
      },
      handler(code) {
        const short = code.replace(/'([\w-]+)'/g, (literal, name: string) => {
          const found = shortOf.get(name);
          return found === undefined ? literal : `'${found}'`;
        });
        // Every line stays where it is, which is as much as the byte report asks of a map.
        return { code: short, map: null };
      },
    },
  };
}
