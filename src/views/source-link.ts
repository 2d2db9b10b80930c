import { html, type TemplateResult } from 'lit';
import { sourceOf, type SourceId } from '../domain/sources.ts';

/**
 * Who says so, and when; a link to the publication where it has a DOI. `end` closes the sentence:
 * Lit keeps the node after a template as its end, and a translator of the page may take a text away.
 */
export function sourceLink(id: SourceId, end = ''): TemplateResult {
  const { by, year, doi } = sourceOf(id);
  return doi === undefined
    ? html`${by}, ${year}${end}`
    : html`<a href="https://doi.org/${doi}" target="_blank" rel="noopener">${by}, ${year}</a
        >${end}`;
}
