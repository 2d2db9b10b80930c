/**
 * Finds where two answers differ, figures compared to within a billionth: sums may be added up in
 * another order. Undefined when they are the same.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {string} [path]
 * @returns {string | undefined}
 */
export function differenceBetween(actual, expected, path = 'answer') {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(actual - expected) <= Math.abs(expected) * 1e-9
      ? undefined
      : `${path}: ${actual}, not ${expected}`;
  if (typeof expected !== 'object' || expected === null)
    return Object.is(actual, expected) ? undefined : `${path}: ${actual}, not ${expected}`;
  const keys = new Set([...Object.keys(expected), ...Object.keys(Object(actual))]);
  for (const key of keys) {
    const difference = differenceBetween(Object(actual)[key], expected[key], `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
