import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { answerView, isEmpty } from './answer-view.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { entryView } from './entry-view.ts';
import { hasDose, personFlags } from '../model/guide-state.ts';
import { heading } from './heading.ts';
import { piece } from './piece.ts';
import { questionView } from './question-view.ts';
import { rulesView } from './rules-view.ts';
import { sourceList } from './source-mark.ts';
import type { TakeAlongProps } from './take-along-props.ts';
import { takeAlongView } from './take-along-view.ts';
import { workingView } from './working-view.ts';

/** What the question shows, and a key in an amount seldom changes. */
function questionParts({
  state,
  problems,
  lines,
  question,
  country,
  headingLevel,
}: CalculatorProps): unknown[] {
  const { age, conditions, noneOfThese, isQuestionOpen, isOnPaper } = state;
  const flags = personFlags.map((flag) => state[flag]);
  const person = [age, ...flags, conditions, noneOfThese, isQuestionOpen, isOnPaper];
  const place = [question.jurisdiction, country];
  return [
    ...person,
    ...place,
    headingLevel,
    JSON.stringify([problems, lines.urgent, lines.because]),
  ];
}

/**
 * "Check my bottle": entry, answer, the published rules, and the question that comes before K2. Where
 * there is room the entry of one product stands beside the answer.
 */
export function calculatorView(props: TakeAlongProps): TemplateResult {
  const { pieces } = props;
  const { isEntryOpen, products } = props.state;
  const isAnswered = hasDose(props.question) || props.lines.because.length > 0;
  const isBeside = isEntryOpen && products.length === 1;
  return html`<section class="calculator ${isBeside ? 'beside' : ''}" aria-labelledby="calculator">
    <header>
      ${heading(props.headingLevel, 'calculator', copy.viewNames.calculator)}
      <p class="quiet">${copy.lead}</p>
    </header>
    ${piece(pieces, () => entryView(props))} ${piece(pieces, () => answerView(props))}
    ${piece(pieces, () => rulesView(props))}
    ${piece(pieces, () => (isAnswered ? workingView(props) : nothing))}
    ${piece(pieces, () => guard(questionParts(props), () => questionView(props)))}
    ${piece(pieces, () => (isEmpty(props) ? nothing : takeAlongView(props)))}
    ${piece(pieces, () => sourceList(props.citations, props.headingLevel + 1))}
  </section>`;
}
