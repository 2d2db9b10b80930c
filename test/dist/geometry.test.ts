import { expect } from '@open-wc/testing';
import { run } from '#run';
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

/** Typefaces of this file's own, from their packages: what is installed differs from machine to machine. */
const typefaces = {
  narrow: 'roboto-condensed',
  usual: 'open-sans',
  wide: 'dejavu-sans',
} as const;

const rules = Object.entries(typefaces).flatMap(([name, face]) =>
  [400, 700].map((weight) => {
    const file = `/node_modules/@fontsource/${face}/files/${face}-latin-${weight}-normal.woff2`;
    return `@font-face { font-family: ${name}; font-weight: ${weight}; src: url(${file}) }`;
  }),
);

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Column</title>
  <style>${rules.join(' ')} body { margin: 0 }</style></head>
  <body><script src="../../dist/calcium-guide.min.js" data-show="calculator"></script></body></html>`;

/** Type that comes later would be laid out anew in the middle of the test. */
const untilTypeset: Step = {
  act: async () => {
    const faces = await Promise.all([...document.fonts].map((face) => face.load()));
    return faces.filter(({ status }) => status === 'loaded').length;
  },
};

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

interface Subject {
  readonly states: Readonly<Record<string, Entered>>;
  readonly show: string;
  /** Of the column, in CSS px. */
  readonly widths: readonly number[];
  /** Whether its words are made longer, too, as those of other languages are. */
  readonly hasLonger: boolean;
}

/** Reaches every state on a fresh guide, and tells what a reader could not read in it, at each width in each typeface. */
function faultsOf({ states: all, show, widths, hasLonger }: Subject): Step {
  return {
    act: new Function(`return (async () => {
    ${layoutFaultParts.join('\n')}
    const lengthenWords = ${String(lengthenWords)};
    const enter = ${String(enter)};
    // What is out of sight is drawn, too.
    const everything = new CSSStyleSheet();
    everything.replaceSync('* { content-visibility: visible !important }');
    const { style } = document.body;
    const found = [];
    const look = (guide, state, typefaces, words) => {
      for (const width of ${JSON.stringify(widths)})
        for (const typeface of typefaces) {
          style.inlineSize = width + 'px';
          style.fontFamily = typeface;
          // What stays in sight covers, for a while, what stands above its place.
          guide.shadowRoot.querySelector('footer').scrollIntoView({ block: 'end' });
          const { scrollWidth, clientWidth } = guide.shadowRoot.querySelector('.guide');
          const faults = [...layoutFaults(), ...(scrollWidth > clientWidth ? ['wider than the page'] : [])];
          found.push(...faults.map((fault) => [width + ' px', typeface, words, state, fault].join(', ')));
        }
    };
    for (const [state, entered] of Object.entries(${JSON.stringify(all)})) {
      const guide = document.createElement('calcium-guide');
      guide.setAttribute('show', '${show}');
      document.querySelector('calcium-guide').replaceWith(guide);
      await guide.updateComplete;
      await enter(entered);
      guide.shadowRoot.adoptedStyleSheets.push(everything);
      // A minifier that drops the end of a shape puts the next one into it, where nothing is drawn.
      if (guide.shadowRoot.querySelector(':is(line, circle, rect, path) > *'))
        found.push(state + ': a shape within a shape');
      look(guide, state, ${JSON.stringify(Object.keys(typefaces))}, 'words as they are');
      if (!${hasLonger}) continue;
      lengthenWords(guide.shadowRoot);
      look(guide, state, ['usual'], 'longer words');
    }
    return found;
  })()`) as () => unknown,
  };
}

const subjects: Readonly<Record<string, Subject>> = {
  calculator: { states, show: 'calculator', widths: [280, 400, 720], hasLonger: false },
  evidence: {
    states: evidenceStates,
    show: 'evidence calculator',
    widths: [280, 400, 720],
    hasLonger: true,
  },
  'careful half': {
    states: safetyStates,
    show: 'safety calculator',
    widths: [280, 400, 720],
    hasLonger: true,
  },
  pathway: {
    states: pathwayStates,
    show: 'pathway calculator',
    widths: [280, 400, 520, 720, 1000],
    hasLonger: true,
  },
};

/** An engine of which this run tries a part is tried at the narrowest and at the usual width. */
const isTried = (width: number): boolean => run.isWhole || width === 280 || width === 720;

for (const [name, subject] of Object.entries(subjects))
  describe(`every state of the ${name}`, () => {
    it('loses no shape, and has no text that is cut, overlaps or is tiny, in a narrow, a usual and a wide typeface', async () => {
      const widths = subject.widths.filter(isTried);
      const steps = [untilReady, untilTypeset, faultsOf({ ...subject, widths })];
      const { result } = await journey({ html }, steps);
      expect(result[1]).to.equal(rules.length);
      expect((result[2] as readonly string[]).join('\n')).to.equal('');
    });
  });
