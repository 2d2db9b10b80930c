import { expect } from '@open-wc/testing';
import { layoutFaultParts } from '../support/in-page.js';
import {
  enter,
  evidenceStates,
  pathwayStates,
  safetyStates,
  states,
  type Entered,
} from '../support/states.js';
import { untilReady } from '../support/steps.ts';
import { journey, type Step } from '../support/visit.ts';

const page = (width: number): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Column</title></head>
  <body style="margin: 0; inline-size: ${width}px"><script src="../../dist/calcium-guide.min.js" data-show="calculator"></script></body></html>`;

/** Runs in the page: every word longer by two fifths, as in languages with longer ones. */
function lengthenWords(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest('style')) continue;
    text.data = text.data.replace(/\p{L}{2,}/gu, (word) =>
      word.padEnd(Math.round(word.length * 1.4), 'n'),
    );
  }
}

/** Reaches every state on a fresh guide, and tells what a reader could not read in it. */
function faultsOf(
  all: Readonly<Record<string, Entered>>,
  { show, isLonger = false }: { show: string; isLonger?: boolean },
): Step {
  return {
    act: new Function(`return (async () => {
    ${layoutFaultParts.join('\n')}
    ${String(lengthenWords)}
    const enter = ${String(enter)};
    const found = [];
    for (const [name, entered] of Object.entries(${JSON.stringify(all)})) {
      const fresh = document.createElement('calcium-guide');
      fresh.setAttribute('show', '${show}');
      document.querySelector('calcium-guide').replaceWith(fresh);
      await fresh.updateComplete;
      await enter(entered);
      // What is out of sight is drawn, too.
      const everything = new CSSStyleSheet();
      everything.replaceSync('* { content-visibility: visible !important }');
      fresh.shadowRoot.adoptedStyleSheets.push(everything);
      if (${isLonger}) lengthenWords(fresh.shadowRoot);
      // What stays in sight covers, for a while, what stands above its place.
      fresh.shadowRoot.querySelector('footer').scrollIntoView({ block: 'end' });
      found.push(...layoutFaults().map((fault) => name + ': ' + fault));
      // A minifier that drops the end of a shape puts the next one into it, where nothing is drawn.
      if (fresh.shadowRoot.querySelector(':is(line, circle, rect, path) > *'))
        found.push(name + ': a shape within a shape');
      const { scrollWidth, clientWidth } = fresh.shadowRoot.querySelector('.guide');
      if (scrollWidth > clientWidth) found.push(name + ': wider than the page');
    }
    return found;
  })()`) as () => unknown,
  };
}

async function faultsAt(width: number, step: Step): Promise<string> {
  const { result } = await journey({ html: page(width) }, [untilReady, step]);
  return (result[1] as readonly string[]).join('\n');
}

describe('every state of the calculator', () => {
  for (const width of [280, 400, 720])
    it(`loses no shape, and has no text that is cut, overlaps or is tiny, at ${width} px`, async () => {
      expect(await faultsAt(width, faultsOf(states, { show: 'calculator' }))).to.equal('');
    });
});

describe('every state of the evidence', () => {
  for (const width of [280, 400, 720])
    for (const isLonger of [false, true])
      it(`has no text that is cut, overlaps or is tiny, at ${width} px${isLonger ? ' in longer words' : ''}`, async () => {
        const show = 'evidence calculator';
        expect(await faultsAt(width, faultsOf(evidenceStates, { show, isLonger }))).to.equal('');
      });
});

describe('every state of the careful half', () => {
  for (const width of [280, 400, 720])
    for (const isLonger of [false, true])
      it(`has no text that is cut, overlaps or is tiny, at ${width} px${isLonger ? ' in longer words' : ''}`, async () => {
        const show = 'safety calculator';
        expect(await faultsAt(width, faultsOf(safetyStates, { show, isLonger }))).to.equal('');
      });
});

describe('every state of the pathway', () => {
  for (const width of [280, 400, 520, 720, 1000])
    for (const isLonger of [false, true])
      it(`loses no shape, and has no text that is cut, overlaps or is tiny, at ${width} px${isLonger ? ' in longer words' : ''}`, async () => {
        const show = 'pathway calculator';
        expect(await faultsAt(width, faultsOf(pathwayStates, { show, isLonger }))).to.equal('');
      });
});
