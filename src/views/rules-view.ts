import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { iuText, k2Span, k2Text } from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import { pairingRules, type PairingRule } from '../domain/reference-values.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { heading } from './heading.ts';
import { sourceLink } from './source-link.ts';

/** An amount of K2: exact, a span, or open at its end. */
function amountText(minimum: number, maximum: number | null, jurisdiction: Jurisdiction): string {
  return maximum === null
    ? copy.atLeast(k2Text(minimum, jurisdiction))
    : k2Span(minimum, maximum, jurisdiction);
}

/** The rule in the figures in which it was published. */
function statedText({ minimum, maximum, perIu }: PairingRule, jurisdiction: Jurisdiction): string {
  const k2 = amountText(minimum.value, maximum && maximum.value, jurisdiction);
  return perIu === null ? copy.statedTrial(k2) : copy.statedRule(k2, iuText(perIu));
}

/** Every published rule for the reader's D3, each with who says so; nothing while K2 is withheld. */
export function rulesView({
  assessment: { d3, k2 },
  question: { jurisdiction },
  rule: ofArticle,
  headingLevel,
}: CalculatorProps): TemplateResult | typeof nothing {
  if (!d3 || !k2?.range) return nothing;
  const rows = k2.rules.map(({ id, minimum, maximum, label }) => {
    const rule = pairingRules.find((candidate) => candidate.id === id) as PairingRule;
    return html`<li>
      <p><b>${amountText(minimum, maximum, jurisdiction)}</b></p>
      <p>
        ${statedText(rule, jurisdiction)}
        ${id === ofArticle ? html`<mark>${copy.ofArticle}</mark>` : nothing}
        <small>
          ${copy.ruleKinds[rule.kind]}:
          ${sourceLink(rule.minimum.source)}${copy.labelVerdicts[label]}
        </small>
      </p>
    </li>`;
  });
  return html`<section class="rules" aria-labelledby="rules">
    ${heading(headingLevel + 1, 'rules', copy.rulesHeading(iuText(d3.iuPerDay)))}
    <p>${copy.rulesLead}</p>
    <ul>
      ${rows}
    </ul>
  </section>`;
}
