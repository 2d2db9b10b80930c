/** Every text in a value, however deep; a sentence with parameters is given these. */
export function textsOf(
  value: unknown,
  given: readonly unknown[] = ['…', '…', '…'],
): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [String((value as (...of: readonly unknown[]) => string)(...given))];
  return Object.values(value as object).flatMap((part) => textsOf(part, given));
}

/** White space of any kind as one plain space. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
