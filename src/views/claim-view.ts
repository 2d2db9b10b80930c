import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimFigures, ClaimText } from '../content/evidence-copy.ts';
import { claimLines, claimOf, type Claim, type ClaimId, type ClaimLine } from '../domain/claims.ts';
import type { SourceId } from '../domain/sources.ts';
import type { EvidenceState } from '../model/evidence-state.ts';
import type { Citations } from './citations.ts';
import { figuredText } from './figured-text.ts';
import { heading } from './heading.ts';
import { questionButton } from './question-button.ts';
import { resultsView } from './results-view.ts';
import { referenceText, sourceMark } from './source-mark.ts';

/** A claim with the name under which its words are found. */
type NamedClaim = Claim & { readonly id: ClaimId };

/** What a claim is shown from. */
export interface ClaimProps {
  readonly evidence: EvidenceState;
  readonly figures: ClaimFigures;
  readonly citations: Citations;
  readonly headingLevel: number;
}

/** The answer with its sources as plain text, for an article. */
export function quotationOf(id: ClaimId): string {
  const sources = claimOf(id).sources.map((source) => referenceText(source, true));
  return copy.quotation(copy.claims[id].answer, sources.join('; '));
}

/** The statements of a line, each with its mark. */
function lineView(
  line: ClaimLine,
  claim: NamedClaim,
  props: ClaimProps,
): TemplateResult | typeof nothing {
  const statements = copy.claims[claim.id][line];
  if (!statements) return nothing;
  const sourcesAt = (index: number): readonly SourceId[] => claim.lines[line]?.[index] ?? [];
  const marked = (text: ClaimText, index: number): TemplateResult => {
    const mark = sourceMark(`${claim.id}-${line}-${index}`, sourcesAt(index), props.citations);
    return html`<span>${figuredText(text, props.figures)}</span>${mark}`;
  };
  return html`<p><b>${copy.claimLeads[line]}</b> ${statements.map(marked)}</p>`;
}

/** The honest sentence, and a tap that copies it. */
function answer(id: ClaimId, { evidence, citations }: ClaimProps): TemplateResult {
  const { quoted, told } = evidence;
  const isQuoted = quoted === id && (told === 'copied' || told === 'marked');
  return html`<div class="say">
    <p class="quiet">${copy.sayIt}</p>
    <p>
      <span id="say-${id}">${copy.claims[id].answer}</span
      >${sourceMark(`${id}-answer`, claimOf(id).sources, citations)}
    </p>
    <p>
      <button type="button" name="quote" value=${id} aria-describedby="say-${id}">
        ${copy.quote}
      </button>
      <small>${isQuoted ? copy.quoted[told] : nothing}</small>
    </p>
    ${isQuoted && told === 'marked' ? html`<p id="quotation-${id}">${quotationOf(id)}</p>` : nothing}
  </div>`;
}

/** What would change the answer, where that can be named. */
function changeView(
  { id, change = [] }: NamedClaim,
  { citations }: ClaimProps,
): TemplateResult | typeof nothing {
  const text = copy.claims[id].change;
  if (!text) return nothing;
  return html`<p class="quiet">
    <b>${copy.claimLeads.change}</b>
    <span>${text}</span>${sourceMark(`${id}-change`, change, citations)}
  </p>`;
}

/** A claim: the question and the answer in a few words; opened, how it stands, and on what it rests. */
export function claimView(claim: NamedClaim, props: ClaimProps): TemplateResult {
  const { id, grade, results } = claim;
  const isOpen = props.evidence.opened.includes(id);
  const question = questionButton('claim', id, isOpen, copy.claims[id]);
  return html`${heading(props.headingLevel, `question-${id}`, question)}
    <div id="claim-${id}" class="claim ${isOpen ? '' : 'folded'}">
      <p><b>${copy.gradeLabel}:</b> <span class="standing ${grade}">${copy.grades[grade]}</span></p>
      ${answer(id, props)} ${claimLines.map((line) => lineView(line, claim, props))}
      ${results ? resultsView(results, id, props.citations) : nothing} ${changeView(claim, props)}
    </div>`;
}
