import type { Plugin } from 'vite';
import { labelNames } from '../content/label-names.ts';

const IMPORT = /^import \{ labelNames \}.*$/m;
const ASKED = /\blabelNames(?:\.(\w+)|\[["']([\w-]+)["']\])/g;

/** The names of a label, as a script has them. */
function literalOf(id: string): string {
  const names = Object.entries(labelNames).find(([condition]) => condition === id)?.[1];
  if (!names) throw new Error(`No label shows names of ${id}`);
  return JSON.stringify(names);
}

/** Writes the names that each label shows into the words, in the place of the module that picks them from all names. */
export function labelNamesMade(): Plugin {
  return {
    name: 'label-names-made',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/content\/copy\.\w+\.ts$/ },
      handler(code) {
        const written = code
          .replace(IMPORT, '')
          .replace(ASKED, (_, word?: string, quoted?: string) => literalOf(word ?? quoted ?? ''));
        if (written.includes('labelNames'))
          this.error('The words ask for names of medicines in a way that the build does not know');
        // Every line stays where it is, which is as much as the byte report asks of a map.
        return { code: written, map: null };
      },
    },
  };
}
