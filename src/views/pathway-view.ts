import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { calciumDayOf } from '../domain/calcium-flows.ts';
import type { PathwayState } from '../model/pathway-state.ts';
import type { ViewId } from '../model/views.ts';
import { amountField } from './amount-field.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { dayView } from './day-view.ts';
import { button } from './fields.ts';
import { heading } from './heading.ts';
import { pathwayFigures } from './pathway-figures.ts';
import { pathwayLabels, type LabelProps } from './pathway-labels.ts';
import { pathwayPicture } from './pathway-picture.ts';
import { productAt, sharedProps } from './product-props.ts';
import { storyView } from './story-view.ts';
import { wordsView } from './words-view.ts';

/** What the pathway is made from. */
export interface PathwayProps extends CalculatorProps {
  /** The views that the author shows. */
  readonly views: readonly ViewId[];
}

/** From a view that stands before the calculator to an answer: one line. */
function checkLine(props: PathwayProps): TemplateResult | typeof nothing {
  const { views, state } = props;
  if (views.indexOf('pathway') > views.indexOf('calculator')) return nothing;
  const isOne = state.products.length === 1;
  return html`<div class="check-line">
    ${isOne ? amountField(productAt(0, { ...sharedProps(props), isBrief: true }, props), 'd3') : nothing}
    ${button('check', 'calculator', copy.checkMine)}
  </div>`;
}

/** The drawing with the names on it, and what its dots and marks mean. */
function scene(props: LabelProps): TemplateResult {
  const { pathway, calcium } = props;
  const { day, term, step, isPaused } = pathway;
  const picture = { calcium, isDEnough: day.isDEnough, lit: term ?? step, isPaused };
  return html`<div class="scene" role="group" aria-label=${copy.pictureLabel}>
    ${pathwayPicture(picture)} ${pathwayLabels(props)}
  </div>`;
}

/** The picture, its story, and what can be changed; nothing of it hangs on a dose. */
function playView(pathway: PathwayState, headingLevel: number): TemplateResult {
  const { isListed, isPaused } = pathway;
  const figures = pathwayFigures();
  const props = { pathway, calcium: calciumDayOf(pathway.day), figures, headingLevel };
  return html`${isListed ? nothing : scene(props)}
    <div class="under-picture">
      <span class="quiet">${isListed ? nothing : copy.lineKinds}</span>
      <div>
        ${isListed ? nothing : button('pause', '', isPaused ? copy.goOn : copy.pause)}
        ${button('list', '', isListed ? copy.asPicture : copy.asList)}
      </div>
    </div>
    ${storyView(props)} ${wordsView(props)} ${dayView(props)}`;
}

/** "Where does calcium go?": three sentences, the way to an answer, and the picture to play with. */
export function pathwayView(props: PathwayProps): TemplateResult {
  const { state, headingLevel } = props;
  return html`<section class="pathway" aria-labelledby="pathway">
    <header>
      ${heading(headingLevel, 'pathway', copy.pathwayHeading)}
      <p class="takeaways">${copy.takeaways.join(' ')}</p>
    </header>
    ${checkLine(props)}
    ${guard([state.pathway, headingLevel], () => playView(state.pathway, headingLevel))}
  </section>`;
}
