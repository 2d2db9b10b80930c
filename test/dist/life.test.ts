import { expect } from '@open-wc/testing';
import { run } from '#run';
import { noteFigure, noteGap } from '../support/note.ts';
import { journey, visit, type Memory, type Step } from '../support/visit.ts';

const NO_MEMORY = 'its driver tells nothing of memory, so heap and nodes were not measured.';

const SRC = '../../dist/calcium-guide.min.js';

/** A page that counts what scripts leave behind or set going, from before any of them runs. */
function countingPage(body: string): string {
  const counter = `
    window.counted = { listeners: 0, observers: 0, work: 0 };
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const isOutside = (target) => target === window || target === document || target === document.body;
    EventTarget.prototype.addEventListener = function (...args) {
      if (isOutside(this)) counted.listeners += 1;
      return add.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args) {
      if (isOutside(this)) counted.listeners -= 1;
      return remove.apply(this, args);
    };
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
      const Observer = window[name];
      window[name] = class extends Observer {
        own = 0;
        observe(...args) { this.own += 1; counted.observers += 1; super.observe(...args); }
        disconnect() { counted.observers -= this.own; this.own = 0; super.disconnect(); }
      };
    }
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
      const begin = window[name];
      if (begin) window[name] = (...args) => { counted.work += 1; return begin(...args); };
    }`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Life</title></head>
    <body><script>${counter}</script>${body}<script src="${SRC}"></script></body></html>`;
}

/** Mounts and removes that many guides, each with an answer. Not in sight, where each would be laid out first. */
function mounting(times: number): Step {
  return {
    act: new Function(`return (async () => {
      for (let time = 0; time < ${times}; time += 1) {
        const guide = document.createElement('calcium-guide');
        guide.setAttribute('d3', '2000');
        guide.hidden = true;
        document.body.append(guide);
        await guide.updateComplete;
        guide.remove();
      }
      // What was to happen in a later frame holds its guide until then.
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
      const { listeners, observers } = window.counted;
      return { listeners, observers };
    })()`) as () => unknown,
  };
}

/** Waits until the guide is whole, and its dots, if there are to be any, are made. */
async function untilWhole(): Promise<null> {
  await customElements.whenDefined('calcium-guide');
  const guide = document.querySelector('calcium-guide');
  await guide?.updateComplete;
  const dots = () => guide?.shadowRoot?.querySelectorAll('.dots i').length ?? 0;
  for (let count = -1, same = 0; same < 10; same += 1) {
    if (dots() !== count) same = 0;
    count = dots();
    await new Promise(requestAnimationFrame);
  }
  return null;
}

/** Adds guides until there are that many. */
function guides(count: number): Step {
  return {
    act: new Function(`return (async () => {
      while (document.querySelectorAll('calcium-guide').length < ${count}) {
        const guide = document.createElement('calcium-guide');
        document.body.append(guide);
        await guide.updateComplete;
      }
    })()`) as () => unknown,
  };
}

// Rounded to what does not change from run to run.
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const tensOfKilobytes = (bytes: number): string => `${Math.round(bytes / 1e4) * 10} kB`;

/** In an engine of which this run tries a part, enough of them to see what each leaves behind. */
const MOUNTS = run.isWhole ? 1000 : 50;

describe('many mounts and unmounts', () => {
  it('leave no listener, observer or node, and no memory', async () => {
    const html = countingPage('');
    const memory: Step = { memory: true };
    // The first ones pay for what the engine learns of the code.
    const steps = [mounting(MOUNTS), memory, mounting(MOUNTS), memory];
    const { result } = await journey({ html }, steps);
    const [before, first, after, last] = result;
    expect(after).to.deep.equal(before);
    const [left, were] = [Object.values(Object(after)), Object.values(Object(before))];
    const more = left.map((count, index) => Number(count) - Number(were[index]));
    if (!run.isWhole) return;
    const outside = 'Listeners, observers left outside by 1,000 mounts and unmounts';
    await noteFigure(outside, more.join(', '));
    if (first === null) return noteGap(NO_MEMORY);
    const [heap, heapAfter] = [first as Memory, last as Memory];
    expect(heapAfter.nodes - heap.nodes).to.be.at.most(0);
    expect(heapAfter.listeners - heap.listeners).to.be.at.most(0);
    const grown = heapAfter.bytes - heap.bytes;
    // Less than a single guide weighs, of a thousand: the engine goes on learning of the code for some while.
    expect(grown).to.be.below(90_000);
    await noteFigure('Nodes left by 1,000 mounts and unmounts', `${heapAfter.nodes - heap.nodes}`);
    const change = `${megabytes(heap.bytes)} before, ${megabytes(heapAfter.bytes)} after`;
    await noteFigure('Heap before and after 1,000 mounts and unmounts', change);
  });
});

describe('a guide at rest', () => {
  for (const [where, style, visibility, show] of [
    ['in sight', '', 'visible', 'calculator'],
    ['off-screen', 'margin-top: 9000px', 'visible', 'pathway'],
    ['told that its tab is hidden', '', 'hidden', 'pathway'],
    ['in sight, its calcium moving', '', 'visible', 'pathway'],
  ])
    it(`does no work ${where}`, async () => {
      const html = countingPage(
        `<div style="${style}"><calcium-guide show="${show}" d3="2000"></calcium-guide></div>`,
      );
      const hide = new Function(`
        Object.defineProperty(document, 'visibilityState', { value: '${visibility}' });
        Object.defineProperty(document, 'hidden', { value: ${visibility === 'hidden'} });
        document.dispatchEvent(new Event('visibilitychange'));
      `) as () => unknown;
      const { result } = await journey({ html }, [
        { act: untilWhole },
        { act: hide },
        {
          act: async () => {
            const { counted } = window as unknown as { counted: { work: number } };
            const guide = document.querySelector('calcium-guide');
            let changes = 0;
            const observer = new MutationObserver(() => (changes += 1));
            if (guide?.shadowRoot)
              observer.observe(guide.shadowRoot, {
                childList: true,
                attributes: true,
                characterData: true,
                subtree: true,
              });
            const before = counted.work;
            // A moment in which work that repeats would show itself; the timer is the test's own.
            await new Promise((resolve) => setTimeout(resolve, 400));
            const all = guide?.shadowRoot?.getAnimations() ?? [];
            const moving = all.filter(({ playState }) => playState === 'running').length;
            return { work: counted.work - before - 1, changes, moving };
          },
        },
      ]);
      const isMoving = where?.endsWith('moving');
      const { moving, ...others } = Object(result[2]) as { moving: number };
      expect(others).to.deep.equal({ work: 0, changes: 0 });
      // The compositor moves them, and no script is asked.
      expect(moving > 20, `${moving} move`).to.equal(isMoving);
      if (!isMoving) expect(moving).to.equal(0);
      const counts = Object.values(Object(result[2])).join(', ');
      await noteFigure(`Timers and frames, changes, animations of a guide ${where}`, counts);
    });
});

describe('fifty guides on a page', () => {
  it('share their style sheets', async () => {
    const html = countingPage('');
    const { result } = await journey({ html }, [
      guides(50),
      {
        act: () => {
          const all = [...document.querySelectorAll('calcium-guide')];
          const sheets = all.map((guide) => [...(guide.shadowRoot?.adoptedStyleSheets ?? [])]);
          return {
            guides: all.length,
            sheets: new Set(sheets.flat()).size,
            each: sheets[0]?.length,
          };
        },
      },
    ]);
    const { guides: count, sheets, each } = result[1] as Record<string, number>;
    expect(count).to.equal(50);
    expect(sheets).to.equal(each);
    expect(sheets).to.be.above(0);
    await noteFigure('Style sheets of 50 guides', `${sheets}, shared`);
  });

  it('grow linearly', async () => {
    const html = countingPage('');
    const memory: Step = { memory: true };
    // The first ones pay for what all share.
    const steps = [guides(10), memory, guides(30), memory, guides(50), memory];
    const { result } = await journey({ html }, steps);
    const [ten, thirty, fifty] = [result[1], result[3], result[5]] as readonly (Memory | null)[];
    const { result: nodes } = await visit({ html }, async () => {
      const countOf = async (): Promise<number> => {
        const guide = document.createElement('calcium-guide');
        document.body.append(guide);
        await guide.updateComplete;
        return guide.shadowRoot?.querySelectorAll('*').length ?? 0;
      };
      return [await countOf(), await countOf()];
    });
    expect(nodes[0]).to.equal(nodes[1]);
    expect(nodes[0]).to.be.above(50);
    if (!ten || !thirty || !fifty) return noteGap(NO_MEMORY);
    expect(fifty.nodes - thirty.nodes).to.equal(thirty.nodes - ten.nodes);
    const [earlier, later] = [thirty.bytes - ten.bytes, fifty.bytes - thirty.bytes];
    expect(later / earlier).to.be.within(0.7, 1.4);
    await noteFigure('Heap of one more guide, about', tensOfKilobytes(later / 20));
    const ratio = (later / earlier).toFixed(1);
    await noteFigure('Heap of guides 31 to 50 as a multiple of 11 to 30', ratio);
  });
});
