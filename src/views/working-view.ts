import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalculatorProps } from './calculator-props.ts';
import { marked } from './source-mark.ts';
import type { WorkedLine } from './worked-line.ts';
import { arithmeticLines, withheldLines } from './working.ts';

function lineView(
  { text, sources }: WorkedLine,
  index: number,
  props: CalculatorProps,
): TemplateResult {
  return html`<li>
    ${sources.length > 0 ? marked(`worked-${index}`, text, sources, props.citations) : text}
  </li>`;
}

/** How the answer was worked out, line by line, and why anything is missing; made once it is opened. */
export function workingView(props: CalculatorProps): TemplateResult | typeof nothing {
  const { isWorkingOpen, isOnPaper } = props.state;
  const isOpen = isWorkingOpen || isOnPaper;
  if (props.problems.length > 0) return nothing;
  const lines = isOpen ? [...arithmeticLines(props), ...withheldLines(props)] : [];
  return html`<details class="working" id="isWorkingOpen" .open=${isOpen}>
    <summary>${copy.workingHeading}</summary>
    <ul role="list">
      ${lines.map((line, index) => lineView(line, index, props))}
    </ul>
  </details>`;
}
