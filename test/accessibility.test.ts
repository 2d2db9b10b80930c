import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { run } from '#run';
import { jurisdictions } from '../src/domain/assessment.ts';
import { viewIds } from '../src/model/views.ts';
import { skipFor } from './support/note.ts';
import { D3, Reader } from './support/guide.ts';
import { enter, evidenceStates, pathwayStates, safetyStates, states } from './support/states.js';

const all = viewIds.join(' ');

/** axe comes as a script that names itself on the window. */
const { axe } = window as unknown as { axe: typeof axeCore };

/** axe takes what is out of sight, and so not drawn, for text on another ground. */
const everythingDrawn = new CSSStyleSheet();
everythingDrawn.replaceSync('* { content-visibility: visible !important }');

/** The rule for AAA: what passes it passes that for AA, too. */
const contrast = 'color-contrast-enhanced';

/** What axe finds by these rules, each with the elements that fail. */
async function violationsOf(guide: Element, rules: axeCore.RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(guide, { resultTypes: ['violations'], ...rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Every rule; in an engine of which this run tries a part, what the page is made of: colours are the same in all. */
const every: axeCore.RunOptions = {
  rules: { 'color-contrast': { enabled: false }, [contrast]: { enabled: run.isWhole } },
};

/** Between themes colours alone differ. */
const themes: Readonly<Record<string, axeCore.RunOptions>> = {
  light: every,
  ...(run.isWhole && { dark: { runOnly: [contrast] } }),
};

for (const [theme, rules] of run.tier === 'quick' ? [] : Object.entries(themes))
  describe(`the guide in ${theme} is accessible`, () => {
    for (const [name, entered] of Object.entries({
      ...states,
      ...pathwayStates,
      ...evidenceStates,
      ...safetyStates,
    }))
      it(`when it shows: ${name}`, async () => {
        const reader = await Reader.of({ theme, show: all, rule: 'per-1000-iu-45' });
        await enter(entered);
        reader.root.adoptedStyleSheets.push(everythingDrawn);
        expect(await violationsOf(reader.guide, rules)).to.deep.equal([]);
      });

    for (const view of viewIds)
      for (const jurisdiction of jurisdictions)
        it(`when it shows authorised wording alone: ${view}, ${jurisdiction}`, async () => {
          const reader = await Reader.of({ theme, show: view, jurisdiction, claims: 'authorised' });
          expect(await violationsOf(reader.guide, rules)).to.deep.equal([]);
        });
  });

describe('the guide', () => {
  it('has one live region, there from the first rendering on', async () => {
    const reader = await Reader.of();
    const live = '[aria-live],[role=status],[role=alert],output';
    expect(reader.root.querySelectorAll(live)).to.have.length(1);
  });

  it('offers targets of 44 px', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '10.000');
    await reader.tick('lithium');
    await reader.press('add');
    for (const details of reader.root.querySelectorAll('details')) details.open = true;
    const kinds = '.line, select, summary, .check, .units label, button:not(.cite)';
    const targets = reader.root.querySelectorAll(kinds);
    for (const target of targets)
      expect(target.getBoundingClientRect().height, target.textContent ?? '').to.be.at.least(43.9);
  });

  it('lets a mark of sources be touched 44 px high, though it stands in a line', async () => {
    const reader = await Reader.of({ d3: '2000' });
    for (const mark of reader.root.querySelectorAll('#result .cite')) {
      const { height } = getComputedStyle(mark, '::after');
      expect(parseFloat(height)).to.be.at.least(43.9);
      expect(mark.getBoundingClientRect().width).to.be.at.least(24);
    }
  });

  it('fits a column of 280 px without a sideways scroll or a text under 11 px', async () => {
    const reader = await Reader.of({ d3: '2000', k2: '100' });
    const holder = reader.guide.parentElement as HTMLElement;
    holder.style.cssText = 'inline-size: 280px; font-size: 10px';
    for (const details of reader.root.querySelectorAll('details')) details.open = true;
    await reader.tick('none');
    const guide = reader.find('.guide');
    expect(guide.scrollWidth).to.be.at.most(guide.clientWidth);
    for (const element of reader.root.querySelectorAll('.guide *'))
      expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(11);
  });

  it('shows where the focus is', async function () {
    const reader = await Reader.of();
    const unit = reader.find('input[name=d3Unit]');
    reader.control(D3).focus();
    await sendKeys({ press: 'Tab' });
    expect(reader.root.activeElement).to.equal(unit);
    if (!document.hasFocus())
      return skipFor(this, 'its window is never the active one, so it shows no focus ring.');
    expect(unit.matches(':focus-visible')).to.equal(true);
    const shown = getComputedStyle(unit.nextElementSibling as Element);
    expect(shown.outlineStyle).to.equal('solid');
  });
});
