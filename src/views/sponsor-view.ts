import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import type { Jurisdiction } from '../domain/assessment.ts';

/** What the author sells or is paid for, after the guide's end and outside it, under what it is. */
export function sponsorView(page: Jurisdiction): TemplateResult {
  return html`<aside class="sponsor" aria-labelledby="sponsor">
    <p id="sponsor" lang=${copy.lang} dir=${copy.dir}>${copy.sponsorLabels[page]}</p>
    <slot name="sponsor"></slot>
  </aside>`;
}
