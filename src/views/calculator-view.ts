import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { answerView } from './answer-view.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { entryView } from './entry-view.ts';
import { heading } from './heading.ts';
import { questionView } from './question-view.ts';
import { rulesView } from './rules-view.ts';

/** "Check my bottle": entry, answer, the question that comes before K2, and the published rules. */
export function calculatorView(props: CalculatorProps): TemplateResult {
  return html`<section class="calculator" aria-labelledby="calculator">
    <header>
      ${heading(props.headingLevel, 'calculator', copy.viewNames.calculator)}
      <p class="quiet">${copy.lead}</p>
    </header>
    ${entryView(props)} ${answerView(props)} ${questionView(props)} ${rulesView(props)}
  </section>`;
}
