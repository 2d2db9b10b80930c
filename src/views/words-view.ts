import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { pathwayTerms } from '../domain/pathway.ts';
import { marked } from './source-mark.ts';
import { standingMark, type StoryProps } from './story-view.ts';

/** The word that was touched, below the buttons, so that these stay where they are. */
function card({ pathway, figures, citations }: StoryProps): TemplateResult | typeof nothing {
  const term = pathwayTerms.find(({ id }) => id === pathway.term);
  if (!term) return nothing;
  const [name, meaning] = copy.terms[term.id];
  return html`<div class="word" id="word">
    <p><b>${name}</b></p>
    ${standingMark(term.standing)}
    <p>${marked(`term-${term.id}`, meaning(figures), term.sources, citations)}</p>
  </div>`;
}

/** Every word, each a button that explains it, and once more puts it away. */
export function wordsView(props: StoryProps): TemplateResult {
  return html`<div class="words" role="group" aria-labelledby="words">
      <b id="words">${copy.termsHeading}</b>
      ${pathwayTerms.map(
        ({ id }) =>
          html`<button
            type="button"
            name="term"
            value=${id}
            aria-pressed=${props.pathway.term === id}
          >
            ${copy.terms[id][0]}
          </button>`,
      )}
    </div>
    ${card(props)}`;
}
