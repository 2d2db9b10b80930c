import { expect } from '@open-wc/testing';
import { concatenated, guidesOn, page, SRC, type Expected } from '../support/mounting.ts';
import { visit } from '../support/visit.ts';

const cases: Readonly<Record<string, Expected>> = {
  'one bare tag: a guide right after it': {
    html: page(`<p>Text</p><script id="tag" src="${SRC}"></script><p>More</p>`),
    guides: ['answers in body after tag'],
  },
  'one async tag with settings': {
    html: page(`<script id="tag" async src="${SRC}" data-show="calculator"></script>`),
    guides: ['answers in body after tag'],
  },
  'two bare tags: two guides': {
    html: page(`<script id="a" src="${SRC}"></script><p></p><script id="b" src="${SRC}"></script>`),
    guides: ['answers in body after a', 'answers in body after b'],
  },
  'two tags with settings side by side: two guides': {
    html: page(
      `<script id="a" src="${SRC}" data-d3="1000"></script><script id="b" src="${SRC}" data-d3="2000"></script>`,
    ),
    guides: ['answers in body after a', 'answers in body after b'],
  },
  'a tag in the head: none': {
    html: page('<p>Text</p>', `<script src="${SRC}" data-show="calculator"></script>`),
    guides: [],
  },
  'an element with the script in the head: the element alone': {
    html: page(
      '<calcium-guide id="own">Fallback</calcium-guide>',
      `<script src="${SRC}"></script>`,
    ),
    guides: ['answers in body after nothing'],
  },
  'a bare tag before a later element: the element alone': {
    html: page(
      `<script src="${SRC}"></script><p id="text">Text</p><calcium-guide></calcium-guide>`,
    ),
    guides: ['answers in body after text'],
  },
  'a tag with settings right before an element: the element alone': {
    html: page(
      `<script id="tag" src="${SRC}" data-show="calculator"></script><calcium-guide></calcium-guide>`,
    ),
    guides: ['answers in body after tag'],
  },
  'a tag with settings right after an element, past what an editor slips in': {
    html: page(
      `<p id="p"></p><calcium-guide></calcium-guide><br><p></p><script src="${SRC}" data-show="calculator"></script>`,
    ),
    guides: ['answers in body after p'],
  },
  'a tag with settings that has an element elsewhere: both': {
    html: page(
      `<calcium-guide></calcium-guide><p>Text</p><script id="tag" src="${SRC}" data-show="calculator"></script>`,
    ),
    guides: ['answers in body after nothing', 'answers in body after tag'],
  },
  'a tag in a paragraph that an editor put around it': {
    html: page(`<p id="p"><script id="tag" src="${SRC}"></script><br></p>`),
    guides: ['answers in p after tag'],
  },
  'a placeholder: a guide inside it': {
    html: page(
      `<div id="place" class="calcium-guide" data-show="calculator">Fallback</div><script src="${SRC}"></script>`,
    ),
    guides: ['answers in place after nothing'],
  },
  'a placeholder and a bare tag far from it: the placeholder alone': {
    html: page(
      `<script src="${SRC}"></script><p>Text</p><div id="place" class="calcium-guide"></div>`,
    ),
    guides: ['answers in place after nothing'],
  },
  'paragraphs that an editor left empty between an element and a tag': {
    html: page(
      `<p id="p"></p><calcium-guide></calcium-guide><p>&nbsp;</p><p><br></p><script src="${SRC}" data-show="calculator"></script>`,
    ),
    guides: ['answers in body after p'],
  },
  'a placeholder with settings and the tag inside it': {
    html: page(
      `<div id="place" class="calcium-guide" data-jurisdiction="uk">Fallback<script src="${SRC}"></script></div>`,
    ),
    guides: ['answers in place after nothing'],
  },
  'a whole post whose class is our name: its text stays, the tag in it mounts': {
    html: page(
      `<div id="post" class="post calcium-guide"><p>Text</p><script id="tag" src="${SRC}"></script></div>`,
    ),
    guides: ['answers in post after tag'],
  },
  'type=module': {
    html: page(`<script id="tag" type="module" src="${SRC}" data-show="calculator"></script>`),
    guides: ['answers in body after tag'],
  },
  'concatenated with other scripts, its own tag gone: elements and placeholders': {
    html: page(
      `<div id="place" class="calcium-guide"></div><script src="all.js"></script><p>Text</p>`,
    ),
    guides: ['answers in place after nothing'],
  },
  'concatenated, and the tag kept its settings': {
    html: page(`<script id="tag" src="all.js" data-show="calculator"></script>`),
    guides: ['answers in body after tag'],
  },
  'run late by an optimiser, which leaves the tag behind under another type': {
    html: page(
      `<script id="tag" type="text/delayed" src="${SRC}"></script><script>
        window.ready = fetch('${SRC}').then((answer) => answer.text()).then((code) => new Function(code)());
      </script>`,
    ),
    guides: ['answers in body after tag'],
  },
  'beside the script of a comment box with a theme of its own, run late': {
    html: page(
      `<script type="module" src="${SRC}"></script><script type="text/comments" src="client.js" data-theme="light"></script><calcium-guide id="own"></calcium-guide>`,
    ),
    guides: ['answers in body after script'],
  },
};

