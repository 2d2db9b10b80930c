/** Where two answers differ, figures compared to within a billionth; undefined when nowhere. */
export function differenceBetween(
  actual: unknown,
  expected: unknown,
  path?: string,
): string | undefined;
