import { html, type TemplateResult } from 'lit';
import type { ButtonName } from '../guide/reducers.ts';

/** A question, and its answer in a few words. */
export interface QuestionWords {
  readonly question: string;
  readonly verdict: string;
}

/** A question as a button: it opens what stands below it, by the id `<name>-<value>`. */
export function questionButton(
  name: ButtonName,
  value: string,
  isOpen: boolean,
  { question, verdict }: QuestionWords,
): TemplateResult {
  return html`<button
    type="button"
    id="${name}-of-${value}"
    class="question-of"
    name=${name}
    value=${value}
    aria-expanded=${isOpen}
    aria-controls="${name}-${value}"
  >
    <span>${question}</span>
    <span class="quiet">${verdict}</span>
  </button>`;
}
