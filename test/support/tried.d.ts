/**
 * How a property is tried: with that many inputs, 5,000 unless told otherwise, from a seed of its own that follows
 * from its name. A soak draws seeds at random.
 */
export function tried(
  property: string,
  inputs?: number,
): { readonly seed: number; readonly numRuns: number };
