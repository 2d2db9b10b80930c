import { expect } from '@open-wc/testing';
import { concatenated, guidesOn, page, SRC, type Expected } from '../support/mounting.ts';

const ARTICLE = '<main><article><p>Text</p></article></main>';
const AFTER_LOAD = (where: string) => `<script>
  window.ready = new Promise((ready) => addEventListener('load', () => setTimeout(() => {
    const script = document.createElement('script');
    script.src = '${SRC}';
    script.onload = ready;
    ${where}.append(script);
  })));
</script>`;

/** Pages whose every tag is bare. One warning is the line that says what to write. */
const siteWide: Readonly<Record<string, Expected>> = {
  'a hand-written page whose text goes on behind the tag': {
    html: page(`${ARTICLE}<script id="tag" src="${SRC}"></script><p>More</p>`),
    guides: ['answers in body after tag'],
  },
  'a page whose words without an element around them go on behind the tag': {
    html: page(`${ARTICLE}<script id="tag" src="${SRC}"></script>More`),
    guides: ['answers in body after tag'],
  },
  'a page of ten lines without any main or article': {
    html: page(`<h1>Title</h1><p>Text</p><script id="tag" src="${SRC}"></script>`),
    guides: ['answers in body after tag'],
  },
  'a tag inside the article': {
    html: page(`<main><script id="tag" src="${SRC}"></script></main><footer>End</footer>`),
    guides: ['answers in main after tag'],
  },
  'two tags behind one another, then text': {
    html: page(
      `${ARTICLE}<script id="a" src="${SRC}"></script><script id="b" src="${SRC}"></script><p>More</p>`,
    ),
    guides: ['answers in body after a', 'answers in body after b'],
  },
  'MkDocs: the tag among the scripts at the end of the body': {
    html: page(
      `<header>Site</header><div>${ARTICLE}</div><footer>End</footer><script>0</script><script src="${SRC}"></script><style></style>`,
    ),
    guides: [],
    warnings: 1,
  },
  'MkDocs, and the page has a placeholder': {
    html: page(
      `<div><main><div id="own" class="calcium-guide"></div></main></div><script src="${SRC}"></script>`,
    ),
    guides: ['answers in own after nothing'],
  },
  'MkDocs, and the article has a tag of its own': {
    html: page(
      `<main><script id="own" src="${SRC}"></script></main><script src="${SRC}"></script>`,
    ),
    guides: ['answers in main after own'],
  },
  'Sphinx: a role in the place of an element, and the footer behind': {
    html: page(
      `<div><div role="main">Text</div></div><script src="${SRC}"></script><footer>End</footer>`,
    ),
    guides: [],
    warnings: 1,
  },
  'a theme that puts the tag first, before what holds the article': {
    html: page(`<script src="${SRC}"></script><div>${ARTICLE}</div><footer>End</footer>`),
    guides: [],
    warnings: 1,
  },
  'a tag manager that appends the tag to the body once the page is loaded': {
    html: page(`${ARTICLE}<footer>End</footer>${AFTER_LOAD('document.body')}`),
    guides: [],
    warnings: 1,
  },
  'a tag manager on a page of ten lines': {
    html: page(`<p>Text</p>${AFTER_LOAD('document.body')}`),
    guides: ['answers in body after script'],
  },
  'a framework that makes its main after parsing, behind the tag of its script component': {
    html: page(
      `<div id="root"></div><script src="${SRC}"></script><script type="module">root.innerHTML = '${ARTICLE}';</script>`,
    ),
    guides: [],
    warnings: 1,
  },
  'a framework that makes its element after parsing': {
    html: page(
      `<div id="root"></div><script src="${SRC}"></script><script type="module">root.innerHTML = '<calcium-guide></calcium-guide>';</script>`,
    ),
    guides: ['answers in root after nothing'],
  },
  'combined with other scripts, on a page that wrote no guide': {
    html: page(`<p>Text</p><script src="all.js"></script>`),
    guides: [],
    warnings: 1,
  },
  'a copy of the tag run from the head, its original still inert in the text': {
    html: page(
      `<p>Text</p><script type="text/delayed" src="${SRC}"></script>${AFTER_LOAD('document.head')}`,
    ),
    guides: [],
    warnings: 1,
  },
};

describe('a bare tag', () => {
  for (const [name, { guides, warnings = 0, ...host }] of Object.entries(siteWide))
    it(name, async () => {
      const told = await guidesOn({ ...host, files: { 'all.js': await concatenated() } });
      expect(told.errors).to.deep.equal([]);
      expect(told.guides).to.deep.equal(guides);
      expect(told.warnings).to.have.length(warnings);
    });
});
