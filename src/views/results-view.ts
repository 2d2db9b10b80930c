import * as copy from '#copy';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { numberText } from '../content/format.ts';
import {
  noDifference,
  resultOf,
  type Measure,
  type ResultId,
  type TrialResult,
} from '../domain/trial-results.ts';
import { placesOf } from '../model/effect-scale.ts';
import type { Citations } from './citations.ts';
import { percent } from './on-scale.ts';
import { sourceMark } from './source-mark.ts';

/** "0.74 (0.56 to 0.97)", with its unit where it is no ratio. */
function resultText({ measure, estimate, low, high }: TrialResult): string {
  const decimals = measure === 'score' ? 0 : 2;
  const [middle = '', from = '', to = ''] = [estimate, low, high].map((number) =>
    numberText(number, decimals).replace('-', '−'),
  );
  const text = copy.interval(middle, from, to);
  return measure === 'ratio' ? text : `${text} ${copy.units[measure]}`;
}

/** The interval as a line, the estimate as a dot on it; an arrow where it goes on. */
function drawn(result: TrialResult, all: readonly TrialResult[]): TemplateResult {
  const { none, low, estimate, high, isBeyondStart } = placesOf(result, all);
  const arrow = svg`<svg class="end" x=${percent(low)} y="50%"><path d="M12-8 0 0 12 8Z"></path></svg>`;
  return svg`
    <line class="grid" x1="0" x2="100%" y1="50%" y2="50%"></line>
    <line class="no-difference" x1=${percent(none)} x2=${percent(none)} y1="0" y2="100%"></line>
    <line class="found" x1=${percent(low)} x2=${percent(high)} y1="50%" y2="50%"></line>
    ${isBeyondStart ? arrow : nothing}
    <circle cx=${percent(estimate)} cy="50%" r="4.5"></circle>`;
}

/** What the sides of "no difference" mean, over the drawings. */
function ends(measure: Measure, all: readonly TrialResult[]): TemplateResult {
  const [first] = all;
  const none = first ? placesOf(first, all).none : 0;
  return html`<div class="ends" aria-hidden="true">
    <svg class="bar">
      <text x="0" y="1.2em">← ${copy.scaleEnds.less}</text>
      <text x="100%" y="1.2em" text-anchor="end">${copy.scaleEnds.more} →</text>
      <text x=${percent(none)} y="1.2em" text-anchor="middle">
        ${numberText(noDifference(measure))}
      </text>
    </svg>
  </div>`;
}

/** What studies measured, each with its interval, on one scale. */
export function resultsView(
  ids: readonly ResultId[],
  claim: string,
  citations: Citations,
): TemplateResult {
  const all = ids.map(resultOf);
  const measure = all[0]?.measure ?? 'ratio';
  return html`<div class="results">
    ${ends(measure, all)}
    <ul role="list">
      ${ids.map((id) => {
        const result = resultOf(id);
        return html`<li>
          <span>${copy.results[id]}</span>
          <svg class="bar" aria-hidden="true">${drawn(result, all)}</svg>
          <span
            ><b>${resultText(result)}</b
            >${sourceMark(`${claim}-${id}`, [result.source], citations)}</span
          >
        </li>`;
      })}
    </ul>
    <small>${copy.resultsNote(numberText(noDifference(measure)))}</small>
  </div>`;
}
