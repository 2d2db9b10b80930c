import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { isAsked } from '../model/amount-reading.ts';
import { hasDose } from '../model/guide-state.ts';
import { takings, type Taken, type Taking } from '../model/take-along-state.ts';
import { button } from './fields.ts';
import { handoutText } from './handout-text.ts';
import { heading } from './heading.ts';
import type { TakeAlongProps } from './take-along-props.ts';

/**
 * No link while an entry cannot be read for sure, as it holds what was read; nor beside something urgent,
 * which would not go along with the products.
 */
function offered(props: TakeAlongProps): readonly Taking[] {
  const { question, problems, hasAddress, lines } = props;
  const isCertain = problems.length === 0 && !isAsked(props.state, copy.decimalMark);
  const hasLink = hasAddress && hasDose(question) && isCertain && lines.urgent.length === 0;
  return takings.filter((what) => what !== 'link' || hasLink);
}

/** What a link holds, or why there is none beside something urgent. */
function linkNote(names: readonly Taking[], { hasAddress, lines }: TakeAlongProps): string {
  if (names.includes('link')) return copy.linkNote;
  return hasAddress && lines.urgent.length > 0 ? copy.noLink : '';
}

/** What could not be copied, to be copied by hand. */
function byHand({ what }: Taken, props: TakeAlongProps): TemplateResult {
  return html`<pre id="taken" role="group" tabindex="0" aria-label=${copy.takings[what]}>
${what === 'link' ? props.link() : handoutText(props)}</pre>`;
}

/** To the pharmacist, the doctor, the partner: on paper, as text, as a link. */
export function takeAlongView(props: TakeAlongProps): TemplateResult {
  const { told } = props.state.takeAlong;
  const said = told ? copy.taken[told.what][told.outcome] : '';
  const names = offered(props);
  const note = linkNote(names, props);
  return html`<section class="take-along" aria-labelledby="take-along">
    ${heading(props.headingLevel + 1, 'take-along', copy.takeHeading)}
    <p>${copy.takeLead}</p>
    <p class="takings">${names.map((name) => button('take', name, copy.takings[name]))}</p>
    ${said ? html`<p id="told"><b>${said}</b></p>` : nothing}
    ${told?.outcome === 'marked' ? byHand(told, props) : nothing}
    ${note ? html`<p class="quiet">${note}</p>` : nothing}
  </section>`;
}
