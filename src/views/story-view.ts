import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { PathwayFigures } from '../content/copy.ts';
import type { Standing } from '../domain/calcium-flows.ts';
import { pathwaySteps, type PathwayStep, type StepId } from '../domain/pathway.ts';
import { sourceOf, type SourceId } from '../domain/sources.ts';
import { indexOfStep, type PathwayState } from '../model/pathway-state.ts';
import { heading } from './heading.ts';
import { linesOf, stepTitle } from './pathway-texts.ts';
import { sourceLink } from './source-link.ts';

/** What the story is told from. */
export interface StoryProps {
  readonly pathway: PathwayState;
  readonly figures: PathwayFigures;
  readonly headingLevel: number;
}

/** How sure something is, in words and by its edge. */
export function standingMark(standing: Standing): TemplateResult {
  return html`<p><span class="standing ${standing}">${copy.standings[standing]}</span></p>`;
}

/** Links for eyes; plain names in a step that is only read out, as nobody sees a focus there. */
export function sourcesLine(sources: readonly SourceId[], isShown: boolean): TemplateResult {
  const names = sources.map((id, index) => {
    const end = index === sources.length - 1 ? '.' : '; ';
    const { by, year } = sourceOf(id);
    return isShown ? sourceLink(id, end) : `${by}, ${year}${end}`;
  });
  return html`<p class="quiet">${copy.sourcesLead} ${names}</p>`;
}

function stepItem(
  { id, standing, sources }: PathwayStep & { readonly id: StepId },
  props: StoryProps,
): TemplateResult {
  const { pathway, figures, headingLevel } = props;
  const isCurrent = pathway.step === id;
  const isShown = isCurrent || pathway.isListed;
  return html`<li class=${isShown ? '' : 'hidden'} aria-current=${isCurrent ? 'step' : nothing}>
    ${heading(headingLevel + 1, `step-${id}`, stepTitle(id))} ${standingMark(standing)}
    ${linesOf(id, figures).map(([lead, text]) => html`<p>${lead ? html`<b>${lead}</b>` : nothing} ${text}</p>`)}
    ${sourcesLine(sources, isShown)}
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
