import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { iuText, k2Text } from '../content/format.ts';
import { claimOf } from '../domain/claims.ts';
import type { D3Assessment, Jurisdiction } from '../domain/assessment.ts';
import { reasonSources } from '../domain/reason-sources.ts';
import type { ReasonCode } from '../domain/reasons.ts';
import { isK2Withheld } from '../model/answer.ts';
import { examples, offersExamples, type Example } from '../model/examples.ts';
import { hasDose } from '../model/guide-state.ts';
import { isNearLimit, scheduleTexts } from './answer-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { button } from './fields.ts';
import { heading } from './heading.ts';
import { helpKindOf, helpLinesView } from './help-lines-view.ts';
import { limitMeaning } from './limit-meaning.ts';
import { rangeSources } from './rule-texts.ts';
import { drawnRules } from './strip-view.ts';
import { scaleView } from './scale-view.ts';
import { marked } from './source-mark.ts';

type Part = TemplateResult | typeof nothing;

/** What follows from the reader's own entries alone. */
function ownList(texts: readonly string[]): TemplateResult {
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

/** Why, and who says so. */
function reasonText(reason: ReasonCode, { citations }: CalculatorProps): TemplateResult {
  return marked(`reason-${reason}`, copy.reasons[reason], reasonSources[reason], citations);
}

function reasonList(reasons: readonly ReasonCode[], props: CalculatorProps): TemplateResult {
  return html`<ul>
    ${reasons.map((reason) => html`<li>${reasonText(reason, props)}</li>`)}
  </ul>`;
}

function titledList(title: string, reasons: readonly ReasonCode[], props: CalculatorProps): Part {
  return reasons.length === 0
    ? nothing
    : html`<div>
        <p><b>${title}</b></p>
        ${reasonList(reasons, props)}
      </div>`;
}

/** Why something is withheld. A vitamin K antagonist is the one reason that is a stop. */
function because(props: CalculatorProps): Part {
  const reasons = props.lines.because;
  const [only] = reasons;
  if (!only) return nothing;
  const isStop = props.assessment.reasons.includes('vitamin-k-antagonist');
  return html`<div class="because ${isStop ? 'stop' : ''}">
    ${isStop ? html`<b>${copy.stop}</b>` : nothing}
    ${reasons.length === 1 ? html`<p>${reasonText(only, props)}</p>` : reasonList(reasons, props)}
  </div>`;
}

/** Whose limit it is and what it means, and that food comes on top where it is near. */
function limitNote(d3: D3Assessment, props: CalculatorProps): Part {
  if (d3.comparison === 'not-judged') return nothing;
  const { text, sources } = limitMeaning(props);
  return html`<p class="quiet">
    ${marked('limit', text, sources, props.citations)}
    ${isNearLimit(d3) ? html`<b>${copy.nearLimit}</b>` : nothing}
  </p>`;
}

/** What a dose that is not taken daily means. No dose where urgent. */
function scheduleNote(d3: D3Assessment): Part {
  const texts = scheduleTexts(d3);
  return texts.length > 0 ? ownList(texts) : nothing;
}

/** K2 on the label against what published sources name, and that these disagree. */
function k2Line({ assessment: { k2 }, lines, citations }: CalculatorProps): TemplateResult {
  if (!k2?.range) return html`<p><strong>${lines.k2}</strong></p>`;
  return html`<p>
    <strong>${lines.k2}</strong>
    ${marked('range', copy.disagreement, rangeSources(k2), citations)}
  </p>`;
}

function answered(props: CalculatorProps): TemplateResult {
  const { assessment, lines } = props;
  const { d3 } = assessment;
  const isUrgent = lines.urgent.length > 0;
  return html`
    ${lines.urgent.map((text) => html`<p class="urgent">${text}</p>`)}
    ${isUrgent ? helpLinesView(helpKindOf(props), props) : nothing}
    ${heading(props.headingLevel + 1, 'answer', lines.d3 || lines.k2)}
    ${d3 ? limitNote(d3, props) : nothing} ${d3 && !isUrgent ? scheduleNote(d3) : nothing}
    ${lines.d3 && lines.k2 ? k2Line(props) : nothing} ${because(props)}
    ${lines.next && html`<p><b>${copy.nextLead}</b> ${lines.next}</p>`}
    ${titledList(copy.cautionsHeading, lines.cautions, props)}
    ${titledList(copy.notesHeading, lines.notes, props)} ${drawnRules(props)}
    ${isUrgent ? nothing : scaleView(props)}
  `;
}

/** True when there is nothing to say anything about: no dose, no condition and no problem. */
export function isEmpty({ assessment, problems, question }: CalculatorProps): boolean {
  const hasReason = assessment.reasons.some((reason) => reason !== 'not-answered');
  return !hasReason && problems.length === 0 && !hasDose(question);
}

/** A bottle in a few words. */
function exampleText(
  { d3Iu, k2Micrograms, schedule }: Example,
  jurisdiction: Jurisdiction,
): string {
  const d3 = copy.d3Amount(iuText(d3Iu));
  if (schedule !== 'daily') return copy.takenOften(d3, copy.scheduleNames[schedule]);
  if (k2Micrograms === null) return d3;
  return copy.together(d3, copy.k2Amount(k2Text(k2Micrograms, jurisdiction)));
}

/** A reason to withhold K2 that the next example takes away again. */
const passing: readonly ReasonCode[] = ['not-daily'];

/** Bottles to try, while they replace nothing that was typed; none for whom K2 is withheld. */
function exampleRow({ state, question, assessment: { reasons } }: CalculatorProps): Part {
  const lasting = reasons.filter((reason) => !passing.includes(reason));
  if (isK2Withheld({ reasons: lasting }) || !offersExamples(state, copy.decimalMark))
    return nothing;
  const isK2Named = !reasons.includes('not-daily');
  return html`<p class="examples">
    <span>${copy.examplesLead}</span>
    ${examples.map((each, index) =>
      each.k2Micrograms === null || isK2Named
        ? button('example', index, exampleText(each, question.jurisdiction))
        : nothing,
    )}
  </p>`;
}

/** The question that people bring, answered before anything is typed. */
function invitation({ headingLevel, citations }: CalculatorProps): TemplateResult {
  return html`${heading(headingLevel + 1, 'answer', copy.emptyHeading)}
    <p>${marked('need', copy.emptyText, claimOf('need').sources, citations)}</p>`;
}

/** The answer, the biggest thing on the view: always D3, then K2, then what to do next. */
export function answerView(props: CalculatorProps): TemplateResult {
  const { urgency, d3 } = props.assessment;
  return html`<section
    class="answer ${urgency} ${d3?.comparison}"
    id="result"
    tabindex="-1"
    aria-labelledby="answer"
  >
    ${isEmpty(props) ? invitation(props) : answered(props)} ${exampleRow(props)}
  </section>`;
}
