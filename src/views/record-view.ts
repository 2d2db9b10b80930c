import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { dateText, iuText, shareText } from '../content/format.ts';
import { sourcesCheckedOn } from '../domain/editorial-record.ts';
import { foods } from '../domain/reference-values.ts';
import type { SourceId } from '../domain/sources.ts';
import { trialFigures } from '../domain/trial-results.ts';
import type { Citations } from './citations.ts';
import { heading } from './heading.ts';
import { sourceMark } from './source-mark.ts';

/** A figure that could not be confirmed, and who is said to say so. */
type Unverified = readonly [text: string, ...sources: readonly SourceId[]];

function unverifiedFoods(): readonly Unverified[] {
  return foods
    .filter(({ d3Iu }) => !d3Iu.verified)
    .map(({ id, d3Iu }) => [
      copy.unverifiedFood(copy.foodNames[id], iuText(d3Iu.value)),
      d3Iu.source,
    ]);
}

/** Shares of a trial of which we know the summary alone. */
function unverifiedShares(): readonly Unverified[] {
  const { fusedWith, fusedWithout } = trialFigures;
  const text = copy.unverifiedFusion(shareText(fusedWith.value), shareText(fusedWithout.value));
  return fusedWith.verified ? [] : [[text, fusedWith.source]];
}

function allUnverified(): readonly Unverified[] {
  return [...unverifiedFoods(), ...unverifiedShares()];
}

/** How this guide is kept: what was checked and when, what is not sure, and whom to tell of an error. */
export function recordView(citations: Citations, headingLevel: number): TemplateResult {
  return html`<section class="record" aria-labelledby="record">
    ${heading(headingLevel, 'record', copy.recordHeading)}
    <p>${copy.recordChecked(dateText(sourcesCheckedOn))}</p>
    <p><b>${copy.recordReview}</b></p>
    <p>${copy.recordUnverified}</p>
    <ul>
      ${allUnverified().map(
        ([text, ...from], index) =>
          html`<li>${text}${sourceMark(`unverified-${index}`, from, citations)}</li>`,
      )}
    </ul>
    <p>${copy.recordErrors}</p>
  </section>`;
}
