import { expect } from '@open-wc/testing';
import { visit } from '../support/visit.ts';

const host = '../../demo/does-not-show.html';

describe('the page for bloggers', () => {
  it('runs the check by its button, and again as a bookmark', async () => {
    const { result, errors } = await visit({ host }, async () => {
      const find = (selector: string) => document.querySelector<HTMLElement>(selector);
      const frame = () => new Promise(requestAnimationFrame);
      const panel = () => find('#calcium-guide-self-check');
      const summary = async () => {
        while (!panel()?.shadowRoot?.querySelector('ul')) await frame();
        const said = panel()?.shadowRoot?.querySelector('p')?.textContent;
        panel()?.remove();
        return said;
      };
      await customElements.whenDefined('calcium-guide');
      find('#run')?.click();
      const byButton = await summary();
      while (!find('#bookmark')?.getAttribute('href')?.startsWith('javascript:')) await frame();
      find('#bookmark')?.click();
      return [byButton, await summary()];
    });
    const well = 'All is well: nothing keeps the guide from showing.';
    expect(result).to.deep.equal([well, well]);
    expect(errors).to.deep.equal([]);
  });

  it('offers the very text of the check, to copy by hand where a button cannot', async () => {
    const check = await (await fetch('/dist/self-check.js')).text();
    const { result } = await visit({ host }, async () => {
      const find = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;
      const code = find<HTMLTextAreaElement>('code');
      while (!code.value) await new Promise(requestAnimationFrame);
      const wasHidden = code.getClientRects().length === 0;
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not here'));
      find('copy').click();
      while (code.hidden) await new Promise(requestAnimationFrame);
      const marked = code.value.slice(code.selectionStart, code.selectionEnd);
      return { wasHidden, marked, told: find('told').textContent };
    });
    expect(result.wasHidden).to.equal(true);
    expect(result.marked).to.equal(check);
    expect(result.told).to.include('Copy what is marked below');
  });
});
