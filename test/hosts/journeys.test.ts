import { expect } from '@open-wc/testing';
import { noteFigure, noteHost, skipFor } from '../support/note.ts';
import { focusD3, tellHeadlines, untilReady } from '../support/steps.ts';
import { journey, visit, type Step } from '../support/visit.ts';

const HEADLINE = /^2,000\sIU \(50\s[^)]+\) a day is 50% of the limit of 4,000\sIU/;

describe('on a page that swaps its body instead of loading', () => {
  const follow = (id: string): Step => ({
    act: new Function(`
      const loaded = new Promise((resolve) => addEventListener('turbo:load', resolve, { once: true }));
      document.querySelector('#${id}').click();
      return loaded;
    `) as () => unknown,
  });
  const goBack: Step = {
    act: () => {
      const loaded = new Promise<void>((resolve) =>
        addEventListener('turbo:load', () => resolve(), { once: true }),
      );
      history.back();
      return loaded;
    },
  };

  it('there is one guide on each page, forth, back and through the history', async () => {
    const steps = [untilReady, focusD3, { type: '2000' }, tellHeadlines];
    const { result, errors } = await journey({ host: 'turbo.html' }, [
      ...steps,
      ...[follow('next'), ...steps],
      ...[follow('back'), ...steps],
      ...[goBack, untilReady, tellHeadlines],
    ]);
    expect(errors.join()).to.equal('');
    const told = result.filter((one) => Array.isArray(one)) as readonly string[][];
    expect(told).to.have.length(4);
    for (const headlines of told) expect(headlines).to.have.length(1);
    for (const [headline] of told.slice(0, 3)) expect(headline).to.match(HEADLINE);
  });
});

describe('on a page that is translated in place', () => {
  /** Goes through answers of every kind; tells the guide's text after each. */
  const walk: Step = {
    act: async () => {
      const guide = document.querySelector('calcium-guide');
      const root = guide?.shadowRoot;
      if (!guide || !root) return [];
      const texts: string[] = [];
      const enter = async (id: string, value: string) => {
        const entry = root.querySelector<HTMLInputElement>(`#${id}`);
        if (!entry) return;
        entry.value = value;
        entry.dispatchEvent(new Event('input'));
        entry.dispatchEvent(new Event('change'));
        await told();
      };
      const tick = async (value: string) => {
        root.querySelector<HTMLElement>(`[type=checkbox][value="${value}"]`)?.click();
        await told();
      };
      const told = async () => {
        await guide.updateComplete;
        // A translator comes back a moment after each change.
        await new Promise((resolve) => setTimeout(resolve, 0));
        texts.push((root.textContent ?? '').replace(/[«»\s]+/g, ''));
      };
      await enter('d3', '2000');
      await tick('none');
      await enter('d3', '4000');
      await enter('k2', '100');
      await enter('d3', '20x');
      await enter('d3', '5000');
      for (const country of ['uk', 'eu', 'au', 'us']) await enter('jurisdiction', country);
      await tick('vitamin-k-antagonist');
      await tick('vitamin-k-antagonist');
      await tick('kidney-disease');
      await enter('age', '8');
      await tick('kidney-disease');
      await enter('age', '');
      await enter('jurisdiction', 'uk');
      await tick('none');
      await enter('d3', '');
      await enter('d3', '600');
      await tick('none');
      await enter('k2', '');
      return texts;
    },
  };
  const translate: Step = { act: () => void dispatchEvent(new Event('translate-page')) };

  it('every answer says what it says on a page that is not, and no old figure stays', async () => {
    const host = 'translated.html';
    const plain = await journey({ host }, [untilReady, walk]);
    const translated = await journey({ host }, [untilReady, translate, walk]);
    expect(translated.errors.join()).to.equal('');
    const [, wanted] = plain.result as readonly (readonly string[])[];
    const [, , seen] = translated.result as readonly (readonly string[])[];
    expect(wanted).to.have.length(22);
    expect(wanted?.[0]).to.contain('50%');
    for (const [index, text] of (wanted ?? []).entries()) expect(seen?.[index]).to.equal(text);
  });

  it('what is typed stays where it is and is not translated', async () => {
    const { result } = await journey({ host: 'translated.html' }, [
      ...[untilReady, translate, focusD3, { type: '2000' }, tellHeadlines],
      {
        act: () => {
          const entry = document.querySelector('calcium-guide')?.shadowRoot?.activeElement;
          return entry instanceof HTMLInputElement ? [entry.id, entry.value] : [];
        },
      },
    ]);
    expect(String(result[4]).replace(/[«»]/g, '')).to.match(HEADLINE);
    expect(result[5]).to.deep.equal(['d3', '2000']);
  });
});

