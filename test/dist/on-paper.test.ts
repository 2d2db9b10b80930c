import { expect } from '@open-wc/testing';
import { skipFor } from '../support/note.ts';
import { journey } from '../support/visit.ts';

const pathway = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<body><calcium-guide show="pathway"></calcium-guide>
<script src="../../dist/calcium-guide.min.js"></script></body></html>`;

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<style>:root { color-scheme: dark } calcium-guide { --calcium-guide-background: #102; --calcium-guide-accent: #005f56 }</style>
<body><calcium-guide theme="dark" show="calculator safety"></calcium-guide>
<script src="../../dist/calcium-guide.min.js"></script></body></html>`;

const looks = async () => {
  const guide = document.querySelector('calcium-guide')!;
  await guide.updateComplete;
  const { backgroundColor, color, colorScheme } = getComputedStyle(
    guide.shadowRoot!.querySelector('.guide')!,
  );
  return { backgroundColor, color, colorScheme };
};

/** Steps of the story that are only read out on the screen, and whether all of each is in sight. */
const steps = async () => {
  const guide = document.querySelector('calcium-guide')!;
  await guide.updateComplete;
  return [...guide.shadowRoot!.querySelectorAll('.story li.hidden')].map(
    ({ scrollWidth, clientWidth }) => clientWidth > 200 && scrollWidth <= clientWidth,
  );
};

describe('on paper', () => {
  it('every step of the story is whole where no event tells of the printing', async function () {
    const { result } = await journey({ html: pathway }, [{ medium: 'print' }, { act: steps }]);
    const [isSeen, shown] = result;
    if (isSeen === false) return skipFor(this, 'its driver cannot pretend to print.');
    expect(shown).to.deep.equal(new Array(6).fill(true));
  });

  it('the guide is dark on white, on a dark page with colours of its own, too', async function () {
    const { result } = await journey({ html }, [
      { act: looks },
      { medium: 'print' },
      { act: looks },
      { medium: 'screen' },
      { act: looks },
    ]);
    const [before, isSeen, printed, , after] = result;
    if (isSeen === false) return skipFor(this, 'its driver cannot pretend to print.');
    expect(printed).to.deep.equal({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(26, 34, 48)',
      colorScheme: 'light',
    });
    expect(before).to.have.property('colorScheme', 'dark');
    expect(after).to.deep.equal(before);
  });
});
