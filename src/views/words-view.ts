import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { pathwayTerms } from '../domain/pathway.ts';
import { marked } from './source-mark.ts';
import { standingMark, type StoryProps } from './story-view.ts';

/** What a word means, and how sure that is. */
function card(
  { id, standing, sources }: (typeof pathwayTerms)[number],
  { pathway, figures, citations }: StoryProps,
): TemplateResult {
  const [name, meaning] = copy.terms[id];
  return html`<div class="word" id=${id === pathway.term ? 'word' : nothing}>
    <p><b>${name}</b></p>
    ${standingMark(standing)}
    <p>${marked(`term-${id}`, meaning(figures), sources, citations)}</p>
  </div>`;
}

/** Every word, each a button that explains it, and once more puts it away. */
export function wordsView(props: StoryProps): TemplateResult {
  const { pathway, isOnPaper } = props;
  // The word that was touched stands below the buttons, so that these stay where they are.
  const explained = pathwayTerms.filter(({ id }) => isOnPaper || id === pathway.term);
  return html`<div class="words" role="group" aria-labelledby="words">
      <b id="words">${copy.termsHeading}</b>
      ${pathwayTerms.map(
        ({ id }) =>
          html`<button type="button" name="term" value=${id} aria-pressed=${pathway.term === id}>
            ${copy.terms[id][0]}
          </button>`,
      )}
    </div>
    ${explained.map((term) => card(term, props))}`;
}
