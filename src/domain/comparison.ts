/**
 * How far two sums may lie apart, relative to their size, and still be the same dose:
 * 4,000 IU stays 4,000 IU however it was added up in floating point.
 */
const TOLERANCE = 1e-9;

/** True when `a` is more than `b`, rounding noise aside. Both at least 0. */
export function isAbove(a: number, b: number): boolean {
  return a - b > TOLERANCE * Math.max(a, b);
}

/** True when `a` is `b` or more, rounding noise aside. Both at least 0. */
export function isAtLeast(a: number, b: number): boolean {
  return !isAbove(b, a);
}

/** How an amount stands with another; the strictest first. */
export const comparisons = ['above', 'at', 'below'] as const;

/** How an amount stands with another. */
export type Comparison = (typeof comparisons)[number];

/** How `amount` stands with `limit`, in the same unit, rounding noise aside. */
export function comparisonWith(limit: number, amount: number): Comparison {
  if (isAbove(amount, limit)) return 'above';
  return isAbove(limit, amount) ? 'below' : 'at';
}

/** The sum, the same to the last bit in whatever order the addends come. */
export function sumOf(addends: readonly number[]): number {
  return [...addends].sort((a, b) => a - b).reduce((sum, addend) => sum + addend, 0);
}
