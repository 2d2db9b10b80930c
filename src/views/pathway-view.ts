import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { calciumDayOf } from '../domain/calcium-flows.ts';
import { takeawaySources } from '../domain/pathway.ts';
import type { Citing } from '../model/citing.ts';
import type { ShellProps } from '../guide/feature.ts';
import { Citations } from './citations.ts';
import { dayView } from './day-view.ts';
import { button } from './fields.ts';
import { heading } from './heading.ts';
import { pathwayFigures } from './pathway-figures.ts';
import { pathwayLabels, type LabelProps } from './pathway-labels.ts';
import { pathwayPicture } from './pathway-picture.ts';
import { piece } from './piece.ts';
import { sourceList, marked } from './source-mark.ts';
import { storyView } from './story-view.ts';
import { wordsView } from './words-view.ts';

/** The drawing with the names on it, and what its dots and marks mean. */
function scene(props: LabelProps & Pick<ShellProps, 'pieces'>): TemplateResult {
  const { pathway, calcium, pieces } = props;
  const { day, term, step, isPaused } = pathway;
  const picture = { calcium, isDEnough: day.isDEnough, lit: term ?? step, isPaused, pieces };
  return html`<div class="scene" role="group" aria-label=${copy.pictureLabel}>
    ${pathwayPicture(picture)} ${piece(pieces, () => pathwayLabels(props))}
  </div>`;
}

/** The numbers of this view begin with its three sentences. */
function citationsOf(citing: Citing): Citations {
  return new Citations(citing, true, takeawaySources.flat());
}

/** The picture, its story, and what can be changed; nothing of it hangs on a dose. */
function playView({ state, headingLevel, pieces }: ShellProps): TemplateResult {
  const { pathway, citing, isOnPaper } = state;
  const { isListed, isPaused } = pathway;
  const figures = pathwayFigures();
  const citations = citationsOf(citing);
  const told = { figures, citations, headingLevel, isOnPaper };
  const props = { pathway, calcium: calciumDayOf(pathway.day), pieces, ...told };
  return html`${piece(pieces, () => (isListed ? nothing : scene(props)))}
    <div class="under-picture">
      <span class="quiet">${isListed ? nothing : copy.lineKinds}</span>
      <div>
        ${isListed ? nothing : button('pause', '', isPaused ? copy.goOn : copy.pause)}
        ${button('list', '', isListed ? copy.asPicture : copy.asList)}
      </div>
    </div>
    ${piece(pieces, () => storyView(props))} ${piece(pieces, () => wordsView(props))}
    ${piece(pieces, () => dayView(props))}
    ${piece(pieces, () => sourceList(citations, headingLevel + 1))}`;
}

/** What there is to take away, each sentence with who says so. */
function takeaways(citing: Citing): readonly TemplateResult[] {
  const citations = citationsOf(citing);
  return takeawaySources.map((sources, index) =>
    marked(`takeaway-${index}`, copy.takeaways[index] ?? '', sources, citations),
  );
}

/** "Where does calcium go?": three sentences, the way to an answer, and the picture to play with. */
export function pathwayView(props: ShellProps): TemplateResult {
  const { state, headingLevel } = props;
  const { pathway, citing, isOnPaper } = state;
  return html`<section class="pathway" aria-labelledby="pathway">
    <header>
      ${heading(headingLevel, 'pathway', copy.pathwayHeading)}
      <p class="takeaways">${takeaways(citing)}</p>
    </header>
    ${piece(props.pieces, () => props.checkLine('pathway', props))}
    ${guard([pathway, citing, headingLevel, isOnPaper], () => playView(props))}
  </section>`;
}
