import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { D3, Reader } from './support/guide.ts';

/** A header of a page, and what it says of itself. */
interface Header {
  readonly name: string;
  readonly style: string;
  readonly inside?: string;
}

const headers: readonly Header[] = [
  { name: 'is fixed', style: 'position: fixed; top: 0; height: 64px' },
  { name: 'floats below the edge', style: 'position: fixed; top: 12px; height: 60px' },
  {
    name: 'holds a link over its middle',
    style: 'position: fixed; top: 0; height: 90px',
    inside: '<a href="#x" style="display: block; height: 40px">Home</a>',
  },
];

/** A page with that header, and a long text around a guide in the calculator. */
async function pageWith(style: string, inside = ''): Promise<[Reader, HTMLElement]> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <header style="left: 0; right: 0; z-index: 5; background: #fc0; ${style}"></header>
      <div style="height: 900px"></div>
      <main lang="en"></main>
      <div style="height: 2000px"></div>
    </div>`,
  );
  const header = page.querySelector('header')!;
  header.innerHTML = inside;
  const guide = document.createElement('calcium-guide');
  guide.setAttribute('show', 'calculator');
  page.querySelector('main')!.append(guide);
  await guide.updateComplete;
  return [new Reader(guide), header];
}

async function askFor(reader: Reader): Promise<void> {
  await reader.type(D3, '2000');
  await reader.tick('none');
}

/** How far below the header the answer begins. */
function roomBelow(header: HTMLElement, reader: Reader): number {
  const { bottom } = header.getBoundingClientRect();
  return reader.find('#result').getBoundingClientRect().top - bottom;
}

describe('what is brought into sight', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const { name, style, inside } of headers)
    it(`is seen whole below a header that ${name}`, async () => {
      const [reader, header] = await pageWith(style, inside);
      await askFor(reader);
      expect(roomBelow(header, reader)).to.be.within(0, 40);
    });

  it('is seen below a header that slides in later', async () => {
    const [reader, header] = await pageWith('position: fixed; top: -80px; height: 80px');
    await askFor(reader);
    for (let top = -80; top <= 0; top += 20) {
      header.style.top = `${top}px`;
      await nextFrame();
    }
    await waitUntil(() => roomBelow(header, reader) >= 0);
    expect(roomBelow(header, reader)).to.be.below(40);
  });

  it('stays where the reader scrolls it to', async () => {
    const [reader, header] = await pageWith('position: fixed; top: -80px; height: 80px');
    await askFor(reader);
    window.scrollBy({ top: 30, behavior: 'instant' });
    const { scrollY } = window;
    header.style.top = '0';
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(window.scrollY).to.equal(scrollY);
  });

  it('keeps the room that a page asks for itself', async () => {
    document.documentElement.style.scrollPaddingTop = '80px';
    const [reader, header] = await pageWith('position: fixed; top: 0; height: 64px');
    await askFor(reader);
    expect(roomBelow(header, reader)).to.be.closeTo(80 + 16 - 64, 4);
  });

  it('is not scrolled after what lies over it and goes along with it', async () => {
    const [reader] = await pageWith('position: static; height: 1px');
    const over = document.createElement('div');
    over.setAttribute('style', 'position: absolute; inset: 0; height: 200px; pointer-events: auto');
    const main = reader.guide.parentElement!;
    await reader.type(D3, '2000');
    main.style.position = 'relative';
    over.style.top = `${reader.find('#result').offsetTop}px`;
    main.append(over);
    await reader.tick('none');
    const { scrollY } = window;
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(window.scrollY).to.equal(scrollY);
  });
});
