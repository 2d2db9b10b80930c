import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionGroup, ConditionWords } from '../content/copy.ts';
import { numberText } from '../content/format.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { most } from '../domain/input.ts';
import { personFlags } from '../model/guide-state.ts';
import { hasProblemAt, type CalculatorProps } from './calculator-props.ts';
import { checkField, textField } from './fields.ts';
import { heading } from './heading.ts';

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
    ${personFlags.map((name) =>
      checkField({ name, value: name, label: copy.personFlags[name], isTicked: state[name] }),
    )}
  </fieldset>`;
}

function conditionFields(
  { state }: CalculatorProps,
  { conditions }: ConditionGroup,
): readonly TemplateResult[] {
  const entries = Object.entries(conditions) as readonly (readonly [ConditionId, ConditionWords])[];
  return entries.map(([value, [label, examples]]) =>
    checkField({
      name: 'conditions',
      value,
      label,
      examples,
      isTicked: state.conditions.includes(value),
    }),
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

/** Who is asking, and the conditions: the question that comes before any amount of K2. */
export function questionView(props: CalculatorProps): TemplateResult {
  const { state, headingLevel } = props;
  const [first, ...others] = copy.conditionGroups;
  return html`<section class="question" aria-labelledby="question">
    ${heading(headingLevel + 1, 'question', copy.questionHeading)}
    <p>${copy.questionLead}</p>
    <div class="pair">
      ${personFields(props)}
      ${
        first &&
        html`<fieldset>
          <legend>${first.heading}</legend>
          <div>${conditionFields(props, first)}</div>
        </fieldset>`
      }
    </div>
    ${others.map((group) => foldedGroup(props, group))}
    ${checkField({
      name: 'noneOfThese',
      value: 'none',
      label: copy.noneOfThese,
      isTicked: state.noneOfThese,
    })}
  </section>`;
}
