import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { labelText, unitWord } from '../content/format.ts';
import { jurisdictions, k2Forms } from '../domain/assessment.ts';
import { most } from '../domain/input.ts';
import { d3AmountIn, d3Units, internationalUnits, k2AmountIn, k2Units } from '../domain/units.ts';
import { hasProblemAt, type CalculatorProps } from './calculator-props.ts';
import { selectField, textField, unitChoice } from './fields.ts';

/** The D3 that was typed, in the other unit; the hint when there is none. */
function d3Hint({ question }: CalculatorProps): string {
  const d3 = question.products[0]?.d3;
  if (!d3 || !(d3.amount >= 0)) return copy.d3Hint;
  const other = d3.unit === 'IU' ? 'µg' : 'IU';
  const amount = d3AmountIn(other, internationalUnits(d3.amount, d3.unit));
  return copy.converted(labelText(amount, other, question.jurisdiction));
}

function d3Field(props: CalculatorProps): TemplateResult {
  const { state, question } = props;
  const { d3Unit } = state;
  const { jurisdiction } = question;
  const mostD3 = labelText(d3AmountIn(d3Unit, most.d3Iu), d3Unit, jurisdiction);
  return textField({
    name: 'd3',
    label: copy.d3Label,
    hint: d3Hint(props),
    problem: hasProblemAt(props, 'products[0].d3.amount') && copy.accepted(mostD3),
    value: state.d3,
    beside: unitChoice({
      name: 'd3Unit',
      label: copy.d3UnitLabel,
      words: d3Units,
      nameOf: (unit) => unitWord(unit, jurisdiction),
      value: d3Unit,
    }),
  });
}

function k2Field(props: CalculatorProps): TemplateResult {
  const { state, question } = props;
  const { k2Unit } = state;
  const { jurisdiction } = question;
  const mostK2 = labelText(k2AmountIn(k2Unit, most.k2Micrograms), k2Unit, jurisdiction);
  return textField({
    name: 'k2',
    label: copy.k2Label,
    problem: hasProblemAt(props, 'products[0].k2.amount') && copy.accepted(mostK2),
    value: state.k2,
    beside: unitChoice({
      name: 'k2Unit',
      label: copy.k2UnitLabel,
      words: k2Units,
      nameOf: (unit) => unitWord(unit, jurisdiction),
      value: k2Unit,
    }),
  });
}

/** What the label says, and whose limits count. */
export function entryView(props: CalculatorProps): TemplateResult {
  const { state, question } = props;
  return html`<div class="entry">
    ${d3Field(props)} ${k2Field(props)}
    ${selectField({
      name: 'k2Form',
      label: copy.formLabel,
      words: k2Forms,
      nameOf: (form) => copy.formNames[form],
      value: state.k2Form,
    })}
    ${selectField({
      name: 'jurisdiction',
      label: copy.limitsForLabel,
      words: jurisdictions,
      nameOf: (id) => copy.jurisdictionNames[id],
      value: question.jurisdiction,
    })}
  </div>`;
}
