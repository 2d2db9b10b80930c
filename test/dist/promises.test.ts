import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { visit } from '../support/visit.ts';

const SRC = '../../dist/calcium-guide.min.js';
const tag = `<script src="${SRC}" data-show="calculator" data-d3="2000"></script>`;
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}</body></html>`;

/** Runs in the page: the calculator's headline, '' when there is no guide. */
const headline = (): string =>
  document.querySelector('calcium-guide')?.shadowRoot?.querySelector('#answer')?.textContent ?? '';

describe('a page of ten lines with one tag', () => {
  for (const fromDisk of [false, true])
    it(`works ${fromDisk ? 'from disk' : 'over HTTP'}`, async () => {
      const { result, errors, requests } = await visit({ host: 'one-tag.html', fromDisk }, () => {
        const root = document.querySelector('calcium-guide')?.shadowRoot;
        const entry = root?.querySelector<HTMLInputElement>('#d3');
        if (!entry) return 'no guide';
        entry.value = '2000';
        entry.dispatchEvent(new Event('input'));
        root?.querySelector<HTMLButtonElement>('[name=check]')?.click();
        return new Promise((resolve) =>
          requestAnimationFrame(() => resolve(root?.querySelector('#answer')?.textContent)),
        );
      });
      expect(String(result)).to.match(/^2,000\sIU \(50\s[^)]+\) a day is 50%/);
      expect(errors.join()).to.equal('');
      // The browser itself fetches an icon for the page, Firefox one of its own as `data:`.
      const files = requests
        .filter((address) => !/^data:|favicon\.ico$/.test(address))
        .map((address) => /[^/?]*(?=\?|$)/.exec(address)?.[0]);
      // From disk, Firefox tells of no request, and WebKit of the page alone.
      expect(files.join()).to.match(/^(?:one-tag\.html)?,?(?:calcium-guide\.min\.js)?$/);
    });
});

describe('the promises to the page', () => {
  it('adds no global', async () => {
    const html = page(`<script>window.before = Object.getOwnPropertyNames(window);</script>${tag}`);
    const { result } = await visit({ html }, () => {
      const { before } = window as unknown as { before: string[] };
      return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
    });
    expect(result).to.deep.equal(['before']);
  });

  it('stores nothing and changes nothing outside the element', async () => {
    const html = page(`<p class="x">Text</p>${tag}`);
    const { result } = await visit({ html }, () => {
      const guide = document.querySelector('calcium-guide');
      guide?.remove();
      return [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        document.body.firstElementChild?.outerHTML,
        document.head.querySelectorAll('style, link').length,
        document.adoptedStyleSheets.length,
      ];
    });
    expect(result).to.deep.equal(['', 0, 0, '<p class="x">Text</p>', 0, 0]);
  });

  it('writes no style attribute', async () => {
    const { result } = await visit(
      { html: page(tag) },
      () => document.querySelector('calcium-guide')?.shadowRoot?.querySelectorAll('[style]').length,
    );
    expect(result).to.equal(0);
  });

  it('holds nothing that optimisers rewrite, and nothing that old libraries break', async () => {
    const code = await (await fetch('/dist/calcium-guide.min.js')).text();
    expect(code).not.to.match(/<img|<style|data:|\beval\(|sourceMappingURL/);
    // Lit's `guard` copies a list of ours; what Prototype and MooTools put there instead does, too.
    expect(code.match(/Array\.from\(\w+\)/g)).to.have.length(1);
    expect(code.match(/Array\.from/g)).to.have.length(1);
    expect(code.match(/\.innerHTML/g)).to.have.length(1);
  });
});

describe('a strict content security policy', () => {
  const only = "default-src 'none'; script-src 'self'";

  it('of one line is enough', async () => {
    const headers = { 'Content-Security-Policy': only };
    const { result, errors, violations } = await visit({ html: page(tag), headers }, headline);
    expect(errors.join()).to.equal('');
    expect(violations.join()).to.equal('');
    expect(result).to.contain('2,000');
  });

  it('may require Trusted Types, with or without a list that names ours', async () => {
    for (const list of ['', '; trusted-types calcium-guide']) {
      const policy = `${only}; require-trusted-types-for 'script'${list}`;
      const headers = { 'Content-Security-Policy': policy };
      const { result, warnings } = await visit({ html: page(tag + tag), headers }, headline);
      expect(result, policy).to.contain('2,000');
      expect(warnings).to.deep.equal([]);
    }
  });

  it('may list the policy of another Lit on the same page', async () => {
    const list = "require-trusted-types-for 'script'; trusted-types lit-html calcium-guide";
    const headers = { 'Content-Security-Policy': `${only}; ${list}` };
    const other = `<script type="module" src="/test/support/another-lit.js"></script><another-lit></another-lit>`;
    for (const body of [tag + other, other + tag]) {
      const { result, errors } = await visit({ html: page(body), headers }, async () => {
        await customElements.whenDefined('another-lit');
        const another = document.querySelector('another-lit') as LitElement;
        await another.updateComplete;
        const texts = ['another-lit', 'calcium-guide'].map(
          (name) => document.querySelector(name)?.shadowRoot?.textContent ?? '',
        );
        return texts.map((text) => text.length > 0);
      });
      expect(errors.join()).to.equal('');
      expect(result).to.deep.equal([true, true]);
    }
  });

  it('that refuses our policy leaves the fallback, with one warning that names the word', async () => {
    const list = "require-trusted-types-for 'script'; trusted-types another";
    const headers = { 'Content-Security-Policy': `${only}; ${list}` };
    const body = `<calcium-guide><p id="fallback">Fallback</p></calcium-guide><script src="${SRC}"></script>`;
    const { result, warnings, errors } = await visit({ html: page(body), headers }, () => ({
      isDefined: customElements.get('calcium-guide') !== undefined,
      height: document.querySelector('#fallback')?.getBoundingClientRect().height,
    }));
    expect(errors.join()).to.equal('');
    expect(result.isDefined).to.equal(false);
    expect(result.height).to.be.above(0);
    const ours = warnings.filter((text) => text.startsWith('<calcium-guide>'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.contain('Add the word calcium-guide to trusted-types');
  });
});

describe('the same script twice', () => {
  it('from two copies: no error, two guides, both serve the one definition', async () => {
    const copy = await (await fetch('/dist/calcium-guide.min.js')).text();
    const html = page(
      `${tag}<p></p><script src="calcium-guide-2.min.js" data-show="calculator" data-d3="1000"></script>`,
    );
    const files = { 'calcium-guide-2.min.js': copy };
    const { result, errors } = await visit({ html, files }, () =>
      [...document.querySelectorAll('calcium-guide')].map(
        (guide) => guide.shadowRoot?.querySelector('#answer')?.textContent ?? '',
      ),
    );
    expect(errors.join()).to.equal('');
    expect(result).to.have.length(2);
    expect(result[0]).to.contain('2,000');
    expect(result[1]).to.contain('1,000');
  });
});

describe('the module', () => {
  it('registers the tag in a browser and mounts nothing by itself', async () => {
    const html = page(
      `<calcium-guide show="calculator" d3="2000"></calcium-guide><script type="module" src="/dist/calcium-guide.js"></script>`,
    );
    const { result, errors } = await visit({ html }, headline);
    expect(errors.join()).to.equal('');
    expect(result).to.contain('2,000');
  });
});

describe('a page that puts something of its own in the place of what the browser has', () => {
  const litNames = [
    ...['litHtml', 'litElement', 'reactiveElement'].flatMap((part) => [
      `${part}PolyfillSupport`,
      `${part}Versions`,
    ]),
    'litPropertyMetadata',
    'ShadyCSS',
  ];
  const script = (text: string): string => `<script>${text}</script>`;
  for (const [what, html] of Object.entries({
    'ids that Lit looks up': litNames.map((id) => `<a id="${id}"></a>`).join(''),
    'a form called createTreeWalker': '<form name="createTreeWalker"></form>',
    'a picture called currentScript': '<img name="currentScript" alt="">',
    'a matchMedia without events': script(
      'matchMedia = () => ({ matches: false, addListener() {} });',
    ),
    'a matchMedia that tells nothing': script('matchMedia = () => null;'),
    'a getComputedStyle that tells nothing': script('getComputedStyle = () => ({});'),
    'a getComputedStyle that throws': script('getComputedStyle = () => { throw new Error(); };'),
  }))
    it(`has a whole guide: ${what}`, async () => {
      const everyView = tag.replace('"calculator"', '"calculator pathway"');
      const { result, errors } = await visit({ html: page(html + everyView) }, async () => {
        // Whatever a stand-in breaks, it breaks in the frames after the first rendering.
        for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
        const root = document.querySelector('calcium-guide')?.shadowRoot;
        return root?.querySelector('#answer')?.textContent;
      });
      expect(result).to.contain('50%');
      expect(errors.join()).to.equal('');
    });
});
