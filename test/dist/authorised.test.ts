import { expect } from '@open-wc/testing';
import { visit } from '../support/visit.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${body}<script src="../../dist/calcium-guide.min.js" async></script></body></html>`;
const card = '<div slot="sponsor"><a href="#shop">Drops</a></div>';

/** Runs in the page: every text of every view, opened, and how the card stands. */
async function readEverything(): Promise<{ text: string; label: string; rel: string }> {
  await customElements.whenDefined('calcium-guide');
  const guide = document.querySelector('calcium-guide') as HTMLElement & {
    updateComplete: Promise<boolean>;
  };
  await guide.updateComplete;
  const root = guide.shadowRoot as ShadowRoot;
  const texts: string[] = [];
  for (const id of ['pathway', 'calculator', 'evidence', 'safety']) {
    root.querySelector<HTMLElement>(`#tab-${id}`)?.click();
    await guide.updateComplete;
    root.querySelector<HTMLElement>('[name=references]')?.click();
    await guide.updateComplete;
    texts.push(root.querySelector('.guide')?.textContent ?? '');
  }
  const label = root.querySelector('.sponsor > p')?.textContent ?? '';
  return { text: texts.join('\n'), label, rel: guide.querySelector('a')?.rel ?? '' };
}

const onEffects = /arter(?!ial disease)|heart attack|stiff|calcification|bone loss|Rotterdam/i;

describe('the built file with a sponsor', () => {
  for (const [name, body] of Object.entries({
    element: `<calcium-guide jurisdiction="uk"><p>Fallback</p>${card}</calcium-guide>`,
    placeholder: `<div class="calcium-guide" data-jurisdiction="uk"><p>Fallback</p>${card}</div>`,
  }))
    it(`shows authorised wording alone, in every view of the ${name}`, async () => {
      const { result, errors, warnings } = await visit({ html: page(body) }, readEverything);
      expect(errors.join()).to.equal('');
      expect(result.text).to.contain('Vitamin K contributes to normal blood clotting');
      expect(result.text).not.to.match(onEffects);
      expect(result.label.trim()).to.match(/^Ad\./);
      expect(result.rel).to.equal('sponsored nofollow');
      expect(warnings.filter((text) => text.includes('slot "sponsor" is filled'))).to.have.length(
        1,
      );
    });

  it('would be found to say more without it', async () => {
    const body = '<calcium-guide jurisdiction="uk"></calcium-guide>';
    const { result } = await visit({ html: page(body) }, readEverything);
    expect(result.text).to.match(onEffects);
    expect(result.label).to.equal('');
  });

  it('takes the setting from a tag', async () => {
    const body = `<script src="../../dist/calcium-guide.min.js" data-claims="authorised" data-jurisdiction="us"></script>`;
    const { result } = await visit({ html: page(body) }, readEverything);
    expect(result.text).to.contain('These statements have not been evaluated');
    expect(result.text).not.to.match(onEffects);
  });
});
