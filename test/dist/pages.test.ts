import { expect } from '@open-wc/testing';
import { journey } from '../support/visit.ts';

async function linksIn(list: string): Promise<readonly string[]> {
  const text = await (await fetch('/demo/index.html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const links = [...page.querySelectorAll(`${list} a`)];
  return links.map((link) => `../../demo/${link.getAttribute('href')}`);
}

/** Runs in the page: how many guides there are, and whether each can be used. */
const guides = async () => {
  await customElements.whenDefined('calcium-guide');
  const found = [...document.querySelectorAll('calcium-guide')];
  await Promise.all(found.map((guide) => guide.updateComplete));
  const isUsable = (guide: Element) => Boolean(guide.shadowRoot?.querySelector('#d3'));
  return found.length > 0 && found.every(isUsable);
};

const telling = () => document.querySelectorAll('.expect, .kicker').length;

describe('every page for people', () => {
  it('shows a guide that can be used, and says what to see, where it is to show one', async () => {
    for (const host of ['../../index.html', ...(await linksIn('.guides'))]) {
      const isFramed = host.endsWith('/frame.html');
      const inside = isFramed ? [{ enterFrame: true } as const] : [];
      const { result, errors } = await journey({ host }, [
        { act: telling },
        ...inside,
        { act: guides },
      ]);
      expect(errors.join(), host).to.equal('');
      expect(result[0], host).to.equal(1);
      expect(result.at(-1), host).to.equal(true);
    }
  });

  it('shows none, and says so, where it is to be read', async () => {
    const pages = await linksIn('.texts');
    expect(pages.length).to.be.above(1);
    for (const host of pages) {
      const { result, errors } = await journey({ host }, [
        { act: telling },
        { act: () => Boolean(document.querySelector('calcium-guide')?.shadowRoot) },
      ]);
      expect(errors.join(), host).to.equal('');
      expect(result, host).to.deep.equal([1, false]);
    }
  });
});
