import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answered } from '../guide/reducers.ts';
import type { CheckLine, ShellProps } from '../guide/feature.ts';
import type { AnswerLines } from './answer-lines.ts';
import { amountField } from './amount-field.ts';
import { button } from './fields.ts';
import { productAt, sharedProps } from './product-props.ts';
import { withAnswer } from './with-answer.ts';

/** What a view is made from that shows an answer. */
export interface ViewProps extends ShellProps, Answered {
  /** The answer in words. */
  readonly lines: AnswerLines;
}

/** From a view that stands before the calculator to an answer: one line. */
export const checkLine: CheckLine = (view, shell) => {
  const { views } = shell;
  if (views.indexOf(view) > views.indexOf('calculator')) return nothing;
  return withAnswer<TemplateResult | typeof nothing>((props) => {
    const isOne = props.state.products.length === 1;
    return html`<div class="check-line">
      ${isOne ? amountField(productAt(0, { ...sharedProps(props), isBrief: true }, props), 'd3') : nothing}
      ${button('check', 'calculator', copy.checkMine)}
    </div>`;
  }, nothing)(shell);
};
