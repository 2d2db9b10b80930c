import type { TemplateResult } from 'lit';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';

/** A directive where it stands between two tags. */
interface Pending {
  render(...values: readonly unknown[]): unknown;
}

/** What a directive stands for: those of the guide tell it without a page. */
function resolved(value: object): unknown {
  const Class = getDirectiveClass(value) as unknown as (new (part: object) => Pending) | undefined;
  const { values } = value as { readonly values: readonly unknown[] };
  return Class && new Class({ type: 2 }).render(...values);
}

/**
 * What a template comes to, as markup: its texts, its attributes and what it puts into entries. It needs no
 * page, so that a walk can look at thousands.
 */
export function markupOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  if (isTemplateResult(value)) {
    const { strings, values } = value as TemplateResult;
    return strings.map((text, index) => text + markupOf(values[index])).join('');
  }
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(markupOf).join('');
  return markupOf(resolved(value));
}
