import * as copy from '#copy';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { iuText, microgramsText } from '../content/format.ts';
import type { D3Assessment } from '../domain/assessment.ts';
import { ageBandOf, germanCaps } from '../domain/reference-values.ts';
import type { SourceId } from '../domain/sources.ts';
import { placeOn, scaleWithin, type Scale } from '../model/scale.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { percent, placed, upright } from './on-scale.ts';
import { sourceMark } from './source-mark.ts';

/** One mark on the scale and its row in the table under it. */
interface Mark {
  readonly id: keyof typeof copy.scaleRows;
  readonly iu: number;
  readonly source?: SourceId;
}

/** True for whoever types micrograms; beside K2 that is withheld one could be taken for a figure of K2. */
export function isInMicrograms({ assessment, question }: CalculatorProps): boolean {
  return assessment.k2 !== null && question.products.some(({ d3 }) => d3?.unit === 'µg');
}

/** The official figures beside the reader's D3. */
export function marksOf(d3: D3Assessment, { question }: CalculatorProps): readonly Mark[] {
  const { jurisdiction, person } = question;
  const { recommended, upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const { value: capIu, source: capSource } = germanCaps.d3Iu;
  return [
    { id: 'yours', iu: d3.iuPerDay },
    ...(recommended
      ? [{ id: 'recommended', iu: recommended.value, source: recommended.source } as const]
      : []),
    ...(jurisdiction === 'eu' ? [{ id: 'cap', iu: capIu, source: capSource } as const] : []),
    { id: 'limit', iu: upperLimit.value, source: upperLimit.source },
  ];
}

/** The line or bar of one mark; its row in the table has the same as its key. */
function drawn({ id, iu }: Mark, scale: Scale): TemplateResult {
  return id === 'yours'
    ? svg`<rect class="yours" y="30%" width=${placed(scale, iu)} height="40%" rx="4"></rect>`
    : upright(id, scale, iu);
}

/** How far the scale goes, in limits: the limit is always inside, a dose beyond stands at the end. */
const SHORTEST = 1.25;
const LONGEST = 2.5;

/**
 * The reader's D3 between the recommended intake and the limit, drawn, and as a table; in micrograms,
 * too, for whoever types them. Nothing while there is no limit to hold it against.
 */
export function scaleView(props: CalculatorProps): TemplateResult | typeof nothing {
  const { d3 } = props.assessment;
  if (!d3 || d3.comparison === 'not-judged') return nothing;
  const { jurisdiction } = props.question;
  const limit = d3.upperLimitIu;
  const scale = scaleWithin(d3.iuPerDay, limit * SHORTEST, limit * LONGEST);
  const atLimit = placeOn(scale, limit);
  const marks = marksOf(d3, props);
  const hasMicrograms = isInMicrograms(props);
  return html`<div class="scale">
    <b id="scale">${copy.scaleHeading}</b>
    <svg class="bar" aria-hidden="true">
      <rect class="ground" y="30%" width="100%" height="40%" rx="4"></rect>
      <rect
        class="beyond"
        x=${percent(atLimit)}
        y="30%"
        width=${percent(1 - atLimit)}
        height="40%"
      ></rect>
      ${marks.map((mark) => drawn(mark, scale))}
    </svg>
    <table aria-labelledby="scale">
      ${marks.map(
        ({ id, iu, source }) =>
          html`<tr class=${id}>
            <th scope="row">
              ${copy.scaleRows[id]}
              ${source ? sourceMark(`scale-${id}`, [source], props.citations) : nothing}
            </th>
            <td>
              ${iuText(iu)}
              ${hasMicrograms ? html`<small>${microgramsText(iu, jurisdiction)}</small>` : nothing}
            </td>
          </tr>`,
      )}
    </table>
  </div>`;
}
