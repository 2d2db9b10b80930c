import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { iuText } from '../content/format.ts';
import type { RuleAssessment } from '../domain/assessment.ts';
import { ruleOf } from '../domain/reference-values.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { heading } from './heading.ts';
import { amountText, statedText } from './rule-texts.ts';
import { sourceMark, sourceName } from './source-mark.ts';

/** One rule: who says so, and what it comes to for this D3. */
function ruleRow(
  { id, minimum, maximum }: RuleAssessment,
  { question: { jurisdiction }, rule: ofArticle, citations }: CalculatorProps,
): TemplateResult {
  const rule = ruleOf(id);
  const { source } = rule.minimum;
  return html`<tr>
    <th scope="row">
      ${statedText(rule, jurisdiction)}
      ${id === ofArticle ? html`<mark>${copy.ofArticle}</mark>` : nothing}
      <small>${copy.ruleKinds[rule.kind]}: ${sourceName(source)}</small>
    </th>
    <td>${amountText(minimum, maximum, jurisdiction)}${sourceMark(id, [source], citations)}</td>
  </tr>`;
}

/** Every published rule for the reader's D3, in words; nothing while K2 is withheld. */
export function rulesView(props: CalculatorProps): TemplateResult | typeof nothing {
  const { d3, k2 } = props.assessment;
  if (!d3 || !k2?.range) return nothing;
  const hasTrial = k2.rules.some(({ id }) => ruleOf(id).kind === 'trial');
  return html`<section class="rules" aria-labelledby="rules">
    ${heading(props.headingLevel + 1, 'rules', copy.rulesHeading(iuText(d3.iuPerDay)))}
    <p>${hasTrial ? copy.rulesLead : copy.rulesLeadWithoutTrial}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${copy.rulesColumns.source}</th>
          <th scope="col">${copy.rulesColumns.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${k2.rules.map((rule) => ruleRow(rule, props))}
      </tbody>
    </table>
  </section>`;
}
