import { expect } from '@open-wc/testing';
import { layoutFaultParts } from '../support/in-page.js';
import { enter, states } from '../support/states.js';
import { untilReady } from '../support/steps.ts';
import { journey, type Step } from '../support/visit.ts';

const page = (width: number): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Column</title></head>
  <body style="margin: 0; inline-size: ${width}px"><script src="../../dist/calcium-guide.min.js" data-show="calculator"></script></body></html>`;

/** Reaches every state on a fresh guide, and tells what a reader could not read in it. */
const faultsOfStates: Step = {
  act: new Function(`return (async () => {
    ${layoutFaultParts.join('\n')}
    const enter = ${String(enter)};
    const found = [];
    for (const [name, entered] of Object.entries(${JSON.stringify(states)})) {
      const fresh = document.createElement('calcium-guide');
      document.querySelector('calcium-guide').replaceWith(fresh);
      await fresh.updateComplete;
      await enter(entered);
      // What is out of sight is drawn, too.
      const everything = new CSSStyleSheet();
      everything.replaceSync('* { content-visibility: visible !important }');
      fresh.shadowRoot.adoptedStyleSheets.push(everything);
      // What stays in sight covers, for a while, what stands above its place.
      fresh.shadowRoot.querySelector('footer').scrollIntoView({ block: 'end' });
      found.push(...layoutFaults().map((fault) => name + ': ' + fault));
      // A minifier that drops the end of a shape puts the next one into it, where nothing is drawn.
      if (fresh.shadowRoot.querySelector(':is(line, circle, rect, path) > *'))
        found.push(name + ': a shape within a shape');
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(name + ': wider than the page');
    }
    return found;
  })()`) as () => unknown,
};

describe('every state of the calculator', () => {
  for (const width of [280, 400, 720])
    it(`loses no shape, and has no text that is cut, overlaps or is tiny, at ${width} px`, async () => {
      const { result } = await journey({ html: page(width) }, [untilReady, faultsOfStates]);
      expect((result[1] as readonly string[]).join('\n')).to.equal('');
    });
});
