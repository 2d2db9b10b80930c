import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { calciumDayOf } from '../domain/calcium-flows.ts';
import type { ViewId } from '../model/views.ts';
import { amountField } from './amount-field.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { dayView } from './day-view.ts';
import { button } from './fields.ts';
import { heading } from './heading.ts';
import { pathwayFigures } from './pathway-figures.ts';
import { pathwayLabels } from './pathway-labels.ts';
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

/** "Where does calcium go?": the picture to play with, its story, and what can be changed. */
export function pathwayView(props: PathwayProps): TemplateResult {
  const { pathway } = props.state;
  const calcium = calciumDayOf(pathway.day);
  const figures = pathwayFigures();
  const shared = { ...props, pathway, calcium, figures };
  return html`<section class="pathway" aria-labelledby="pathway">
    <header>
      ${heading(props.headingLevel, 'pathway', copy.pathwayHeading)}
      <p class="takeaways">${copy.takeaways.join(' ')}</p>
    </header>
    ${checkLine(props)}
    ${
      pathway.isListed
        ? nothing
        : html`<div class="scene" role="group" aria-label=${copy.pictureLabel}>
            ${pathwayPicture({ calcium, lit: pathway.term ?? pathway.step, isPaused: pathway.isPaused })}
            ${pathwayLabels(shared)}
          </div>`
    }
    <div class="under-picture">
      <span class="quiet">${pathway.isListed ? nothing : copy.lineKinds}</span>
      <div>
        ${pathway.isListed ? nothing : button('pause', '', pathway.isPaused ? copy.goOn : copy.pause)}
        ${button('list', '', pathway.isListed ? copy.asPicture : copy.asList)}
      </div>
    </div>
    ${storyView(shared)} ${wordsView(shared)} ${dayView(shared)}
  </section>`;
}
