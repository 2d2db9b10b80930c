import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { iuText } from '../content/format.ts';
import type { D3Assessment } from '../domain/assessment.ts';
import type { ReasonCode } from '../domain/reasons.ts';
import { ageBandOf } from '../domain/reference-values.ts';
import { hasDose } from '../model/guide-state.ts';
import { answerLines } from './answer-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { heading } from './heading.ts';
import { sourceLink } from './source-link.ts';

type Part = TemplateResult | typeof nothing;

function list(texts: readonly string[]): TemplateResult {
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function titledList(title: string, texts: readonly string[]): Part {
  return texts.length === 0
    ? nothing
    : html`<div>
        <p><b>${title}</b></p>
        ${list(texts)}
      </div>`;
}

/** Why something is withheld. A vitamin K antagonist is the one reason that is a stop. */
function because(texts: readonly string[], reasons: readonly ReasonCode[]): TemplateResult {
  return reasons.includes('vitamin-k-antagonist')
    ? html`<div class="stop"><b>${copy.stop}</b>${list(texts)}</div>`
    : list(texts);
}

/**
 * Whose limit it is and what it means, with the recommended intake beside it, unless something is
 * urgent: then no dose is named.
 */
function limitNote(d3: D3Assessment, props: CalculatorProps, isUrgent: boolean): Part {
  if (d3.comparison === 'not-judged') return nothing;
  const { jurisdiction, person } = props.question;
  const { recommended, upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const age = props.state.age.trim();
  const whom = age ? copy.ofAge(age) : copy.assumedAdult;
  return html`<p class="quiet">
    ${copy.limitWhom(whom, copy.jurisdictionNames[jurisdiction])}
    ${sourceLink(upperLimit.source, '.')}
    ${
      recommended && !isUrgent
        ? html`${copy.recommended(iuText(recommended.value))}.
          ${sourceLink(recommended.source, '.')}`
        : nothing
    }
    ${upperLimit.verified ? nothing : copy.unverified}
  </p>`;
}

function answered(props: CalculatorProps): TemplateResult {
  const { reasons, d3, k2 } = props.assessment;
  const lines = answerLines(props);
  const k2Line = html`<p>
    <strong>${lines.k2}</strong> ${k2?.range ? copy.disagreement : nothing}
  </p>`;
  return html`
    ${lines.urgent.map((text) => html`<p class="urgent">${text}</p>`)}
    ${heading(props.headingLevel + 1, 'answer', lines.d3 || lines.k2)}
    ${d3 ? limitNote(d3, props, lines.urgent.length > 0) : nothing}
    ${lines.d3 && lines.k2 ? k2Line : nothing}
    ${lines.because.length > 0 ? because(lines.because, reasons) : nothing}
    ${lines.next && html`<p><b>${copy.nextLead}</b> ${lines.next}</p>`}
    ${titledList(copy.cautionsHeading, lines.cautions)}
    ${titledList(copy.notesHeading, lines.notes)}
  `;
}

/** True when there is nothing to say anything about: no dose, no condition and no problem. */
function isEmpty({ assessment, problems, question }: CalculatorProps): boolean {
  const hasReason = assessment.reasons.some((reason) => reason !== 'not-answered');
  return !hasReason && problems.length === 0 && !hasDose(question);
}

/** The question that people bring, answered before anything is typed. */
function invitation(level: number): TemplateResult {
  return html`${heading(level, 'answer', copy.emptyHeading)}
    <p>${copy.emptyText}</p>`;
}

/** The answer, the biggest thing on the view: always D3, then K2, then what to do next. */
export function answerView(props: CalculatorProps): TemplateResult {
  const { urgency, d3 } = props.assessment;
  return html`<section class="answer ${urgency} ${d3?.comparison}" aria-labelledby="answer">
    ${isEmpty(props) ? invitation(props.headingLevel + 1) : answered(props)}
  </section>`;
}
