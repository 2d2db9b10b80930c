import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { PathwayFigures } from '../content/copy.ts';
import type { Standing } from '../domain/calcium-flows.ts';
import { pathwaySteps, type PathwayStep, type StepId } from '../domain/pathway.ts';
import { indexOfStep, type PathwayState } from '../model/pathway-state.ts';
import type { Citations } from './citations.ts';
import { heading } from './heading.ts';
import { linesOf, stepTitle, type ToldLine } from './pathway-texts.ts';
import { numbersOf, sourceMark } from './source-mark.ts';

/** What the story is told from. */
export interface StoryProps {
  readonly pathway: PathwayState;
  readonly figures: PathwayFigures;
  readonly citations: Citations;
  readonly headingLevel: number;
  /** All steps and all words are told. */
  readonly isOnPaper: boolean;
}

/** How sure something is, in words and by its edge. */
export function standingMark(standing: Standing): TemplateResult {
  return html`<p><span class="standing ${standing}">${copy.standings[standing]}</span></p>`;
}

/** Marks for eyes; plain numbers in a step that is only read out, as nobody sees a focus there. */
function stepMark(
  step: StepId,
  { line, sources }: ToldLine,
  isShown: boolean,
  citations: Citations,
): TemplateResult {
  return isShown
    ? sourceMark(`${step}-${line}`, sources, citations)
    : html`<span class="cited">${copy.sourcesNumbered(...numbersOf(sources, citations))}</span>`;
}

function stepItem(step: PathwayStep & { readonly id: StepId }, props: StoryProps): TemplateResult {
  const { id, standing } = step;
  const { pathway, figures, citations, headingLevel, isOnPaper } = props;
  const isCurrent = pathway.step === id;
  const isShown = isCurrent || pathway.isListed || isOnPaper;
  return html`<li class=${isShown ? '' : 'hidden'} aria-current=${isCurrent ? 'step' : nothing}>
    ${heading(headingLevel + 1, `step-${id}`, stepTitle(id))} ${standingMark(standing)}
    ${linesOf(step, figures).map(
      (told) =>
        html`<p>
          ${told.lead ? html`<b>${told.lead}</b>` : nothing}
          <span>${told.text}</span>${stepMark(id, told, isShown, citations)}
        </p>`,
    )}
  </li>`;
}

function moves({ pathway }: StoryProps): TemplateResult {
  const index = indexOfStep(pathway.step);
  const last = pathwaySteps.length - 1;
  return html`<div class="moves">
    <button type="button" name="story" value="back" aria-disabled=${index === 0}>
      ${copy.back}
    </button>
    <button type="button" name="story" value="next" aria-disabled=${index === last}>
      ${copy.next}
    </button>
    <span class="progress" aria-hidden="true"
      >${pathwaySteps.map((_, at) => html`<i class=${at <= index ? 'done' : ''}></i>`)}</span
    >
  </div>`;
}

/** The story: one step in sight, or all of them as a list; read aloud and on paper it is the list. */
export function storyView(props: StoryProps): TemplateResult {
  return html`<div class="story" id="story">
    ${props.pathway.isListed ? nothing : moves(props)}
    <ol role="list">
      ${pathwaySteps.map((step) => stepItem(step, props))}
    </ol>
  </div>`;
}