describe('the built script mounts', () => {
  let all = '';
  before(async () => {
    all = await concatenated();
  });
  for (const [name, { guides, warnings = 0, ...host }] of Object.entries(cases))
    it(name, async () => {
      const told = await guidesOn({ ...host, files: { 'all.js': all } });
      expect(told.errors).to.deep.equal([]);
      expect(told.warnings).to.have.length(warnings);
      expect(told.guides).to.deep.equal(guides);
    });

  it('what is added later: elements, placeholders and tags', async () => {
    const html = page(`<calcium-guide></calcium-guide><script src="${SRC}"></script>`);
    const { result, errors } = await visit({ html }, async () => {
      const frame = () => new Promise(requestAnimationFrame);
      const count = () => document.querySelectorAll('calcium-guide').length;
      document.body.insertAdjacentHTML('beforeend', '<div class="calcium-guide">Text</div>');
      await frame();
      const withPlaceholder = count();
      const script = document.createElement('script');
      script.src = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
      script.dataset['show'] = 'calculator';
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      document.body.append(document.createElement('hr'), script);
      await loaded;
      return [withPlaceholder, count()];
    });
    expect(errors.join()).to.equal('');
    expect(result).to.deep.equal([2, 3]);
  });

  it('no second guide in a placeholder whose guide was moved away', async () => {
    const html = page(
      `<div class="calcium-guide"></div><p id="p"></p><script src="${SRC}"></script>`,
    );
    const { result } = await visit({ html }, async () => {
      document.querySelector('#p')?.append(document.querySelector('calcium-guide') ?? '');
      await new Promise(requestAnimationFrame);
      return document.querySelectorAll('calcium-guide').length;
    });
    expect(result).to.equal(1);
  });

  it('takes only its own settings, none of which can become anything else', async () => {
    const html = page(
      `<div class="calcium-guide" data-onfocus="alert(1)" data-style="color:red" data-d3="2000" data-theme='"><b onfocus=alert(1)>' tabindex="0"><b>Fallback</b></div><script src="${SRC}"></script>`,
    );
    const { result, warnings } = await visit({ html }, () => {
      const guide = document.querySelector('calcium-guide');
      return {
        names: guide?.getAttributeNames().filter((name) => !/^(?:data-|class$)/.test(name)),
        fallback: guide?.innerHTML,
        markup: guide?.shadowRoot?.querySelectorAll('b[onfocus]').length,
      };
    });
    expect(result).to.deep.equal({
      names: ['d3', 'theme'],
      fallback: '<b>Fallback</b>',
      markup: 0,
    });
    expect(warnings).to.have.length(1);
  });
});
