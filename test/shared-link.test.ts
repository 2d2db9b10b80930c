import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { most } from '../src/domain/input.ts';
import { readSettings } from '../src/model/attributes.ts';
import { Pieces } from '../src/model/pieces.ts';
import { Session } from '../src/model/session.ts';
import { guideView } from '../src/views/guide-view.ts';
import { fragments } from './support/hostile-fragments.ts';
import { tried } from './support/tried.js';
import { reducers } from './support/reducers.ts';

const settings = readSettings(
  (name) => (name === 'show' ? 'pathway calculator' : null),
  () => {},
);

const nobody = {
  changed: () => {},
  calculated: () => {},
  opened: () => {},
  copy: () => Promise.resolve(true),
  take: () => Promise.resolve(true),
  outdated: () => {},
  select: () => {},
  bringIntoSight: () => {},
};

const atOnce = new Pieces();
atOnce.end();

/** A guide whose page was opened with that behind the name of the link. */
function guideWith(fragment: string, holder: HTMLElement): Session {
  const session = new Session(nobody, '.', reducers);
  session.begin(settings, 'us');
  session.arrive(fragment);
  const { state, jurisdiction, answered, view } = session;
  render(
    guideView({
      state,
      jurisdiction,
      answered,
      country: null,
      isUSByDefault: true,
      views: settings.show,
      open: view,
      rule: null,
      theme: 'auto',
      isPlain: false,
      headingLevel: 2,
      isToldAloud: true,
      authorisedIn: null,
      session,
      pieces: atOnce,
      today: '2026-11-22',
      hasAddress: true,
      link: () => '',
    }),
    holder,
  );
  return session;
}

/** What nothing of the guide is made of. */
const foreign =
  'script, iframe, object, embed, form, img, link, meta, style, base, math, [onerror], [onclick]';

describe('a guide on a page that was opened with a link', () => {
  it('that somebody tampered with throws nothing, makes no markup, and fills in no figure beyond what the entries take', () => {
    const holder = document.createElement('div');
    document.body.append(holder);
    const howTried = tried('a guide opened with a link that somebody tampered with', 2000);
    let filled = 0;
    fc.assert(
      fc.property(fragments, (fragment) => {
        const { state, answered } = guideWith(fragment, holder);
        expect(holder.querySelectorAll(foreign)).to.have.length(0);
        expect(holder.textContent).not.to.match(/alert\(|onerror|javascript:/);
        expect(state.conditions).to.deep.equal([]);
        expect(state.age).to.equal('');
        expect(answered!.problems).to.deep.equal([]);
        expect(answered!.assessment.k2).to.equal(null);
        if (state.takeAlong.arrival === 'unreadable') {
          expect(holder.querySelector('#arrival')?.textContent).to.contain('cannot read');
          expect(state.products.map(({ d3, k2 }) => d3 + k2)).to.deep.equal(['']);
          return;
        }
        filled += 1;
        expect(holder.querySelector('#arrival')?.textContent).to.contain(
          'by the link that you opened',
        );
        for (const { value, name } of holder.querySelectorAll<HTMLInputElement>('input.line')) {
          if (!/^(?:d3|k2|servings|days)/.test(name)) continue;
          expect(value).to.match(/^(?:\d{1,7}(?:\.\d{1,9})?)?$/);
          expect(Number(value)).to.be.at.most(most.d3Iu);
        }
      }),
      howTried,
    );
    holder.remove();
    // A test in which no link is ever read would show nothing.
    expect(filled).to.be.above(howTried.numRuns / 40);
  });
});
