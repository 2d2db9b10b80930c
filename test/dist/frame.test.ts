import { expect } from '@open-wc/testing';
import { reservedHeight } from '../../src/snippets/reserved-height.ts';
import { setupOf } from '../../src/snippets/setup.ts';
import { snippetOf } from '../../src/snippets/snippet.ts';
import { journey, visit, type Visited } from '../support/visit.ts';

const FRAME = '/dist/frame.html';
const SANDBOX = 'allow-scripts allow-modals allow-popups';

/** A page with a frame that notes every height that it is told, and may follow it. */
function pageWith(query: string, { sandbox = SANDBOX, listener = true, plus = 0 } = {}): string {
  const follow = listener ? `frame.height = data.height + ${plus};` : '';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><p>Words</p>
<iframe src="${FRAME}${query}" title="The guide" width="100%" height="300" sandbox="${sandbox}"></iframe>
<script>
  window.heights = [];
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (data?.type !== 'calcium-guide:height' || frame.contentWindow !== source) return;
    heights.push(data.height);
    ${follow}
  });
</script></body></html>`;
}

/** Waits until no height was told for a while of drawn frames; tells all of them and the frame's own. */
const heights = async () => {
  const { heights: told } = window as unknown as { heights: readonly number[] };
  for (let still = 0, last = -1, frame = 0; still < 40 && frame < 600; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    still = told.length > 0 && told.length === last ? still + 1 : 0;
    last = told.length;
  }
  return { told: [...told], height: document.querySelector('iframe')!.height };
};

/** Within the frame: the guide is whole, and whether there is anything to scroll. */
const inside = async () => {
  await customElements.whenDefined('calcium-guide');
  const guide = document.querySelector('calcium-guide')!;
  await guide.updateComplete;
  const { scrollHeight, clientHeight } = document.documentElement;
  return {
    set: guide.getAttributeNames().filter((name) => !/^data-|^class$/.test(name)),
    show: guide.getAttribute('show'),
    lang: document.documentElement.lang,
    text: guide.shadowRoot!.textContent ?? '',
    scrolls: scrollHeight - clientHeight,
    scripts: document.querySelectorAll('body script').length,
  };
};

type Inside = Awaited<ReturnType<typeof inside>>;

async function within(query: string): Promise<{ told: Visited<unknown>; frame: Inside }> {
  const steps = [{ act: heights }, { enterFrame: true } as const, { act: inside }];
  const told = await journey({ html: pageWith(query) }, steps);
  return { told, frame: told.result.at(-1) as Inside };
}

function expectNothingAmiss({ errors, violations }: Visited<unknown>): void {
  expect(errors.join()).to.equal('');
  expect(violations.join()).to.equal('');
}

describe('the page for frames', () => {
  it('tells its height until all of the guide is seen, without anything to scroll', async () => {
    const html = pageWith('?show=calculator');
    const steps = [{ act: heights }, { enterFrame: true } as const, { act: inside }];
    const told = await journey({ html }, steps);
    const { told: list, height } = told.result[0] as Awaited<ReturnType<typeof heights>>;
    expect(list.length).to.be.within(1, 12);
    expect(Number(height)).to.equal(list.at(-1));
    expect(Math.min(...list), 'never that of the fallback text').to.be.above(1000);
    expect((told.result.at(-1) as Inside).scrolls).to.equal(0);
    expectNothingAmiss(told);
  });

  it('is set to its height by the lines that a blogger copies', async () => {
    const setup = setupOf((name) => (name === 'address' ? ['/dist/'] : []));
    const [frame = '', ...others] = snippetOf('frame', setup, {}).map(({ code }) => code);
    const theme = '<style>iframe { height: auto; aspect-ratio: 16 / 9; }</style>';
    // Read before the frame can tell anything.
    const reader = `<script>window.kept = document.querySelector('iframe').clientHeight;</script>`;
    const html = `<!doctype html><html lang="en"><title>Host</title>${theme}<body>${frame}${reader}${others.join('')}</body></html>`;
    const told = await visit({ html }, async () => {
      const { kept } = window as unknown as { kept: number };
      const guide = document.querySelector('iframe')!;
      for (let drawn = 0; drawn < 600 && guide.clientHeight === kept; drawn += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return { kept, followed: guide.clientHeight };
    });
    expect(told.result.kept).to.equal(reservedHeight(setup));
    expect(told.result.followed).to.be.above(0).and.not.to.equal(told.result.kept);
    expectNothingAmiss(told);
  });

  it('ends telling where the page around gives it more than it asked for', async () => {
    const html = pageWith('?show=safety', { plus: 40 });
    const { result } = await visit({ html }, heights);
    expect(result.told.length).to.be.within(1, 12);
    expect(new Set(result.told).size).to.equal(result.told.length);
  });

  it('tells it where nobody listens, too, and can be scrolled', async () => {
    const { result } = await visit({ html: pageWith('', { listener: false }) }, heights);
    expect(result.told.length).to.be.within(1, 12);
    expect(result.height).to.equal('300');
  });

  it('works with allow-scripts alone', async () => {
    const html = pageWith('?show=calculator&d3=2000', { sandbox: 'allow-scripts' });
    const told = await journey({ html }, [{ enterFrame: true }, { act: inside }]);
    expect((told.result.at(-1) as Inside).text).to.contain('50%');
    expectNothingAmiss(told);
  });

  it('takes the attributes of the element from its address, and nothing else', async () => {
    const query =
      '?show=calculator&jurisdiction=uk&d3=1000&onclick=alert(1)&style=color:red&class=x&a%20b=c&data-x=1&id=y';
    const { told, frame } = await within(query);
    expect(frame.set.sort()).to.deep.equal(['d3', 'jurisdiction', 'show']);
    expectNothingAmiss(told);
  });

  it('makes no markup of what stands in its address', async () => {
    const hostile = encodeURIComponent('"><script>document.title="in"</script><b>');
    const { told, frame } = await within(`?show=${hostile}&rule=${hostile}&lang=${hostile}`);
    expect(frame.scripts).to.equal(2);
    expect(frame.lang).to.equal('en');
    expect(frame.text).to.not.contain('<b>');
    expect(told.warnings.join()).to.contain('show=');
    expectNothingAmiss(told);
  });

  it('is in English where a language is asked for that it is not built in', async () => {
    for (const lang of ['en-GB', 'tlh', '..%2Fother']) {
      const { told, frame } = await within(`?show=calculator&lang=${lang}`);
      expect(frame.lang).to.equal('en');
      expect(frame.text).to.contain('Vitamin D3');
      expectNothingAmiss(told);
    }
  });

  it('takes the country from its address alone, not from the language', async () => {
    const { frame } = await within('?show=calculator&lang=en-GB&d3=2000');
    expect(frame.text).to.contain('adults in the US');
  });

  it('can be opened as a page of its own', async () => {
    const { result, ...told } = await visit({ host: '../../dist/frame.html' }, inside);
    expect(result.text).to.contain('Check my bottle');
    expect(result.scrolls).to.be.above(0);
    expectNothingAmiss({ result, ...told });
  });
});
