import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../src/embed/module.ts';
import type { CalciumGuide } from '../src/calcium-guide.ts';

/** The document of a frame that stays. */
async function frameDocument(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><body>';
  const loaded = oneEvent(frame, 'load');
  (await fixture(html`<div></div>`)).append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame holds no document');
  return frame.contentDocument;
}

function newGuide(): CalciumGuide {
  const guide = document.createElement('calcium-guide');
  guide.setAttribute('show', 'calculator');
  guide.innerHTML = '<p>Fallback</p>';
  return guide;
}

/** A rule of its sheets counts: its root is a container or block of its own, and what is for ears only is small. */
function isDressed(guide: CalciumGuide): boolean {
  return guide.shadowRoot?.adoptedStyleSheets.some(({ cssRules }) => cssRules.length > 0) ?? false;
}

async function settled(guide: CalciumGuide): Promise<HTMLInputElement | null> {
  await guide.updateComplete;
  return guide.renderRoot.querySelector<HTMLInputElement>('#d3');
}

describe('the guide in the document of a frame', () => {
  it('is whole and dressed where it comes to be there', async () => {
    const guide = newGuide();
    (await frameDocument()).body.append(guide);
    expect(await settled(guide)).to.not.equal(null);
    expect(isDressed(guide)).to.equal(true);
  });

  it('keeps its looks and what was typed on the way there and back', async () => {
    const guide = newGuide();
    const home = await fixture(html`<div></div>`);
    home.append(guide);
    const entry = await settled(guide);
    if (entry) entry.value = '2000';
    entry?.dispatchEvent(new Event('input', { bubbles: true }));
    const heightAtHome = guide.offsetHeight;
    for (const place of [(await frameDocument()).body, home]) {
      place.append(guide);
      const kept = await settled(guide);
      expect(kept?.value).to.equal('2000');
      expect(isDressed(guide)).to.equal(true);
    }
    expect(guide.offsetHeight).to.be.closeTo(heightAtHome, heightAtHome / 2);
  });

  it('shares its sheets with the other guides of that document alone', async () => {
    const [here, there, besideIt] = [newGuide(), newGuide(), newGuide()];
    (await fixture(html`<div></div>`)).append(here);
    (await frameDocument()).body.append(there, besideIt);
    for (const guide of [here, there, besideIt]) await settled(guide);
    const sheetOf = (guide: CalciumGuide) => guide.shadowRoot?.adoptedStyleSheets[0];
    expect(sheetOf(there)).to.equal(sheetOf(besideIt));
    expect(sheetOf(there)).to.not.equal(sheetOf(here));
  });
});

describe('the fallback text', () => {
  it('stays where the styles cannot be made', async () => {
    const elsewhere = await frameDocument();
    const view = elsewhere.defaultView as (Window & typeof globalThis) | null;
    if (!view) throw new Error('The frame has no window');
    view.CSSStyleSheet.prototype.replaceSync = () => {
      throw new Error('No styles for <calcium-guide> here');
    };
    const guide = newGuide();
    const told = new Promise<void>((resolve) => {
      const before = window.onerror;
      window.onerror = () => {
        window.onerror = before;
        resolve();
        return true;
      };
    });
    elsewhere.body.append(guide);
    await told;
    expect(guide.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
    // To be printed, it throws no second time.
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(guide.querySelector('p')?.offsetHeight).to.be.greaterThan(0);
    guide.remove();
  });
});
