import { expect } from '@open-wc/testing';
import {
  check,
  origin,
  page,
  policy,
  SRC,
  TAG,
  testCases,
  type Case,
} from '../support/self-check.ts';
import { said } from '../support/self-check-samples.ts';

/** Our script as part of another file. */
const OURS = await (await fetch('/dist/calcium-guide.min.js')).text();

const places: Readonly<Record<string, Case>> = {
  'nothing of ours': { html: page('<p>Text</p>'), says: [said('nothing-there', {})] },
  'the tag as text': {
    html: page(`<p>&lt;script async src="calcium-guide.min.js"&gt;&lt;/script&gt;</p>`),
    says: [said('shown-as-text', {})],
  },
  'the tag in a comment': {
    html: page(`<!-- ${TAG} -->`),
    says: [said('out-of-effect', { where: 'a comment' })],
  },
  'the tag in a template': {
    html: page(`<template id="post">${TAG}</template>`),
    says: [said('out-of-effect', { where: '<template id="post">' })],
  },
  'an element whose script was stripped': {
    html: page('<calcium-guide>Fallback</calcium-guide>'),
    says: [said('no-script', {})],
  },
  'a placeholder whose script was stripped': {
    html: page('<div class="calcium-guide">Fallback</div>'),
    says: [said('no-script', {})],
  },
  'the tag in the head, with nothing that asks for a guide': {
    html: page('<p>Text</p>', TAG),
    says: [said('in-head', {})],
  },
  'the tag of a theme behind the article, with nothing that asks for a guide': {
    html: page(`<main><p>Text</p></main>${TAG}<footer>Blog</footer>`),
    says: [said('site-wide', {})],
  },
  'the same, and an element in the article': {
    html: page(
      `<main><p>Text</p><calcium-guide></calcium-guide></main>${TAG}<footer>Blog</footer>`,
    ),
    says: [said('bare-tag', {})],
  },
  'a script under another name, with nothing that asks': {
    html: page('<p>Text</p><script src="all.js"></script>'),
    files: { 'all.js': OURS },
    says: [said('nothing-asks')],
  },
  'a guide that another script took the name of': {
    html: page(
      `<script>customElements.define('calcium-guide', class extends HTMLElement {})</script>${TAG}`,
    ),
    says: [said('empty')],
  },
  'a browser below the floor': {
    html: page(`<script>CSS.supports = () => false</script>${TAG}`),
    says: [said('browser-too-old')],
  },
  'a placeholder that is no div': {
    html: page(`<p class="calcium-guide">Fallback</p>`, TAG),
    says: [said('not-a-div', { element: '<p class="calcium-guide">' })],
  },
  'a placeholder around its own tag, which is no fault': {
    html: page(`<div class="calcium-guide" data-show="calculator">Fallback${TAG}</div>`),
    says: [said('bare-tag')],
  },
  'an element without an end': {
    html: page(`<h1>Post</h1><calcium-guide /><main>The rest</main>${TAG}`),
    says: [said('unclosed', { guide: 'The guide' }), said('bare-tag', {})],
  },
  'a bare tag beside an element': {
    html: page(`<calcium-guide></calcium-guide>${TAG}`),
    says: [said('bare-tag', {})],
  },
  'a tag with settings beside an element': {
    html: page(
      `<calcium-guide></calcium-guide><script src="${SRC}" data-show="calculator"></script>`,
    ),
    says: [said('unused-settings', {})],
  },
  'two versions': {
    html: page(`${TAG}<p>Text</p><script src="earlier/calcium-guide-0.1.0.min.js"></script>`),
    says: [
      said('several-versions', {
        addresses: `${origin}/dist/calcium-guide.min.js, ${origin}/test/hosts/earlier/calcium-guide-0.1.0.min.js`,
      }),
    ],
  },
  'the tag in a frame that the site made': {
    html: page('<iframe id="block" srcdoc="&lt;calcium-guide&gt;&lt;/calcium-guide&gt;"></iframe>'),
    says: [said('tag-in-frame', { element: '<iframe id="block">' })],
  },
};
testCases('its place', places);
describe('the check of a page on which all is well', () => {
  it('says so, and where each guide stands', async () => {
    const { summary, lines, told, errors } = await check({
      html: page(
        `<h1>My post</h1><main id="a" style="width: 640px">${TAG}</main><h2>More</h2><div class="entry" style="width: 400px">${TAG}</div>`,
      ),
    });
    expect(errors).to.deep.equal([]);
    expect(summary).to.equal('All is well: nothing keeps the guide from showing.');
    expect(lines.map(([cause]) => cause.replace(/\d+ px high/, '… px high'))).to.deep.equal([
      'Guide 1 stands below “My post”, inside <main id="a">. It is 640 px wide and … px high.',
      'Guide 2 stands below “More”, inside <div class="entry">. It is 400 px wide and … px high.',
    ]);
    expect(told).to.include(summary);
  });

  it('is the same where the guide is dark on a dark page by its theme', async () => {
    const { summary } = await check({
      html: page(
        `<style>body { background: #111 }</style><script src="${SRC}" data-theme="dark"></script>`,
      ),
    });
    expect(summary).to.include('All is well');
  });

  it('is the same under the strictest policy that lets the guide run', async () => {
    const { summary } = await check({
      html: page(TAG),
      headers: policy(
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types calcium-guide",
      ),
    });
    expect(summary).to.include('All is well');
  });
});

describe('the check of a page served as XML', () => {
  it('says so', async () => {
    const { lines } = await check({ host: 'xhtml.xhtml' });
    expect(lines[0]).to.deep.equal(said('xml-page', { type: 'application/xhtml+xml' }));
  });
});
