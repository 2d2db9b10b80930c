import { expect } from '@open-wc/testing';
import { contrastOf } from '../support/contrast.ts';
import { skipFor } from '../support/note.ts';
import { journey } from '../support/visit.ts';

const html = `<!doctype html><html lang="en-US"><meta charset="utf-8"><title>Host</title>
<body><calcium-guide show="calculator" d3="2000" k2="100"></calcium-guide>
<script src="../../dist/calcium-guide.min.js"></script></body></html>`;

const answered = async () => {
  const guide = document.querySelector('calcium-guide')!;
  guide.shadowRoot!.querySelector<HTMLInputElement>('[value=none]')!.click();
  await guide.updateComplete;
};

/** The colours of what the charts draw, by what it is. */
const drawn = () => {
  const root = document.querySelector('calcium-guide')!.shadowRoot!;
  const styleOf = (selector: string, pseudo?: string) =>
    getComputedStyle(root.querySelector(selector)!, pseudo);
  return {
    text: styleOf('.strip text.label').fill,
    'line of the label': styleOf('.strip line.label').stroke,
    span: styleOf('.strip line.span').stroke,
    circle: styleOf('.strip circle').fill,
    bar: styleOf('.scale rect.yours').fill,
    swatch: styleOf('.scale .yours th', '::before').outlineColor,
  };
};

const sizeOfGuide = () => {
  const guide = document.querySelector('calcium-guide')!.shadowRoot!.querySelector('.guide')!;
  return getComputedStyle(guide).fontSize;
};

const stuck = async () => {
  const guide = document.querySelector('calcium-guide')!;
  await guide.updateComplete;
  const root = guide.shadowRoot!;
  root.querySelector<HTMLInputElement>('[value=vitamin-k-antagonist]')!.click();
  await guide.updateComplete;
  return [...root.querySelectorAll('.dock, .sum')].map((part) => getComputedStyle(part).position);
};

const edges = () => {
  const root = document.querySelector('calcium-guide')!.shadowRoot!;
  const { color } = getComputedStyle(root.querySelector('.guide')!);
  const quiet = getComputedStyle(root.querySelector('footer')!).color;
  const control = getComputedStyle(root.querySelector('input.line')!).borderTopColor;
  return { color, quiet, control };
};

describe('what readers set in their browser', () => {
  for (const scheme of ['dark', 'light'])
    it(`is kept where colours are forced: charts are drawn in them, ${scheme}`, async function () {
      const features = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
      const told = await journey({ html }, [
        { reader: { features } },
        { act: answered },
        { act: drawn },
      ]);
      if (told.result[0] === false) return skipFor(this, 'a driver that forces colours');
      const { text, swatch, ...marks } = told.result[2] as ReturnType<typeof drawn>;
      const ground = scheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
      expect(contrastOf(text, ground)).to.be.at.least(4.5);
      for (const [name, colour] of Object.entries(marks))
        expect(contrastOf(colour, ground), name).to.be.at.least(3);
      expect(swatch).to.equal(marks.bar);
      expect(marks.bar).not.to.equal(marks.span);
    });

  const texts = [
    { typeSize: 16, expected: '16px' },
    { typeSize: 24, expected: '24px' },
    { typeSize: 32, expected: '32px' },
  ];
  for (const { typeSize, expected } of texts)
    it(`is kept where type is ${typeSize} px`, async function () {
      const told = await journey({ html }, [{ reader: { typeSize } }, { act: sizeOfGuide }]);
      if (told.result[0] === false) return skipFor(this, 'a driver that sets a size of type');
      expect(told.result[1]).to.equal(expected);
    });

  it('is kept in the size of type where the page makes its root small', async function () {
    const style = '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>';
    const page = html.replace('<body>', `${style}<body>`);
    const told = await journey({ html: page }, [
      { reader: { typeSize: 32 } },
      { act: sizeOfGuide },
    ]);
    if (told.result[0] === false) return skipFor(this, 'a driver that sets a size of type');
    expect(told.result[1]).to.equal('32px');
  });

  it('is kept where more contrast is asked for', async function () {
    const features = { 'prefers-contrast': 'more' };
    const told = await journey({ html }, [{ reader: { features } }, { act: edges }]);
    if (told.result[0] === false) return skipFor(this, 'a driver that asks for contrast');
    const { color, quiet, control } = told.result[1] as ReturnType<typeof edges>;
    expect([quiet, control]).to.deep.equal([color, color]);
  });

  for (const [height, position] of [
    [225, 'static'],
    [900, 'sticky'],
  ] as const)
    it(`leaves ${position} what would stay in sight in a window of ${height} px`, async () => {
      const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
        <body><iframe width="320" height="${height}" src="../../dist/frame.html?show=calculator"></iframe></body></html>`;
      const told = await journey({ html: page }, [{ enterFrame: true }, { act: stuck }]);
      const positions = told.result.at(-1) as string[];
      expect(positions).not.to.deep.equal([]);
      for (const each of positions) expect(each).to.equal(position);
    });
});
