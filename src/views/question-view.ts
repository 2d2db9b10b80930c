import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionGroup } from '../content/copy.ts';
import { numberText } from '../content/format.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { most } from '../domain/input.ts';
import { personFlags } from '../model/guide-state.ts';
import { readAge } from '../model/count-text.ts';
import { hasProblemAt, numberProblem, type CalculatorProps } from './calculator-props.ts';
import {
  conditionField,
  conditionsOf,
  noneField,
  personField,
  reasonSentence,
} from './condition-fields.ts';
import { button, textField } from './fields.ts';
import { heading } from './heading.ts';
import { emergencyLine } from './help-lines-view.ts';
import { piece } from './piece.ts';
import { ageText, saidTexts } from './said-texts.ts';

/** What is wrong with the age; that a child's is missing is asked for where it belongs. */
function ageProblem(props: CalculatorProps): string | false {
  const age = props.state.age.trim();
  if (!hasProblemAt(props, 'person.ageYears')) return false;
  if (!age) return copy.ageAsked.none;
  const years = readAge(age, copy.decimalMark);
  return years >= 0 && years <= most.ageYears
    ? copy.ageAsked.adult
    : numberProblem(age, years, copy.accepted(numberText(most.ageYears)));
}

function personFields(props: CalculatorProps): TemplateResult {
  const { state } = props;
  return html`<fieldset>
    <legend>${copy.personHeading}</legend>
    ${textField({
      name: 'age',
      label: copy.ageLabel,
      hint: copy.ageHint,
      problem: ageProblem(props),
      value: state.age,
    })}
    ${personFlags.map((name) => personField(name, state))}
  </fieldset>`;
}

/** What a tick stops, where it was made; on paper the answer alone says it, as it does who says so. */
function stopAt(
  id: ConditionId,
  { lines, state }: CalculatorProps,
): TemplateResult | typeof nothing {
  if (state.isOnPaper || !state.conditions.includes(id) || !lines.because.includes(id))
    return nothing;
  const stop = id === 'vitamin-k-antagonist' ? html`<b>${copy.stop}</b>` : nothing;
  return html`<p class="because ${stop === nothing ? '' : 'stop'}">
    ${stop} ${reasonSentence(id)}
  </p>`;
}

function conditionFields(props: CalculatorProps, group: ConditionGroup): readonly TemplateResult[] {
  const { state, question } = props;
  return conditionsOf(group).map(
    (condition) =>
      html`${conditionField(condition, state, question.jurisdiction)} ${stopAt(condition[0], props)}`,
  );
}

/** A group that opens; how many are ticked is said while it is closed, too. */
function foldedGroup(props: CalculatorProps, group: ConditionGroup): TemplateResult {
  const ticked = props.state.conditions.filter((id) => id in group.conditions).length;
  return html`<details>
    <summary>
      ${group.heading} ${ticked > 0 ? html`(${copy.tickedCount(numberText(ticked))})` : nothing}
    </summary>
    <div role="group" aria-label=${group.heading}>${conditionFields(props, group)}</div>
  </details>`;
}

/** Stays in sight below the boxes: what is most urgent, and the way to the answer, which has the rest. */
function dock({ lines, assessment, country }: CalculatorProps): TemplateResult {
  const [first] = lines.urgent;
  return html`<div class="dock ${assessment.urgency}">
    ${
      first
        ? html`<p><b>${first}</b></p>
            ${emergencyLine(country)}`
        : nothing
    }
    ${button('show', '', copy.show)}
  </div>`;
}

/** Who is asking, and the conditions: the question that comes before any amount of K2. */
export function questionView(props: CalculatorProps): TemplateResult {
  const { state, headingLevel, pieces } = props;
  const isOpen = state.isQuestionOpen || state.isOnPaper;
  const [first, ...others] = copy.conditionGroups;
  const words = { age: ageText(state), none: copy.noneSaid, notSaid: copy.notSaid };
  return html`<section class="question" aria-labelledby="question">
    ${heading(headingLevel + 1, 'question', copy.questionHeading)}
    <details id="isQuestionOpen" .open=${isOpen}>
      <summary>
        ${isOpen ? copy.questionLead : html`${copy.youSaid} ${saidTexts(state, words).join(' · ')}`}
        ${isOpen ? nothing : html`<span class="change">${copy.change}</span>`}
      </summary>
      <div class="fields">
        <div class="pair">
          ${piece(pieces, () => personFields(props))}
          ${
            first &&
            html`<fieldset>
              <legend>${first.heading}</legend>
              <div>${conditionFields(props, first)}</div>
            </fieldset>`
          }
        </div>
        ${others.map((group) => piece(pieces, () => foldedGroup(props, group)))}
      </div>
    </details>
    ${noneField(state)} ${state.conditions.length > 0 && isOpen ? dock(props) : nothing}
  </section>`;
}
