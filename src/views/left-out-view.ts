import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { STATUTORY_DISCLAIMER, WORDING_LANGUAGE } from '../content/authorised-wordings.ts';
import type { Jurisdiction } from '../domain/assessment.ts';

/** That something is left out, and in the US the disclaimer, under every view. */
export function leftOutView(authorisedIn: Jurisdiction | null): TemplateResult | typeof nothing {
  if (authorisedIn === null) return nothing;
  return html`<div class="left-out">
    <p class="quiet">${copy.leftOut[authorisedIn]}</p>
    ${authorisedIn === 'us' ? html`<p lang=${WORDING_LANGUAGE}><b>* ${STATUTORY_DISCLAIMER}</b></p>` : nothing}
  </div>`;
}
