/** A node of a script, as the bundler's parser makes it. */
export type SyntaxNode = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

function isNode(value: object): value is SyntaxNode {
  return 'type' in value && 'start' in value;
}

/** Every node below and including that one; those that are to be left out with all that is in them. */
export function* nodesIn(
  value: unknown,
  isLeftOut: (node: SyntaxNode) => boolean = () => false,
): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    if (isLeftOut(value)) return;
    yield value;
  }
  for (const child of Object.values(value)) yield* nodesIn(child, isLeftOut);
}
