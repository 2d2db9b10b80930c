import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { GuideUseDetail, GuideUseEvent } from '../src/events.ts';
import { flip } from './support/day.ts';
import { AGE, D3, Reader } from './support/guide.ts';
import { plain } from './support/texts.ts';

const both = { show: 'pathway calculator' };

const live = (reader: Reader): string => reader.text('output');

describe('several views', () => {
  it('have tabs, the first of them open, each named by its tab', async () => {
    const reader = await Reader.of({ show: 'calculator pathway' });
    const tabs = [...reader.root.querySelectorAll('[role=tab]')];
    expect(tabs.map(({ textContent }) => plain(textContent ?? ''))).to.deep.equal([
      'Check my bottle',
      'The pathway',
    ]);
    expect(tabs.map((tab) => tab.getAttribute('aria-selected'))).to.deep.equal(['true', 'false']);
    expect(reader.has('#answer')).to.equal(true);
    expect(reader.find('[role=tabpanel]').getAttribute('aria-labelledby')).to.equal(tabs[0]?.id);
  });

  it('make nothing of a view that is not open', async () => {
    const reader = await Reader.of(both);
    expect(reader.has('#answer')).to.equal(false);
    expect(reader.has('[name=conditions]')).to.equal(false);
    const other = await Reader.of({ show: 'calculator pathway' });
    expect(other.has('svg.art')).to.equal(false);
  });

  it('switch by arrow keys around the ends, and keep the focus on the tabs', async () => {
    const reader = await Reader.of(both);
    reader.find('#tab-pathway').focus();
    for (const open of ['calculator', 'pathway', 'calculator']) {
      await sendKeys({ press: open === 'pathway' ? 'ArrowRight' : 'ArrowLeft' });
      await reader.guide.updateComplete;
      expect(reader.root.activeElement?.id).to.equal(`tab-${open}`);
      expect(reader.find('[role=tab][tabindex="0"]').id).to.equal(`tab-${open}`);
    }
  });

  it('tell the page which one was opened, never at load', async () => {
    const told: GuideUseDetail[] = [];
    document.addEventListener('calcium-guide-use', (event) =>
      told.push((event as GuideUseEvent).detail),
    );
    const reader = await Reader.of({ ...both, d3: '2000' });
    expect(told).to.deep.equal([]);
    const opened = oneEvent(reader.guide, 'calcium-guide-use');
    reader.find('#tab-calculator').click();
    await opened;
    await reader.press('view', 'pathway');
    await reader.press('view', 'pathway');
    expect(told.filter(({ action }) => action === 'opened')).to.deep.equal([
      { view: 'calculator', action: 'opened' },
      { view: 'pathway', action: 'opened' },
    ]);
  });

  it('lose nothing that was typed, ticked or opened', async () => {
    const reader = await Reader.of({ show: 'calculator pathway' });
    await reader.enter(D3, '3000');
    await reader.enter(AGE, '44');
    await reader.tick('lithium');
    const groups = [
      ...reader.root.querySelectorAll<HTMLDetailsElement>('.question details details'),
    ];
    for (const group of groups) group.open = true;
    await reader.press('view', 'pathway');
    await reader.press('story', 'next');
    await flip(reader, 'isKEnough');
    await reader.press('view', 'calculator');
    expect(reader.control(D3).value).to.equal('3000');
    expect(reader.control(AGE).value).to.equal('44');
    expect(reader.find<HTMLInputElement>('[name=d3Unit][value=IU]').checked).to.equal(true);
    expect(reader.find<HTMLInputElement>('[value=lithium]').checked).to.equal(true);
    expect(groups.every((group) => group.isConnected && group.open)).to.equal(true);
    await reader.press('view', 'pathway');
    expect(reader.text('li[aria-current=step] h3')).to.contain('Step 2 of 7');
    expect(reader.find<HTMLInputElement>('[name=isKEnough]').checked).to.equal(false);
  });

  it('lead from one line at the top to the answer', async () => {
    const reader = await Reader.of(both);
    await reader.type(D3, '2000');
    expect(reader.text('#d3-hint')).to.equal('= 50 mcg · 50% of the limit');
    await reader.press('check', 'calculator');
    expect(reader.control(D3).value).to.equal('2000');
    expect(reader.text('#answer')).to.contain('2,000 IU (50 mcg) a day is 50% of the limit');
    expect(reader.root.activeElement?.id).to.equal('tab-calculator');
    expect(live(reader)).to.contain('2,000 IU (50 mcg) a day is 50%');
  });

  it('let the author’s doses go on counting while the reader only looks around', async () => {
    const reader = await Reader.of({ ...both, d3: '1000' });
    await reader.press('view', 'pathway');
    await reader.press('story', 'next');
    await flip(reader, 'isDEnough');
    reader.guide.d3 = '4000';
    await reader.guide.updateComplete;
    expect(reader.control(D3).value).to.equal('4000');
    await reader.press('view', 'calculator');
    expect(reader.text('#answer')).to.contain('exactly the limit');
  });

  it('survive buttons of the page’s scripts for a view that is not shown', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    const button = document.createElement('button');
    Object.assign(button, { name: 'check', value: 'calculator' });
    reader.find('.pathway').append(button);
    button.click();
    await reader.guide.updateComplete;
    expect(reader.has('svg.art')).to.equal(true);
  });

  it('keep Enter from the page, though its entry makes way for the answer', async () => {
    const reader = await Reader.of(both);
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent): unknown => heard.push(key);
    document.addEventListener('keydown', listen);
    reader.control(D3).focus();
    await sendKeys({ press: 'Enter' });
    await reader.guide.updateComplete;
    document.removeEventListener('keydown', listen);
    expect(reader.has('#answer')).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('lead there by Enter, too, and by nothing where the calculator is not shown', async () => {
    const reader = await Reader.of(both);
    reader.control(D3).focus();
    await sendKeys({ press: 'Enter' });
    await reader.guide.updateComplete;
    expect(reader.has('#answer')).to.equal(true);
    const alone = await Reader.of({ show: 'pathway' });
    expect(alone.has('#d3')).to.equal(false);
  });
});
