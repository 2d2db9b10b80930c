import { expect } from '@open-wc/testing';
import { journey, visit } from '../support/visit.ts';

const file = (set: string): string => `../../dist/calcium-guide${set && `.${set}`}.min.js`;
const tag = (set: string, settings = ''): string =>
  `<script src="${file(set)}" ${settings}></script>`;
const page = (body: string, width = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><style>body{margin:16px;font:16px/1.5 sans-serif;${width}}</style><body><p>Text</p>${body}<p>More</p></body></html>`;

/** Runs in the page: which views each guide shows, and whether it has tabs or a way to another view. */
const shown = async (): Promise<readonly string[]> => {
  const guides = [...document.querySelectorAll('calcium-guide')];
  const isDone = (root: ShadowRoot | null | undefined): boolean =>
    Boolean(root?.querySelector('.guide:not(.unfinished)'));
  for (let frame = 0; frame < 600 && !guides.every((guide) => isDone(guide.shadowRoot)); frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  return guides.map(({ shadowRoot: root }) => {
    const tabs = [...(root?.querySelectorAll('[role=tab]') ?? [])].map((each) => each.id);
    const view = root?.querySelector('.guide section')?.className.split(' ')[0];
    const way = root?.querySelector('.check-line') ? ['way'] : [];
    return [view, ...tabs, ...way].join(' ');
  });
};

describe('a file with some of the views', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['calculator', '', 'calculator'],
    ['pathway', '', 'pathway'],
    ['calculator-pathway', '', 'pathway tab-pathway tab-calculator way'],
    ['calculator-pathway', 'data-show="calculator"', 'calculator'],
    ['', 'data-show="pathway"', 'pathway'],
  ];
  for (const [set, settings, views] of rows)
    it(`shows ${views} for ${set || 'all'} ${settings}, without a word of warning`, async () => {
      const { result, errors, warnings } = await visit({ html: page(tag(set, settings)) }, shown);
      expect(result).to.deep.equal([views]);
      expect(errors.join() + warnings.join()).to.equal('');
    });

  it('answers', async () => {
    const html = page(tag('calculator', 'data-d3="2000"'));
    const { result, errors } = await journey({ html }, [
      { act: shown },
      {
        act: () =>
          document.querySelector('calcium-guide')?.shadowRoot?.querySelector('#answer')
            ?.textContent,
      },
    ]);
    expect(String(result[1])).to.contain('50%');
    expect(errors.join()).to.equal('');
  });

  const lacking: readonly (readonly [string, string, string, string])[] = [
    ['calculator', 'evidence', 'calculator', 'calcium-guide.min.js'],
    ['calculator', 'pathway calculator', 'calculator', 'calcium-guide.calculator-pathway.min.js'],
    ['pathway', 'safety', 'pathway', 'calcium-guide.min.js'],
  ];
  for (const [set, show, views, instead] of lacking)
    it(`that is asked for ${show} and has ${set} alone shows what it has, and names ${instead} once`, async () => {
      const html = page(tag(set, `data-show="${show}"`));
      const { result, errors, warnings } = await visit({ html }, shown);
      expect(result).to.deep.equal([views]);
      expect(errors.join()).to.equal('');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`show="${show}"`);
      expect(warnings[0]?.endsWith(`Use ${instead}`), warnings[0]).to.equal(true);
    });

  it('that comes second leaves its guide to the first, which says what it lacks, and what to use for both', async () => {
    const html = page(`${tag('calculator')}<p>Between</p>${tag('pathway')}`);
    const { result, errors, warnings } = await visit({ html }, shown);
    expect(result).to.deep.equal(['calculator', 'calculator']);
    expect(errors.join()).to.equal('');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('Use calcium-guide.calculator-pathway.min.js');
  });
});

describe('a view looks the same', () => {
  /** Runs in the page: boxes and colours of everything in the guide that does not move. */
  const looks = (): readonly string[] => {
    const root = document.querySelector('calcium-guide')?.shadowRoot;
    return [...(root?.querySelectorAll('.guide :not(.dots, .dots *)') ?? [])].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, font, borderWidth, borderColor } = getComputedStyle(element);
      const box = [x, y, width, height].map((length) => length.toFixed(1));
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return [name, ...box, color, backgroundColor, font, borderWidth, borderColor].join(' ');
    });
  };
  for (const [set, show] of [
    ['calculator', 'calculator'],
    ['pathway', 'pathway'],
    ['calculator-pathway', 'calculator'],
    ['calculator-pathway', 'pathway'],
  ] as const)
    for (const width of [390, 720])
      it(`in the file of ${set} as in the whole, for ${show} at ${width} px`, async () => {
        const of = async (each: string): Promise<readonly string[]> => {
          const settings = `data-show="${show}" data-d3="2000" data-k2="100"`;
          const html = page(tag(each, settings), `width:${width - 32}px`);
          const { result } = await journey({ html }, [{ act: shown }, { act: looks }]);
          return result[1] as readonly string[];
        };
        const [part, whole] = [await of(set), await of('')];
        expect(part.length).to.be.above(50);
        const first = part.findIndex((look, index) => look !== whole[index]);
        expect(part[first]).to.equal(whole[first]);
        expect(part).to.have.length(whole.length);
      });
});
