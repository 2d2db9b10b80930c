import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { lineByLine } from './line-by-line.ts';

const policyModule = fileURLToPath(new URL('../embed/trusted-types.ts', import.meta.url));
const CREATION = /(\w+)\.createPolicy\("lit-html",/;

/**
 * Puts our own Trusted Types policy in the place of Lit's. Lit has no setting for its name; should a
 * new version of Lit ask for it in other words, the build fails here instead of on a reader's page.
 */
export function litPolicy(): Plugin {
  return {
    name: 'lit-policy',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code, id) {
        if (!CREATION.test(code))
          this.error('Lit no longer asks for its policy in the known words');
        const renamed = code.replace(CREATION, 'guidePolicy($1,');
        const first = `import { litPolicy as guidePolicy } from ${JSON.stringify(policyModule)};`;
        return { code: first + renamed, map: lineByLine(code, id) };
      },
    },
  };
}
