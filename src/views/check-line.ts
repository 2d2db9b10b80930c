import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { ViewId } from '../model/views.ts';
import { amountField } from './amount-field.ts';
import { button } from './fields.ts';
import { productAt, sharedProps } from './product-props.ts';
import type { TakeAlongProps } from './take-along-props.ts';

/** What a view beside the calculator is made from. */
export interface ViewProps extends TakeAlongProps {
  /** The views that the author shows. */
  readonly views: readonly ViewId[];
  /** The country whose authorised wording alone may be shown; null where what research found may be. */
  readonly authorisedIn: Jurisdiction | null;
}

/** From a view that stands before the calculator to an answer: one line. */
export function checkLine(view: ViewId, props: ViewProps): TemplateResult | typeof nothing {
  const { views, state } = props;
  if (views.indexOf(view) > views.indexOf('calculator')) return nothing;
  const isOne = state.products.length === 1;
  return html`<div class="check-line">
    ${isOne ? amountField(productAt(0, { ...sharedProps(props), isBrief: true }, props), 'd3') : nothing}
    ${button('check', 'calculator', copy.checkMine)}
  </div>`;
}
