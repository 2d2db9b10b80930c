import { expect } from '@open-wc/testing';
import { page, SRC } from '../support/mounting.ts';
import { visit } from '../support/visit.ts';

describe('on a page that morphs, the built script mounts', () => {
  const morphs: Readonly<Record<string, string>> = {
    'a placeholder': `<div id="origin" class="calcium-guide" data-d3="1000">Fallback</div><script src="${SRC}"></script>`,
    'a tag': `<script id="origin" src="${SRC}" data-d3="1000"></script>`,
  };
  for (const [origin, html] of Object.entries(morphs))
    it(`the same guide again where a morph took it from ${origin}, told what is new`, async () => {
      const { result } = await visit({ html: page(`<div>${html}</div>`) }, async () => {
        const guide = document.querySelector('calcium-guide');
        await guide?.updateComplete;
        document.querySelector<HTMLElement>('#origin')?.setAttribute('data-show', 'calculator');
        document.querySelector('#origin')?.removeAttribute('data-d3');
        guide?.remove();
        await new Promise(requestAnimationFrame);
        const all = [...document.querySelectorAll('calcium-guide')];
        return all.map((found) => [
          found === guide,
          found.getAttribute('show'),
          found.getAttribute('d3'),
        ]);
      });
      expect(result).to.deep.equal([[true, 'calculator', null]]);
    });
});
