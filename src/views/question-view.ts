import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionGroup } from '../content/copy.ts';
import { numberText } from '../content/format.ts';
import { most } from '../domain/input.ts';
import { personFlags } from '../model/guide-state.ts';
import { hasProblemAt, type CalculatorProps } from './calculator-props.ts';
import { conditionField, conditionsOf, noneField, personField } from './condition-fields.ts';
import { button, textField } from './fields.ts';
import { heading } from './heading.ts';
import { emergencyLine } from './help-lines-view.ts';
import { piece } from './piece.ts';
import { ageText, saidTexts } from './said-texts.ts';

function personFields(props: CalculatorProps): TemplateResult {
  const { state } = props;
  return html`<fieldset>
    <legend>${copy.personHeading}</legend>
    ${textField({
      name: 'age',
      label: copy.ageLabel,
      hint: copy.ageHint,
      problem: hasProblemAt(props, 'person.ageYears') && copy.accepted(numberText(most.ageYears)),
      value: state.age,
    })}
    ${personFlags.map((name) => personField(name, state))}
  </fieldset>`;
}

function conditionFields(
  { state, question }: CalculatorProps,
  group: ConditionGroup,
): readonly TemplateResult[] {
  return conditionsOf(group).map((condition) =>
    conditionField(condition, state, question.jurisdiction),
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
