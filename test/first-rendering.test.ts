import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { TAG } from '../src/tag.ts';
import { Reader } from './support/guide.ts';

/** A guide with that fallback text, whose first rendering has only begun. */
async function begun(attributes: Readonly<Record<string, string>> = {}): Promise<Reader> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const guide = document.createElement(TAG);
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  guide.append('Fallback');
  holder.append(guide, document.createElement('hr'));
  return new Reader(guide);
}

/** A guide that stood on the page as text, as one does that the script comes after. */
async function upgraded(): Promise<Reader> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = `<${TAG}>Fallback</${TAG}>`;
  return new Reader(holder.firstElementChild as Reader['guide']);
}

/** Waits until the guide has something, but not all; the test ends where that never is. */
async function midway(reader: Reader): Promise<void> {
  while (!reader.has('.guide section :is(section, details, .scene, .field)')) await aTask();
  expect(reader.has('.sources')).to.equal(false);
}

/** The next task of the page. */
function aTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

const height = ({ guide }: Reader) => guide.getBoundingClientRect().height;
const topOfNext = ({ guide }: Reader) => guide.nextElementSibling!.getBoundingClientRect().top;
const isFallbackShown = ({ guide }: Reader) => guide.shadowRoot?.querySelector('slot:not([name])');
const markup = ({ root }: Reader) =>
  root.querySelector('.guide')?.outerHTML.replace(/<!--.*?-->/g, '');

/** As it is rendered in one go: every piece is there when the second rendering begins. */
async function inOneGo(show: string): Promise<Reader> {
  const reader = await begun({ show, d3: '2000' });
  dispatchEvent(new Event('beforeprint'));
  dispatchEvent(new Event('afterprint'));
  await reader.guide.updateComplete;
  return reader;
}

describe('the first rendering', () => {
  const { now } = performance;

  beforeEach(() => {
    // As on a slow device, on which all that is done takes long.
    let time = 0;
    performance.now = () => (time += 100);
  });

  afterEach(() => {
    performance.now = now;
  });

  it('of a guide that is upgraded begins in a task of its own, its fallback in sight until then', async () => {
    const reader = await upgraded();
    expect(reader.guide.shadowRoot).to.equal(null);
    expect(reader.guide.innerText).to.equal('Fallback');
    await reader.guide.updateComplete;
    expect(reader.has('footer')).to.equal(true);
  });

  it('of a guide that a script makes begins at once, so that no product is seen before its label', async () => {
    const { guide } = await begun();
    expect(guide.shadowRoot).to.not.equal(null);
  });

  it('of a guide that is taken away before begins once it is put back', async () => {
    const reader = await upgraded();
    const { guide } = reader;
    const holder = guide.parentElement as HTMLElement;
    guide.remove();
    await aTask();
    await aTask();
    expect(guide.shadowRoot).to.equal(null);
    holder.append(guide);
    await guide.updateComplete;
    expect(reader.root.querySelectorAll('footer')).to.have.length(1);
  });

  it('is whole on paper, also before it began', async () => {
    const reader = await upgraded();
    dispatchEvent(new Event('beforeprint'));
    expect(reader.has('footer')).to.equal(true);
    expect(reader.has('.unfinished')).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await reader.guide.updateComplete;
  });

  for (const show of ['pathway', 'calculator', 'evidence', 'safety'])
    it(`takes many tasks, and all is there at updateComplete: ${show}`, async () => {
      const reader = await begun({ show });
      const counts = new Set<number>();
      let isWhole = false;
      const whole = reader.guide.updateComplete.then(() => (isWhole = true));
      while (!isWhole) {
        counts.add(reader.guide.shadowRoot?.querySelectorAll('*').length ?? 0);
        await aTask();
      }
      await whole;
      expect(counts.size).to.be.at.least(6);
      expect(reader.has('.unfinished')).to.equal(false);
      expect(reader.has('.sources')).to.equal(true);
      expect(reader.text('footer')).to.contain('General education');
    });

  for (const show of ['pathway', 'calculator', 'evidence', 'safety'])
    it(`ends where one in a single task does, the numbers of its sources among it: ${show}`, async () => {
      const inPieces = await begun({ show, d3: '2000' });
      await inPieces.guide.updateComplete;
      expect(markup(inPieces)).to.equal(markup(await inOneGo(show)));
    });

  it('shows nothing of an answer before its reasons, its question and the footer are there', async () => {
    const reader = await begun({ show: 'calculator', d3: '2000', k2: '100' });
    const tops = new Set<number>();
    const top = topOfNext(reader);
    while (!reader.has('.sources')) {
      tops.add(topOfNext(reader));
      await aTask();
    }
    expect([...tops]).to.deep.equal([top]);
    expect(isFallbackShown(reader)).to.not.equal(null);
    await reader.guide.updateComplete;
    expect(isFallbackShown(reader)).to.equal(null);
    expect(height(reader)).to.be.above(1000);
    const places = ['#answer', '#question', '.sources', 'footer'].map(
      (selector) => reader.find(selector).getBoundingClientRect().top,
    );
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('keeps what its author sets meanwhile', async () => {
    const reader = await begun({ show: 'calculator' });
    await midway(reader);
    reader.guide.d3 = '2000';
    reader.guide.jurisdiction = 'uk';
    await reader.guide.updateComplete;
    expect(reader.text('#answer')).to.contain('50%');
    expect(reader.control('Limits for').value).to.equal('uk');
  });

  it('keeps what is typed meanwhile', async () => {
    const reader = await begun({ show: 'calculator' });
    while (!reader.has('#d3')) await aTask();
    const entry = reader.find<HTMLInputElement>('#d3');
    entry.value = '2000';
    entry.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await reader.guide.updateComplete;
    expect(reader.find('#d3')).to.equal(entry);
    expect(entry.value).to.equal('2000');
    expect(reader.text('#answer')).to.contain('50%');
  });

  it('is whole on paper, however early that is printed', async () => {
    const early = await begun({ show: 'evidence' });
    const late = await begun({ show: 'evidence' });
    await midway(late);
    dispatchEvent(new Event('beforeprint'));
    for (const reader of [early, late]) {
      expect(reader.has('.unfinished')).to.equal(false);
      expect(reader.has('footer')).to.equal(true);
      expect(reader.root.querySelectorAll('.claim').length).to.be.above(20);
    }
    dispatchEvent(new Event('afterprint'));
    await early.guide.updateComplete;
  });

  it('goes on where the guide is moved or taken away meanwhile', async () => {
    const reader = await begun({ show: 'calculator' });
    await midway(reader);
    const { guide } = reader;
    const holder = guide.parentElement as HTMLElement;
    guide.remove();
    await aTask();
    holder.prepend(guide);
    await guide.updateComplete;
    expect(reader.has('.sources')).to.equal(true);
    expect(height(reader)).to.be.above(500);
    await nextFrame();
    expect(reader.root.querySelectorAll('footer')).to.have.length(1);
  });
});

describe('a host that watches the page around the guide', () => {
  for (const [way, made] of [
    ['put there by a script', () => begun({ show: 'calculator' })],
    ['there before the script', upgraded],
  ] as const)
    it(`hears of the first rendering when it is whole: a guide ${way}`, async () => {
      const heights: number[] = [];
      const reader = await made();
      const observer = new MutationObserver(() => heights.push(height(reader)));
      observer.observe(document.body, { attributes: true, childList: true, subtree: true });
      await reader.guide.updateComplete;
      await nextFrame();
      observer.disconnect();
      expect(heights.at(-1)).to.equal(height(reader));
      expect(heights.at(-1)).to.be.above(300);
    });
});
