import { html, type TemplateResult } from 'lit';
import { sourceOf, type SourceId } from '../domain/sources.ts';

/** Who says so, and when; a link to the publication where it has a DOI. */
export function sourceLink(id: SourceId): TemplateResult {
  const { by, year, doi } = sourceOf(id);
  return doi === undefined
    ? html`${by}, ${year}`
    : html`<a href="https://doi.org/${doi}" target="_blank" rel="noopener">${by}, ${year}</a>`;
}
