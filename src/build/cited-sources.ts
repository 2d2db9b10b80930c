import type { Plugin } from 'vite';
import { nodesIn, type SyntaxNode } from './syntax-tree.ts';

interface Entry {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The texts in it: the name of what took its place may be one of them. */
  readonly texts: ReadonlySet<string>;
}

function textsIn(node: unknown, table?: SyntaxNode): Set<string> {
  const literals = [...nodesIn(node, (other) => other === table)].filter(
    ({ type }) => type === 'Literal',
  );
  return new Set(literals.map(({ value }) => String(value)));
}

function tableIn(program: unknown): SyntaxNode | undefined {
  return [...nodesIn(program)]
    .filter(
      ({ type, id }) => type === 'VariableDeclarator' && (id as SyntaxNode)['name'] === 'sources',
    )
    .map(({ init }) => init as SyntaxNode | null)
    .find((made): made is SyntaxNode => made?.type === 'ObjectExpression');
}

function entriesOf({ properties }: SyntaxNode): readonly Entry[] {
  return (properties as SyntaxNode[]).map(({ start, end, key, value: made }) => {
    const { name, value } = key as SyntaxNode;
    return { id: String(value ?? name), start, end, texts: textsIn(made) };
  });
}

/** What is cited, and what took the place of that. */
function keptOf(entries: readonly Entry[], cited: ReadonlySet<string>): ReadonlySet<Entry> {
  const kept = new Set(entries.filter(({ id }) => cited.has(id)));
  // A set goes on to what is added to it meanwhile.
  for (const { texts } of kept)
    for (const entry of entries) if (texts.has(entry.id)) kept.add(entry);
  return kept;
}

/** The script without them, every line where it was, which is as much as the byte report asks of a map. */
function without(entries: readonly Entry[], code: string): string {
  return entries.toReversed().reduce((text, { start, end }) => {
    const till = end + (/^\s*,/.exec(text.slice(end))?.[0].length ?? 0);
    return text.slice(0, start) + text.slice(start, till).replace(/[^\n]/g, ' ') + text.slice(till);
  }, code);
}

/**
 * Leaves out of a file the publications that nothing in it cites. A source is cited by its name, written out: whatever
 * can ask for one stands in the same script as a text.
 */
export function citedSources(): Plugin {
  return {
    name: 'cited-sources',
    renderChunk: {
      order: 'pre',
      handler(code) {
        const program = this.parse(code);
        const table = tableIn(program);
        if (!table) return this.error('The table of sources is not where it was');
        const entries = entriesOf(table);
        const kept = keptOf(entries, textsIn(program, table));
        const uncited = entries.filter((entry) => !kept.has(entry));
        return { code: without(uncited, code), map: null };
      },
    },
  };
}
