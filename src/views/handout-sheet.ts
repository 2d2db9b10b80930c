import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { Citations } from './citations.ts';
import { handoutOf, type HandoutPart } from './handout.ts';
import { heading } from './heading.ts';
import { numbersOf, referenceText } from './source-mark.ts';
import type { TakeAlongProps } from './take-along-props.ts';
import type { WorkedLine } from './worked-line.ts';

/** What the reader said, before what the guide made of it. */
const ofReader: readonly HandoutPart['id'][] = ['products', 'person'];

/** Rows in which the reader writes by hand. */
const rows = [1, 2, 3, 4];

function lineView({ text, sources }: WorkedLine, citations: Citations): TemplateResult {
  const numbers = numbersOf(sources, citations).join(', ');
  return html`<li>${text}${numbers ? html`&nbsp;<sup>${numbers}</sup>` : nothing}</li>`;
}

function partView({ id, lines }: HandoutPart, citations: Citations): TemplateResult {
  return html`<section class="of-${id}" aria-labelledby="sheet-${id}">
    ${heading(3, `sheet-${id}`, copy.sheetParts[id])}
    <ul>
      ${lines.map((line) => lineView(line, citations))}
    </ul>
  </section>`;
}

/** Room for what the reader was told: the guide keeps none of it. */
function recordView(): TemplateResult {
  const columns = Object.values(copy.recordColumns);
  return html`<section aria-labelledby="sheet-record">
    ${heading(3, 'sheet-record', copy.sheetParts.record)}
    <table>
      <thead>
        <tr>
          ${columns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          () =>
            html`<tr>
              ${columns.map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function sourcesView(citations: Citations, isTitled: boolean): TemplateResult | typeof nothing {
  if (citations.cited.length === 0) return nothing;
  return html`<section aria-labelledby="sheet-sources">
    ${heading(3, 'sheet-sources', copy.sheetSources)}
    <ol>
      ${citations.cited.map((id) => html`<li>${referenceText(id, isTitled)}</li>`)}
    </ol>
  </section>`;
}

/** What the sheet is called, and how it is written. */
export const sheetNames = { title: copy.sheetTitle, lang: copy.lang, dir: copy.dir };

/** The handout for paper: in black on white, to be fitted to one page. */
export function handoutSheet(props: TakeAlongProps): TemplateResult {
  const { made, urgent, help, parts } = handoutOf(props, props.today);
  const { isTitled } = props.citations;
  const citations = new Citations({ mark: null, isListed: true }, isTitled);
  const own = parts.filter(({ id }) => ofReader.includes(id));
  const others = parts.filter((part) => !own.includes(part));
  return html`<div class="sheet">
    ${heading(2, 'sheet', copy.sheetTitle)}
    <p class="made">${made}</p>
    ${urgent.map((text) => html`<p class="first">${text}</p>`)}
    ${help ? html`<p>${help}</p>` : nothing}
    <div class="own">${own.map((part) => partView(part, citations))}</div>
    <div class="parts">${others.map((part) => partView(part, citations))}</div>
    ${recordView()} ${sourcesView(citations, isTitled)}
    <p class="small">${copy.footerPurpose} ${copy.footerReview}</p>
  </div>`;
}
