import type { ProductEntry } from './products.ts';

/** The least id that is free: Chromium keeps what was removed for each name of radio buttons that it has seen. */
export function freeId(products: readonly ProductEntry[]): number {
  const taken = new Set(products.map(({ id }) => id));
  return [...taken, taken.size].findIndex((_, id) => !taken.has(id));
}