describe('on a page that is translated in place, the first click after typing', () => {
  const clicks = {
    'a box': ['.product > .check span', '.check input:checked'],
    'a unit': ['.units label:last-child span', '.units label:last-child input:checked'],
    'a heading of conditions': [
      '#isQuestionOpen details > summary',
      '#isQuestionOpen details[open]',
    ],
  } as const;
  const translate: Step = { act: () => void dispatchEvent(new Event('translate-page')) };
  for (const [what, [target, outcome]] of Object.entries(clicks))
    it(`is not lost on ${what}`, async () => {
      const { result } = await journey({ host: 'translated.html' }, [
        ...[untilReady, translate, focusD3, { type: '2000' }, { click: target }],
        {
          act: new Function(`return document.querySelector('calcium-guide').shadowRoot
            .querySelector('${outcome}') !== null;`) as () => unknown,
        },
      ]);
      expect(result.at(-1)).to.equal(true);
    });
});

describe('on a page that is served as XML', () => {
  it('nothing is mounted, the fallback stays and one warning says why', async () => {
    const { result, warnings, errors } = await visit({ host: 'xhtml.xhtml' }, () => ({
      isDefined: customElements.get('calcium-guide') !== undefined,
      height: document.querySelector('#fallback')?.getBoundingClientRect().height ?? 0,
    }));
    expect(errors.join()).to.equal('');
    expect(result.isDefined).to.equal(false);
    expect(result.height).to.be.above(0);
    expect(warnings).to.deep.equal([
      '<calcium-guide> needs a page that is served as text/html, not application/xhtml+xml.',
    ]);
    await noteHost('xhtml.xhtml', 'not mounted: the fallback stays, one warning');
  });
});

describe("inside a host's form", () => {
  it('Enter submits nothing, and the form knows no entry of ours', async () => {
    const { result } = await journey({ host: 'inside-a-form.html' }, [
      ...[untilReady, focusD3, { type: '2000' }, { press: 'Enter' as const }, tellHeadlines],
      {
        act: () => {
          const form = document.querySelector('form') as HTMLFormElement;
          return { title: document.title, entries: [...new FormData(form).keys()] };
        },
      },
    ]);
    expect(String(result[4])).to.match(HEADLINE);
    expect(result[5]).to.deep.equal({ title: 'Inside a form', entries: ['name'] });
  });
});

describe('on a page with shortcuts of one key', () => {
  it('no figure that is typed is taken for a command', async () => {
    const { result } = await journey({ host: 'hotkeys.html' }, [
      ...[untilReady, focusD3, { type: '2,000.5' }, { press: 'ArrowRight' as const }],
      { act: () => document.body.dataset['went'] ?? 'nowhere' },
    ]);
    expect(result.at(-1)).to.equal('nowhere');
  });
});

describe('the back-forward cache', () => {
  it('keeps what was typed', async function () {
    const { result } = await journey({ host: 'plain.html' }, [
      {
        act: () =>
          addEventListener('pageshow', ({ persisted }) => {
            document.documentElement.dataset['persisted'] = String(persisted);
          }),
      },
      ...[untilReady, focusD3, { type: '2000' }],
      { goto: { host: 'plain-280.html' } },
      { back: true },
      ...[untilReady, tellHeadlines],
      { act: () => document.documentElement.dataset['persisted'] ?? 'false' },
    ]);
    if (result.at(5) === false)
      return skipFor(this, 'its driver loses a page that comes out of the back-forward cache.');
    expect(result.at(-1)).to.equal('true');
    expect(String(result.at(-2))).to.match(HEADLINE);
    await noteFigure('What was typed, after the back-forward cache', 'still there');
  });
});
