import { expect } from '@open-wc/testing';
import { focusD3, untilReady } from '../support/steps.ts';
import { journey, type Step, type Visit } from '../support/visit.ts';

const SRC = '../../dist/calcium-guide.min.js';
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>
  <p>Words of the host</p><script src="${SRC}" data-show="calculator"></script></body></html>`;

/** A link that is opened in the tab where the page stands open: by hand, or in a mail. */
const open = (fragment: string): Step => ({
  act: new Function(`
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '${fragment}';
    return heard;
  `) as () => unknown,
});

/** What the guide holds, and says of links, once it has drawn that. */
const tell: Step = {
  act: async () => {
    const guide = document.querySelector('calcium-guide')!;
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    await guide.updateComplete;
    const root = guide.shadowRoot!;
    return {
      d3: root.querySelector<HTMLInputElement>('[id^=d3]')?.value,
      note: root.querySelector('#arrival')?.textContent ?? '',
      focus: root.activeElement?.id ?? '',
      said: root.querySelector('output')?.textContent ?? '',
      hasOffer: root.querySelector('button[name=link]') !== null,
      canBePutBack: root.querySelector('button[name=undo]') !== null,
    };
  },
};

interface Told {
  readonly d3: string;
  readonly note: string;
  readonly focus: string;
  readonly said: string;
  readonly hasOffer: boolean;
  readonly canBePutBack: boolean;
}

/** What the guide tells after those steps, the last of them `tell`. */
async function after(steps: readonly Step[], visit: Visit = {}): Promise<Told> {
  const { result, errors } = await journey({ html, ...visit }, [untilReady, ...steps, tell]);
  expect(errors.join()).to.equal('');
  return result.at(-1) as Told;
}

const A = 'calcium-guide=us/d2000IU,k100ug/end';
const B = 'calcium-guide=us/d800IU/end';

describe('a link that is opened while the page stands open', () => {
  for (const [where, visit] of Object.entries({
    'a page that was opened without one': {},
    'a page that was opened with another': { fragment: `#${A}` },
  }))
    it(`is filled in on ${where}`, async () => {
      const { d3, note, focus } = await after([open(B)], visit);
      expect([d3, focus]).to.deep.equal(['800', 'arrival']);
      expect(note).to.contain('by the link that you opened');
    });

  it('is read where a program has escaped its “=”, at once and later', async () => {
    const escaped = B.replace('=', '%3D');
    expect((await after([], { fragment: `#${escaped}` })).d3).to.equal('800');
    expect((await after([open(escaped)])).d3).to.equal('800');
  });

  it('takes nothing from a reader who has typed, and offers to', async () => {
    const told = await after([focusD3, { type: '4000' }, open(B)]);
    expect(told.d3).to.equal('4000');
    expect(told.note).to.contain('another link');
    expect(told.said).to.contain('another link');
    expect([told.focus, told.hasOffer]).to.deep.equal(['arrival', true]);
  });

  it('takes the place of what was typed once the reader says so, who can have that back', async () => {
    const told = await after([
      ...[focusD3, { type: '4000' }, open(B)],
      { click: 'button[name=link]' },
    ]);
    expect(told.d3).to.equal('800');
    expect([told.hasOffer, told.canBePutBack]).to.deep.equal([false, true]);
  });

  it('is told of where it cannot be read, and changes nothing', async () => {
    const told = await after([open(A), open('calcium-guide=us/x')]);
    expect(told.d3).to.equal('2000');
    expect(told.note).to.contain('cannot read');
    expect(told.hasOffer).to.equal(false);
  });

  it('is none where it leads to another place on the page', async () => {
    const { d3, note } = await after([focusD3, { type: '4000' }, open('comments')]);
    expect([d3, note]).to.deep.equal(['4000', '']);
  });

  it('is read by a guide that went and came back, once', async () => {
    const move: Step = {
      act: () => {
        const guide = document.querySelector('calcium-guide')!;
        guide.remove();
        document.body.append(guide);
      },
    };
    const { d3, hasOffer } = await after([move, open(B)]);
    expect([d3, hasOffer]).to.deep.equal(['800', false]);
  });

  it('does not reach a guide that is gone', async () => {
    const { result, errors } = await journey({ html }, [
      untilReady,
      {
        act: () => {
          const guide = document.querySelector('calcium-guide')!;
          document.querySelector('script')?.remove();
          guide.remove();
          Object.assign(globalThis, { guide });
        },
      },
      open(B),
      {
        act: () =>
          (
            globalThis as unknown as { guide: Element }
          ).guide.shadowRoot?.querySelector<HTMLInputElement>('#d3')?.value,
      },
    ]);
    expect(errors.join()).to.equal('');
    expect(result.at(-1)).to.equal('');
  });
});
