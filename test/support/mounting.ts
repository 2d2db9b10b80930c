import { visit, type Visit } from './visit.ts';

/** Where a page finds the built script. */
export const SRC = '../../dist/calcium-guide.min.js';

/** A page in English with that in its body. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}</body></html>`;
}

/** Where the guides of the page stand: the ids or tags of what is before and around each. */
export async function guidesOn(visited: Visit): Promise<{
  guides: readonly string[];
  warnings: readonly string[];
  errors: readonly string[];
}> {
  const { result, ...told } = await visit(visited, async () => {
    await (window as { ready?: Promise<void> }).ready;
    const all = [...document.querySelectorAll('calcium-guide')];
    await Promise.all(all.map(({ updateComplete }) => updateComplete));
    return all.map((guide) => {
      const name = (element: Element | null) => element?.id || element?.localName || 'nothing';
      const state = guide.shadowRoot?.querySelector('#d3') ? 'answers' : 'is empty';
      return `${state} in ${name(guide.parentElement)} after ${name(guide.previousElementSibling)}`;
    });
  });
  return { guides: result, warnings: told.warnings, errors: told.errors };
}

/** A page and what is to stand on it. */
export interface Expected extends Visit {
  readonly guides: readonly string[];
  readonly warnings?: number;
}

/** Other scripts of the page and ours in one file, as an optimiser makes it. */
export async function concatenated(): Promise<string> {
  const guide = await (await fetch('/dist/calcium-guide.min.js')).text();
  return `var before = 1;\n${guide}\nvar after = before + 1;`;
}
