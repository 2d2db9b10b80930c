import { expect } from '@open-wc/testing';
import { skipFor } from '../support/note.ts';
import { journey, visit, type Visited } from '../support/visit.ts';

const SRC = '../../dist/calcium-guide.min.js';
const tag = (settings: string) => `<script src="${SRC}" ${settings}></script>`;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><p>Words of the host</p>${body}</body></html>`;
const html = page(tag('data-show="calculator" data-d3="2000"'));

/** Runs in the page: presses "Print", and tells what would be printed, and what the guide then shows. */
const printing = async () => {
  const printed: string[] = [];
  const isPretended = document.documentElement.dataset['dialogs'] !== 'real';
  const guide = document.querySelector('calcium-guide')!;
  const root = guide.shadowRoot!;
  const pretend = (view: Window) => {
    view.print = () => {
      const { body } = view.document;
      printed.push(view === window ? 'the page' : (body.textContent ?? ''));
      view.dispatchEvent(new Event('beforeprint'));
    };
  };
  if (isPretended) pretend(window);
  // The page's own prototypes may be watched: this one adds the frame.
  const { appendChild } = Node.prototype;
  Node.prototype.appendChild = function <Child extends Node>(child: Child): Child {
    const appended = appendChild.call(this, child) as Child;
    if (child instanceof HTMLIFrameElement && child.contentDocument)
      pretend(child.contentWindow as Window);
    return appended;
  };
  let action = '';
  guide.addEventListener('calcium-guide-use', ({ detail }) => {
    // The answer itself is told of, too, as the dose is the author's.
    if (detail.action !== 'calculated') action = detail.action;
  });
  root.querySelector<HTMLButtonElement>('[name=take][value=print]')!.click();
  const isOver = () => action !== '' || root.querySelector('#taken') !== null;
  for (let attempt = 0; attempt < 100 && !isOver(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await guide.updateComplete;
  return {
    printed,
    action,
    inPlace: root.querySelector('.sheet')?.textContent ?? '',
    text: root.querySelector('#taken')?.textContent ?? '',
    said: root.querySelector('output')?.textContent ?? '',
  };
};

const policy = (value: string) => ({ 'Content-Security-Policy': value });

function expectNothingAmiss({ errors, violations }: Visited<unknown>): void {
  expect(errors.join()).to.equal('');
  expect(violations.join()).to.equal('');
}

describe('the sheet for the pharmacist, from the built file', () => {
  it('is printed alone, under the strictest policy', async () => {
    const headers = policy(
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types calcium-guide",
    );
    const visited = await visit({ html, headers }, printing);
    const { printed, action, text } = visited.result;
    expectNothingAmiss(visited);
    expect(printed).to.have.length(1);
    expect(printed[0]).to.contain('What I take').and.not.to.contain('Words of the host');
    expect([action, text]).to.deep.equal(['printed', '']);
  });

  it('stands in the guide for print where a sandbox closes frames, but allows dialogs', async () => {
    const headers = policy('sandbox allow-scripts allow-modals');
    const visited = await visit({ html, headers }, printing);
    const { printed, action, inPlace, text } = visited.result;
    expect(visited.errors.join()).to.equal('');
    expect(printed).to.deep.equal(['the page']);
    expect(inPlace).to.contain('What I take');
    expect([action, text]).to.deep.equal(['printed', '']);
  });

  it('shows alone of the guide then, on paper', async function () {
    const headers = policy('sandbox allow-scripts allow-modals');
    const shown = () =>
      [...document.querySelector('calcium-guide')!.shadowRoot!.querySelectorAll('.guide > *')]
        .filter((part) => part.checkVisibility())
        .map(({ classList }) => classList[0]);
    const { result } = await journey({ html, headers }, [
      { act: printing },
      { act: shown },
      { medium: 'print' },
      { act: shown },
    ]);
    expect(result[1]).to.not.include('sheet');
    if (result[2] === false)
      return skipFor(
        this,
        'its driver cannot pretend to print: the sheet in the guide’s place was seen on screen.',
      );
    expect(result[3]).to.deep.equal(['sheet']);
  });

  it('is text to select where a sandbox allows scripts alone', async () => {
    const sandboxed = html.replace('<html', '<html data-dialogs="real"');
    const headers = policy('sandbox allow-scripts');
    const { result } = await visit({ html: sandboxed, headers }, printing);
    expect(result.action).to.equal('');
    expect(result.text).to.contain('What I take').and.to.contain('2,000');
    expect(result.said).to.contain('keeps us from printing');
  });
});

/** Runs in the page: what each guide says of a link, what it holds, and the address. */
const arrivals = async () => {
  const guides = [...document.querySelectorAll('calcium-guide')];
  await Promise.all(guides.map((guide) => guide.updateComplete));
  // The link is read once the page has its guides; what came of it is drawn in the frame after that.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  await Promise.all(guides.map((guide) => guide.updateComplete));
  return {
    hash: location.hash,
    guides: guides.map(({ shadowRoot }) => ({
      note: shadowRoot?.querySelector('#arrival')?.textContent ?? '',
      said: shadowRoot?.querySelector('output')?.textContent ?? '',
      answer: shadowRoot?.querySelector('#answer')?.textContent ?? '',
      tags: shadowRoot?.querySelectorAll('script, img, iframe').length,
    })),
  };
};

describe('a page opened with a link, from the built file', () => {
  const fragment = '#calcium-guide=uk/d3000IU,k100ug/end';

  it('fills in what the link holds, says so in sight and aloud, and leaves the address alone', async () => {
    const visited = await visit({ html, fragment }, arrivals);
    expectNothingAmiss(visited);
    const [guide] = visited.result.guides;
    expect(guide?.note).to.contain('by the link that you opened');
    expect(guide?.said).to.contain('by the link that you opened');
    expect(guide?.answer).to.contain('75%');
    expect(visited.result.hash).to.equal(fragment);
  });

  it('is read by the first calculator alone, also where the pathway stands first', async () => {
    const body = ['pathway', 'pathway calculator', 'calculator']
      .map((show) => tag(`data-show="${show}"`))
      .join('<p></p>');
    const { result } = await visit({ html: page(body), fragment }, arrivals);
    expect(result.guides.map(({ note }) => note !== '')).to.deep.equal([false, true, false]);
    expect(result.guides[1]?.answer).to.contain('75%');
    expect(result.guides[2]?.answer).not.to.contain('75%');
  });

  it('leaves the link to a guide that stays', async () => {
    const body = `${tag('data-show="calculator"')}<calcium-guide show="calculator"></calcium-guide>`;
    const { result } = await visit({ html: page(body), fragment }, arrivals);
    expect(result.guides.map(({ answer }) => answer.includes('75%'))).to.deep.equal([true]);
  });

  for (const tail of ['.', ')', '%20', '&utm_source=mail', '?fbclid=1'])
    it(`reads a link to whose end a mail program added ${tail}`, async () => {
      const { result } = await visit({ html, fragment: fragment + tail }, arrivals);
      expect(result.guides[0]?.answer).to.contain('75%');
    });

  it('leads eyes and keys to what the link brought, at the first visit alone', async () => {
    const far = page(`<p style="height: 300vh"></p>${tag('data-show="calculator"')}`);
    const place = async () => {
      const { shadowRoot } = document.querySelector('calcium-guide')!;
      // Where nothing is to get the focus, as many frames as a reader would see it come in.
      for (let frame = 0; frame < 30 && !shadowRoot?.activeElement; frame += 1)
        await new Promise(requestAnimationFrame);
      return [scrollY > 500, shadowRoot?.activeElement?.id ?? ''];
    };
    const { result } = await visit({ html: far, fragment }, place);
    expect(result).to.deep.equal([true, 'arrival']);
    const broken = await visit({ html: far, fragment: '#calcium-guide=us/x' }, place);
    expect(broken.result).to.deep.equal([false, '']);
  });

  for (const [name, hostile] of Object.entries({
    markup: 'us/d2000IU<img src=x onerror=alert(1)>/end',
    'escaped markup': 'us/%3Cscript%3Ealert(1)%3C/script%3E/end',
    'a cut link': 'us/d2000IU',
    'a broken escape': 'us/%E0%A4%A',
    'a dose beyond the entry': 'us/d1000001IU/end',
    'an age': 'us/d2000IU,age44/end',
    nothing: '',
  }))
    it(`ignores ${name}, with a kind note`, async () => {
      const visited = await visit({ html, fragment: `#calcium-guide=${hostile}` }, arrivals);
      expectNothingAmiss(visited);
      const [guide] = visited.result.guides;
      expect(guide?.note).to.contain('Nothing was filled in');
      expect(guide?.answer).to.contain('2,000').and.to.contain('50%');
      expect(guide?.tags).to.equal(0);
    });

  it('says nothing of a fragment that is not its own', async () => {
    const { result } = await visit({ html, fragment: '#comments' }, arrivals);
    expect(result.guides[0]?.note).to.equal('');
  });
});
