import type { Plugin } from 'vite';
import { lineByLine } from './line-by-line.ts';

/**
 * What Lit looks up on the page by name, and what stands there instead. An element of the page with such an id or
 * name takes the name's place (DOM clobbering), and Lit would call it.
 */
const polyfills = [/\w+\.\w+PolyfillSupport\b/g, 'void 0'] as const;
/** A list in which two Lits of a page find each other; the guide's own is nobody else's. */
const versions = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, 'void 0'] as const;
const treeWalker = [
  /(\w+)\.createTreeWalker\(\1,/,
  'Document.prototype.createTreeWalker.call($1,$1,',
] as const;
/** For decorators, of which the guide has none. */
const metadata = [
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  '',
] as const;
const metadataRead = [/litPropertyMetadata\.get\(\w+\)/, 'void 0'] as const;

const lookedUp = {
  'lit-html.js': [polyfills, versions, treeWalker],
  'lit-element.js': [polyfills, versions],
  'reactive-element.js': [polyfills, versions, metadata, metadataRead],
};

/** Keeps Lit's names out of the page, and the page's ids and names out of Lit. */
export function litAlone(): Plugin {
  return {
    name: 'lit-alone',
    transform: {
      filter: { id: /\/(?:lit-html|lit-element|reactive-element)\.js$/ },
      handler(code, id) {
        const file = id.slice(id.lastIndexOf('/') + 1) as keyof typeof lookedUp;
        const replacements = lookedUp[file];
        if (replacements.some(([name]) => code.search(name) < 0))
          this.error(`${file} no longer looks up on the page what it is known to`);
        const alone = replacements.reduce((text, [name, own]) => text.replace(name, own), code);
        return { code: alone, map: lineByLine(code, id) };
      },
    },
  };
}
