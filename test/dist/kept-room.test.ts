import { expect } from '@open-wc/testing';
import { viewIds } from '../../src/model/views.ts';
import { reservedHeight } from '../../src/snippets/reserved-height.ts';
import { setupOf } from '../../src/snippets/setup.ts';
import { snippetOf, type Way } from '../../src/snippets/snippet.ts';
import { skipFor } from '../support/note.ts';
import { visit } from '../support/visit.ts';

const shows = [...viewIds, viewIds.join(' '), 'safety evidence'];

function setup(show: string, room: string) {
  const chosen: Readonly<Record<string, string>> = { show, room, fallback: 'Words without us.' };
  return setupOf((name) => [chosen[name] ?? '']);
}

/** An article around what was pasted, before our script has come. */
function pageWith(way: Way, show: string, room: string): string {
  const pieces = snippetOf(way, setup(show, room), {});
  const at = (place: string) =>
    pieces.filter((piece) => piece.place === place).map(({ code }) => code);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><style>${at('style-sheet').join('')}</style><body><p>Before.</p>${at('guide').join('')}<p id="after">After it.</p></body></html>`;
}

/** Runs in the page: our script comes once all else was drawn; what moved then, null where no browser tells. */
const shift = async () => {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null;
  const frames = async (count: number) => {
    for (let frame = 0; frame < count; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  let moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) moved += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  await frames(3);
  const script = document.createElement('script');
  script.src = '../../dist/calcium-guide.min.js';
  document.head.append(script);
  await customElements.whenDefined('calcium-guide');
  await document.querySelector('calcium-guide')!.updateComplete;
  await frames(10);
  return moved;
};

describe('the room that a snippet keeps', () => {
  for (const way of ['element', 'placeholder'] as const)
    for (const room of ['style', 'class'])
      it(`lets nothing move when the guide comes: ${way}, kept by a ${room}`, async function () {
        for (const show of shows) {
          const { result } = await visit({ html: pageWith(way, show, room) }, shift);
          if (result === null) return skipFor(this, 'it does not tell what moves.');
          expect(result, show).to.equal(0);
        }
      });

  it('would be missed: without it, what follows moves', async function () {
    const { result } = await visit({ html: pageWith('placeholder', 'calculator', 'none') }, shift);
    if (result === null) return skipFor(this, 'it does not tell what moves.');
    expect(result).to.be.above(0);
  });

  for (const claims of ['research', 'authorised'])
    it(`is never more than the guide needs, and ends beyond a screen: ${claims}`, async () => {
      for (const show of shows) {
        const html = `<!doctype html><html lang="en"><meta charset="utf-8"><body><calcium-guide show="${show}" claims="${claims}" jurisdiction="eu"></calcium-guide><script src="../../dist/calcium-guide.min.js"></script></body></html>`;
        const { result } = await visit({ html }, async () => {
          const guide = document.querySelector('calcium-guide')!;
          await guide.updateComplete;
          const columns = ['280px', '400px', '720px', '1000px', '1400px'];
          const fonts = ['15px sans-serif', '16px Georgia, serif', '18px system-ui'];
          return columns.flatMap((width) =>
            fonts.map((font) => {
              guide.style.cssText = `width: ${width}; font: ${font}`;
              return guide.getBoundingClientRect().height;
            }),
          );
        });
        const kept = reservedHeight({ attributes: { show, claims } });
        expect(kept, show).to.be.above(1000);
        expect(Math.min(...result), show).to.be.at.least(kept);
      }
    });
});
