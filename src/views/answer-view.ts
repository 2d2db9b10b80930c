import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { iuText, k2Text } from '../content/format.ts';
import type { D3Assessment, Jurisdiction } from '../domain/assessment.ts';
import { needSources } from '../domain/need.ts';
import { reasonSources } from '../domain/reason-sources.ts';
import { sourceOf, type SourceId } from '../domain/sources.ts';
import type { ReasonCode } from '../domain/reasons.ts';
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
    ${isStop && props.lines.d3 ? html`<b>${copy.stop}</b>` : nothing}
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

/** What an authority says of the vitamin K that was typed. */
function labelLine({ lines, citations }: CalculatorProps): Part {
  return lines.label
    ? html`<p>${marked('label', lines.label, ['nhs-vitamin-k'], citations)}</p>`
    : nothing;
}

/** K2 as blogs and shops name it, and that these disagree. */
function k2Line({ assessment: { k2 }, lines, citations }: CalculatorProps): Part {
  if (!lines.k2) return nothing;
  if (!k2?.range) return html`<p><strong>${lines.k2}</strong></p>`;
  return html`<p>
    ${lines.k2} ${marked('range', copy.disagreement, rangeSources(k2), citations)}
  </p>`;
}

/** The authorities that say nothing of it; a trial, named beside a product, would tell of an effect. */
export const needAuthorities: readonly SourceId[] = needSources.filter(
  (id) => sourceOf(id).evidence === 'guideline',
);

/** Whether anybody needs K2: before all that is said of it. */
function needLine({ lines, citations }: CalculatorProps): TemplateResult {
  return html`<p class="need">${marked('need', lines.need, needAuthorities, citations)}</p>`;
}

/** The biggest thing: a stop, the standing of D3, or that something is withheld. */
function headline({ lines, assessment }: CalculatorProps): string {
  const isStop = assessment.reasons.includes('vitamin-k-antagonist');
  return lines.d3 || (isStop ? copy.stop : lines.k2 || copy.k2Alone);
}

function answered(props: CalculatorProps): TemplateResult {
  const { assessment, lines } = props;
  const { d3 } = assessment;
  const isUrgent = lines.urgent.length > 0;
  const title = headline(props);
  const help = lines.isCall ? helpLinesView(helpKindOf(props), props) : nothing;
  return html`
    ${lines.urgent.map((text) => html`<p class="urgent">${text}</p>`)} ${isUrgent ? help : nothing}
    ${needLine(props)} ${heading(props.headingLevel + 1, 'answer', title)}
    ${d3 ? limitNote(d3, props) : nothing} ${lines.unfinished && html`<p>${lines.unfinished}</p>`}
    ${d3 && !isUrgent ? scheduleNote(d3) : nothing} ${title === lines.k2 ? nothing : k2Line(props)}
    ${labelLine(props)} ${because(props)} ${isUrgent ? nothing : help}
    ${lines.already && html`<p><b>${lines.already}</b></p>`}
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
function exampleText({ d3Iu, k2Micrograms }: Example, jurisdiction: Jurisdiction): string {
  const d3 = copy.d3Amount(iuText(d3Iu));
  return k2Micrograms === null
    ? d3
    : copy.together(d3, copy.k2Amount(k2Text(k2Micrograms, jurisdiction)));
}

/** Bottles to try, before anything is typed or ticked. */
function exampleRow({ state, question }: CalculatorProps): Part {
  return offersExamples(state)
    ? html`<p class="examples">
        <span>${copy.examplesLead}</span>
        ${examples.map((each, index) =>
          button('example', index, exampleText(each, question.jurisdiction)),
        )}
      </p>`
    : nothing;
}

/** The question that people bring, answered before anything is typed. */
function invitation({ headingLevel, citations }: CalculatorProps): TemplateResult {
  return html`${heading(headingLevel + 1, 'answer', copy.emptyHeading)}
    <p>${marked('need', copy.emptyText, needSources, citations)}</p>`;
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
