import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { numberText } from '../content/format.ts';
import { sourceOf, type Evidence, type Source, type SourceId } from '../domain/sources.ts';
import type { Citations } from './citations.ts';
import { heading } from './heading.ts';

/** "EFSA, 2023": who says so, and when. */
export function sourceName(id: SourceId): string {
  const { by, year } = sourceOf(id);
  return `${by}, ${year}`;
}

/** Where it is to be read, without its protocol; '' where there is no address that we could check. */
export function addressOf({ doi, page }: Pick<Source, 'doi' | 'page'>): string {
  return doi ? `doi.org/${doi}` : (page ?? '');
}

/** What kind of evidence it is, for whom, and how far we checked it. */
function standingText({ evidence, jurisdiction, known, supersededBy }: Source): string {
  return [
    copy.evidenceKinds[evidence],
    ...(jurisdiction ? [copy.jurisdictionNames[jurisdiction]] : []),
    // No study stands behind a habit, so that seeing its words verifies nothing.
    ...(evidence === 'convention' ? [] : [copy.verifications[known]]),
    ...(supersededBy ? [copy.replacedBy(sourceName(supersededBy as SourceId))] : []),
  ].join(' · ');
}

/** Publications whose titles tell of laws and habits, not of what studies found or authorities advise. */
const withoutClaims: readonly Evidence[] = ['regulation', 'convention'];

/** The title, unless it could be taken for a claim where only authorised wording may stand. */
function titleOf({ title, lang, evidence }: Source, isTitled: boolean): unknown {
  return isTitled || withoutClaims.includes(evidence)
    ? html`<i lang=${lang ?? nothing}>${title}</i>`
    : nothing;
}

/** A source in one line of plain text, as an article or a sheet has it. */
export function referenceText(id: SourceId, isTitled: boolean): string {
  const { known, title, evidence, ...published } = sourceOf(id);
  const address = addressOf(published);
  const isNamed = isTitled || withoutClaims.includes(evidence);
  return [
    sourceName(id),
    // Of laws and licences the name alone would not tell which.
    ...(isNamed && (!address || evidence === 'regulation') ? [title] : []),
    address ? `https://${address}` : '',
    ...(address || isNamed ? [] : [copy.evidenceKinds[evidence]]),
    ...(known === 'seen' ? [] : [copy.verifications[known]]),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A source as a list of references has it. */
export function sourceEntry(id: SourceId, isTitled: boolean): TemplateResult {
  const source = sourceOf(id);
  const address = addressOf(source);
  return html`<b>${sourceName(id)}</b> ${titleOf(source, isTitled)}
    ${
      address
        ? html`<a href="https://${address}" target="_blank" rel="noopener">${address}</a>`
        : nothing
    } <small>${standingText(source)}</small>`;
}

/** The numbers of sources, in their order. */
export function numbersOf(ids: readonly SourceId[], citations: Citations): readonly string[] {
  return citations.inOrder(ids).map((id) => numberText(citations.numberOf(id)));
}

/** The sources of one statement, each with its number. */
function note(ids: readonly SourceId[], citations: Citations): TemplateResult {
  const entries = citations.inOrder(ids).map((id) => {
    const number = `${numberText(citations.numberOf(id))} ·`;
    return html`<span>${number} ${sourceEntry(id, citations.isTitled)}</span>`;
  });
  return html`<span class="note">${entries}</span>`;
}

/**
 * "Says who?": the numbers of the sources of one statement, which open them in place. Its name is unlike
 * that of any other mark of the view.
 */
export function sourceMark(
  name: string,
  ids: readonly SourceId[],
  citations: Citations,
): TemplateResult {
  const numbers = numbersOf(ids, citations);
  const isOpen = citations.citing.mark === name;
  // The space is the mark's own, so that a sentence and its mark are told apart where they are copied.
  return html`&nbsp;<button
      type="button"
      class="cite"
      name="source"
      value=${name}
      aria-expanded=${isOpen}
      aria-label=${copy.sourcesNumbered(...numbers)}
    >
      ${numbers.join(', ')}</button
    >${isOpen ? note(ids, citations) : nothing}`;
}

/** A sentence with its mark. */
export function marked(
  name: string,
  text: string,
  sources: readonly SourceId[],
  citations: Citations,
): TemplateResult {
  return html`<span>${text}</span>${sourceMark(name, sources, citations)}`;
}

function listed({ cited, citing, isTitled }: Citations, headingLevel: number): TemplateResult {
  const { isListed } = citing;
  const title = html`<button
    type="button"
    name="references"
    aria-expanded=${isListed}
    aria-controls="sources"
  >
    ${copy.sourcesHeading(numberText(cited.length))}
  </button>`;
  return html`<section class="sources" aria-labelledby="sources-title">
    ${heading(headingLevel, 'sources-title', title)}
    <ol id="sources" class=${isListed ? '' : 'folded'}>
      ${cited.map((id) => html`<li>${sourceEntry(id, isTitled)}</li>`)}
    </ol>
  </section>`;
}

/** Every source of the view, by its number; on paper always. To be made after all marks. */
export function sourceList(citations: Citations, headingLevel: number): unknown {
  const { citing, cited, isTitled } = citations;
  const known = [cited.join(), citing.isListed, isTitled, headingLevel];
  return guard(known, () => listed(citations, headingLevel));
}
