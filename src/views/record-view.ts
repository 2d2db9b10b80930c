import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { dateText, iuText, numberText, shareText } from '../content/format.ts';
import { jurisdictions } from '../domain/assessment.ts';
import { sourcesCheckedOn } from '../domain/editorial-record.ts';
import { ageBands, foods } from '../domain/reference-values.ts';
import { sources, sourceOf, type Source, type SourceId } from '../domain/sources.ts';
import { trialFigures } from '../domain/trial-results.ts';
import type { Citations } from './citations.ts';
import { heading } from './heading.ts';
import { sourceMark } from './source-mark.ts';

/** A figure that could not be confirmed, and who is said to say so. */
type Unverified = readonly [text: string, source: SourceId];

function unverifiedLimits(): readonly Unverified[] {
  return jurisdictions.flatMap((jurisdiction) =>
    ageBands[jurisdiction].flatMap(({ fromYears, upperLimit }, index, bands): Unverified[] => {
      const toYears = (bands[index + 1]?.fromYears ?? Infinity) - 1;
      if (upperLimit.verified) return [];
      const [limit, from, to] = [iuText(upperLimit.value), fromYears, toYears];
      const country = copy.inCountries[jurisdiction];
      const text = copy.unverifiedLimit(limit, numberText(from), numberText(to), country);
      return [[text, upperLimit.source]];
    }),
  );
}

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

function sourcesKnown(how: Source['known']): readonly SourceId[] {
  return (Object.keys(sources) as SourceId[]).filter((id) => sourceOf(id).known === how);
}

/** What changed in figures and sources, by version, as the changelog has it. */
function changes(): TemplateResult {
  return html`<div>
    <p><b>${copy.recordChanges}</b></p>
    ${copy.evidenceChanges.map(
      ([version, lines]) =>
        html`<p>${version}</p>
          <ul>
            ${lines.map((line) => html`<li>${line}</li>`)}
          </ul>`,
    )}
  </div>`;
}

/** How this guide is kept: what was checked and when, what is not sure, and whom to tell of an error. */
export function recordView(citations: Citations, headingLevel: number): TemplateResult {
  return html`<section class="record" aria-labelledby="record">
    ${heading(headingLevel, 'record', copy.recordHeading)}
    <p>${copy.recordChecked(dateText(sourcesCheckedOn))}</p>
    <p><b>${copy.recordReview}</b></p>
    <p>${copy.recordUnverified}</p>
    <ul>
      ${[...unverifiedLimits(), ...unverifiedFoods(), ...unverifiedShares()].map(
        ([text, source], index) =>
          html`<li>${text}${sourceMark(`unverified-${index}`, [source], citations)}</li>`,
      )}
    </ul>
    ${(['quoted', 'recalled'] as const).map(
      (how) =>
        html`<p>${copy.recordSources[how]}${sourceMark(how, sourcesKnown(how), citations)}</p>`,
    )}
    ${changes()}
    <p>${copy.recordErrors}</p>
  </section>`;
}
