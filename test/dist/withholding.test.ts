import { expect } from '@open-wc/testing';
import { visit } from '../support/visit.ts';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><script src="../../dist/calcium-guide.min.js" data-show="calculator" data-d3="2000"></script></body></html>`;

/** What a rule or a comparison would say, or name. */
const K2_FIGURE = /\d[\d,.]*\s*(?:mcg|micrograms|µg)|NourishVibes|Knapen|hollywarner/;

/** Runs in the page: everything that can be found in the guide but the D3 that was typed in its other unit. */
const everything = async (): Promise<string> => {
  const guide = document.querySelector('calcium-guide') as HTMLElement & {
    updateComplete: Promise<boolean>;
  };
  await guide.updateComplete;
  const root = guide.shadowRoot as ShadowRoot;
  const parts = [...root.querySelectorAll<HTMLInputElement>('*')].flatMap((element) => [
    element.value ?? '',
    ...[...element.attributes].map(({ value }) => value),
  ]);
  return [root.textContent, ...parts]
    .join(' | ')
    .replaceAll(/= 50\smcg|2,000\sIU \(50\smcg\) a day/g, '');
};

const tick = (value: string) => `document.querySelector('calcium-guide').shadowRoot
  .querySelector('[type=checkbox][value="${value}"]').click();`;
const typeAge = `const age = document.querySelector('calcium-guide').shadowRoot.querySelector('#age');
  age.value = '8'; age.dispatchEvent(new Event('input')); age.dispatchEvent(new Event('change'));`;

const states: Readonly<Record<string, string>> = {
  unanswered: '',
  'on warfarin': tick('none') + tick('vitamin-k-antagonist'),
  pregnant: tick('none') + tick('pregnant'),
  'a child': tick('none') + typeAge,
};

/** The state reached, then `everything`, as one function without anything from outside. */
function after(steps: string): () => Promise<string> {
  return new Function(
    `return (async () => { ${steps} return (${String(everything)})(); })()`,
  ) as () => Promise<string>;
}

describe('the built file', () => {
  for (const [name, steps] of Object.entries(states))
    it(`shows no K2 figure in text, attributes, entries or accessibility tree: ${name}`, async () => {
      const { result, tree } = await visit({ html }, after(steps));
      expect(result).to.contain('% of the limit of').and.not.to.match(K2_FIGURE);
      expect(tree.replaceAll(/= 50\s?mcg|2,000\s?IU \(50\s?mcg\) a day/g, '')).not.to.match(
        K2_FIGURE,
      );
    });

  it('shows them where nothing speaks against it, so that these tests can fail', async () => {
    const { result, tree } = await visit({ html }, after(tick('none')));
    expect(result).to.match(K2_FIGURE);
    if (tree !== '') expect(tree).to.match(K2_FIGURE);
  });
});
