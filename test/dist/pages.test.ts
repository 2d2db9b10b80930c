import { expect } from '@open-wc/testing';
import { visit } from '../support/visit.ts';

async function documentAt(path: string): Promise<Document> {
  const text = await (await fetch(path)).text();
  return new DOMParser().parseFromString(text, 'text/html');
}

describe('the article', () => {
  it('holds the very tag that it tells to copy', async () => {
    const article = await documentAt('/index.html');
    const snippet = article.querySelector('#snippet')?.textContent ?? '';
    const holder = article.createElement('div');
    holder.innerHTML = snippet;
    expect(holder.innerHTML).to.equal(article.querySelector('main script')?.outerHTML);
  });
});

describe('every page for people', () => {
  it('shows a guide that can be used, or none where it says so', async () => {
    const list = await documentAt('/demo/index.html');
    const links = [...list.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    const pages = ['../../index.html', ...links.map((link) => `../../demo/${link}`)];
    for (const host of pages) {
      const { result, errors } = await visit({ host }, async () => {
        const isExpected = !location.pathname.endsWith('no-script.html');
        if (isExpected) await customElements.whenDefined('calcium-guide');
        const guides = [...document.querySelectorAll('calcium-guide')];
        await Promise.all(guides.map((guide) => guide.updateComplete));
        const isUsable = (guide: Element) => Boolean(guide.shadowRoot?.querySelector('#d3'));
        return {
          isExpected,
          isShown: guides.length > 0 && guides.every(isUsable),
          tells: document.querySelectorAll('.expect, .kicker').length,
        };
      });
      expect(errors, host).to.deep.equal([]);
      expect(result.tells, host).to.equal(1);
      expect(result.isShown, host).to.equal(result.isExpected);
    }
  });
});
