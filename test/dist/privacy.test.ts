import { expect } from '@open-wc/testing';
import { noteFigure } from '../support/note.ts';
import { journey, type Step } from '../support/visit.ts';

/**
 * Listens as analytics scripts and session recorders do: to every event on its way down and up, with
 * what it hit, its composed path as far as no element on it opts out, and to every change of the
 * page. Keys are noted where they bubble to; on the way down any script of a page hears them first.
 */
const analytics = `
  window.learnt = [];
  const learn = (...parts) => learnt.push(parts.map((part) => String(part ?? '')).join(' '));
  const optOut = '[data-hj-suppress], [data-clarity-mask="true"], [data-dd-privacy="hidden"], ' +
    '[data-sentry-block], [data-sentry-mask], [data-private], .ph-no-capture, .rr-block, .fs-exclude';
  const describe = (element) => [element.localName, element.id, element.value, element.checked,
    element.innerText, ...(element.attributes ?? [])].map((part) => part?.value ?? part);
  const types = ['input', 'beforeinput', 'change', 'click', 'mousedown', 'mouseup', 'pointerdown',
    'pointerup', 'focus', 'blur', 'focusin', 'focusout', 'keydown', 'keypress', 'keyup', 'submit',
    'select', 'selectionchange', 'copy', 'paste', 'toggle', 'calcium-guide-use'];
  for (const type of types) {
    addEventListener(type, (event) => {
      const path = event.composedPath().filter((one) => one instanceof Element);
      const isOptedOut = path.some((one) => one.matches(optOut));
      if (event.target instanceof Element) learn(type, ...describe(event.target));
      if (!isOptedOut) for (const one of path) learn(type, ...describe(one));
      learn(type, 'detail', JSON.stringify(event.detail));
    }, { capture: true });
    addEventListener(type, (event) => {
      learn('up', type, event.key, event.data, ...describe(event.target), JSON.stringify(event.detail));
    });
  }
  new MutationObserver((changes) => {
    for (const { target, attributeName, oldValue, addedNodes } of changes)
      learn('change', target.nodeName, attributeName, oldValue, target.getAttribute?.(attributeName),
        ...[...addedNodes].map((node) => node.outerHTML ?? node.data));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true,
    attributeOldValue: true, characterDataOldValue: true });`;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Watched</title>
  <script>${analytics}</script></head><body>
  <form><label>Name <input name="name" value="A reader"></label>
  <calcium-guide show="calculator"><p>Fallback</p></calcium-guide><button>Send</button></form>
  <p><label>Outside <input id="outside"></label></p>
  <script src="../../dist/calcium-guide.min.js"></script></body></html>`;

const focus = (id: string): Step => ({
  act: new Function(
    `document.querySelector('calcium-guide').shadowRoot.querySelector('#${id}').focus();`,
  ) as () => unknown,
});

/** Everything that a page could have been told, in one text. */
const everythingLearnt: Step = {
  act: async () => {
    const guide = document.querySelector('calcium-guide');
    await guide?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
    const form = document.querySelector('form') as HTMLFormElement;
    const { learnt } = window as unknown as { learnt: readonly string[] };
    return [
      ...learnt,
      ...[...new FormData(form)].flat(),
      ...[guide?.outerHTML, location.href, document.cookie, JSON.stringify(history.state)],
      ...[JSON.stringify(localStorage), JSON.stringify(sessionStorage)],
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ].join('\n');
  },
};

/** A dose, an age and a condition that nothing else on the page could spell. */
const entered = /23456|\b2\n|\b34\b|\b57\b|warfarin|vitamin-k-antagonist|anticoag|withhold/i;

describe('a script that listens as analytics do and respects opt-outs', () => {
  it('learns no dose, no age and no condition', async () => {
    const click = (value: string): Step => ({
      act: new Function(`document.querySelector('calcium-guide').shadowRoot
        .querySelector('[type=checkbox][value="${value}"]').click();`) as () => unknown,
    });
    const { result } = await journey({ html: page }, [
      ...[focus('d3'), { type: '2345' }, focus('k2'), { type: '34' }, focus('age'), { type: '57' }],
      ...[click('vitamin-k-antagonist'), focus('d3'), { type: '6' }, click('none')],
      everythingLearnt,
    ]);
    const learnt = String(result.at(-1));
    expect(learnt, 'that it hears at all').to.contain('calculated');
    expect(learnt).to.match(/\bclick calcium-guide\b/);
    expect(learnt).not.to.match(entered);
    expect(learnt).not.to.match(/^up (?:key|input|beforeinput)/m);
    await noteFigure(
      'Doses, ages, conditions learnt by analytics that respect opt-outs',
      String(learnt.match(entered)?.length ?? 0),
    );
  });

  it('would learn it from an entry of the page itself, so that this test can fail', async () => {
    const { result } = await journey({ html: page }, [
      { act: () => document.querySelector<HTMLInputElement>('#outside')?.focus() },
      { type: '23456' },
      everythingLearnt,
    ]);
    expect(String(result.at(-1))).to.match(entered);
  });
});

describe('an entry', () => {
  it('keeps what is pasted into it, and is nothing that a browser fills in', async () => {
    const { result } = await journey({ html: page }, [
      {
        act: () => {
          const root = document.querySelector('calcium-guide')?.shadowRoot as ShadowRoot;
          const heard: string[] = [];
          for (const type of ['paste', 'copy', 'cut', 'drop', 'compositionend'])
            document.addEventListener(type, () => heard.push(type));
          for (const type of ['paste', 'copy', 'cut', 'drop', 'compositionend'])
            root
              .querySelector('#d3')
              ?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          const entries = [...root.querySelectorAll<HTMLElement>('select, input:not([type])')];
          const open = entries.filter((entry) => entry.getAttribute('autocomplete') !== 'off');
          return { heard, entries: entries.length, open: open.length };
        },
      },
    ]);
    expect(result[0]).to.deep.equal({ heard: [], entries: 8, open: 0 });
  });
});
