import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { jurisdictions } from '../src/domain/assessment.ts';
import { conditionIds } from '../src/domain/conditions.ts';
import { foodAmounts } from '../src/domain/food-amounts.ts';
import { D3, Reader } from './support/guide.ts';

const all = { show: 'safety calculator' };

/** What can be seen of a topic. */
const isOpen = (reader: Reader, topic: string): boolean =>
  reader.find(`#safety-${topic}`).checkVisibility();

describe('who should ask first', () => {
  it('begins with warfarin, in sight, with both branches', async () => {
    const reader = await Reader.of({ show: 'safety' });
    const stop = reader.text('.safety .stop');
    expect(stop).to.match(
      /^Clinic first\. Warfarin or a medicine like it.* Vitamin K works against warfarin/,
    );
    expect(stop).to.match(
      /Do not start it.*Do not stop or change it by yourself: call your clinic/,
    );
    const first = reader.find<HTMLInputElement>('[name=conditions]');
    expect(first.value).to.equal('vitamin-k-antagonist');
    expect(first.checkVisibility()).to.equal(true);
  });

  it('has a box for every condition, and says why at each', async () => {
    const reader = await Reader.of({ show: 'safety' });
    const boxes = [...reader.root.querySelectorAll<HTMLInputElement>('[name=conditions]')];
    expect(boxes.map(({ value }) => value)).to.have.members([...conditionIds]);
    for (const box of boxes) {
      const why = box.closest('li')?.querySelectorAll('.why').length;
      const expected = box.value === 'thiazide' ? 2 : 1;
      expect(why, box.value).to.equal(expected);
    }
  });

  it('feeds the conditions question, and is fed by it', async () => {
    const reader = await Reader.of({ ...all, d3: '2000' });
    await reader.tick('vitamin-k-antagonist', 'lithium');
    expect(reader.text('.lead-on')).to.contain('What you ticked counts');
    expect(reader.text('output')).to.match(/What you ticked counts in your answer\.$/);
    await reader.press('check');
    expect(reader.text('.answer')).to.contain('Clinic first');
    expect(reader.find<HTMLInputElement>('[value=lithium]').checked).to.equal(true);
    await reader.tick('kidney-disease');
    await reader.press('view', 'safety');
    expect(reader.find<HTMLInputElement>('[value=kidney-disease]').checked).to.equal(true);
    expect(reader.text('[value=ask-1]')).to.contain('1 ticked');
  });

  it('says first what is urgent, also aloud', async () => {
    const reader = await Reader.of({ ...all, d3: '2000', k2: '45' });
    await reader.tick('vitamin-k-antagonist');
    expect(reader.text('.ask .urgent')).to.match(
      /^Call your anticoagulation clinic or doctor today/,
    );
    expect(reader.text('output')).to.match(/^Call your anticoagulation clinic/);
    await reader.press('safety', 'foods');
    expect(reader.text('output'), 'said once').to.equal('');
  });

  it('leads to no answer that the author does not show', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await reader.tick('lithium');
    expect(reader.has('[name=check], .lead-on')).to.equal(false);
    expect(reader.wholeText).not.to.match(/Check my bottle|your answer/);
    expect(reader.text('output')).to.equal('');
  });

  it('keeps pregnancy and "None of these" as the calculator has them', async () => {
    const reader = await Reader.of(all);
    await reader.tick('none', 'pregnant');
    await reader.press('view', 'calculator');
    await reader.enter(D3, '2000');
    expect(reader.text('.answer')).to.contain('hardly been studied in pregnancy');
    expect(reader.find<HTMLInputElement>('[value=none]').checked).to.equal(true);
  });
});

describe('in a hurry', () => {
  for (const topic of ['child', 'doses', 'signs'])
    it(`one touch above the list opens: ${topic}, and leaves the focus there`, async () => {
      const reader = await Reader.of({ show: 'safety' });
      for (let time = 0; time < 2; time += 1) {
        await reader.press('seek', topic);
        expect(isOpen(reader, topic)).to.equal(true);
        expect(reader.root.activeElement).to.equal(reader.find(`#safety-of-${topic}`));
      }
    });

  it('the country of the numbers is chosen beside them', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await reader.press('seek', 'child');
    await reader.enter('Where are you?', 'AU');
    expect(reader.text('.lines')).to.contain('13 11 26');
  });
});

describe('a topic', () => {
  it('opens by its question and closes by the same key', async () => {
    const reader = await Reader.of({ show: 'safety' });
    expect(isOpen(reader, 'child')).to.equal(false);
    reader.find('[name=safety][value=child]').focus();
    for (const open of [true, false]) {
      await sendKeys({ press: 'Enter' });
      await reader.guide.updateComplete;
      expect(isOpen(reader, 'child')).to.equal(open);
      const { ariaExpanded } = reader.find('[name=safety][value=child]');
      expect(ariaExpanded).to.equal(String(open));
    }
  });

  it('answers in a few words before it is opened', async () => {
    const reader = await Reader.of({ show: 'safety' });
    expect(reader.text('[name=safety][value=child]')).to.contain(
      'Call your poison or health line now',
    );
    expect(reader.text('[name=safety][value=signs]')).to.contain('Thirst');
  });
});

describe('the foods', () => {
  it('say what could not be confirmed: of a list at its head, else at the food', async () => {
    const reader = await Reader.of({ show: 'safety' });
    for (const list of ['k1', 'k2'])
      expect(reader.text(`.foods.${list} > p.quiet`)).to.contain('We could not confirm');
    expect(reader.text('.foods.d li')).to.match(/^Cod-liver oil.*We could not confirm this figure/);
    expect(reader.text('.foods.calcium')).not.to.contain('We could not confirm');
  });

  it('draw the richest of a list across the whole width, and each other as its share', async () => {
    const reader = await Reader.of({ show: 'safety' });
    const bars = [...reader.root.querySelectorAll('.foods.calcium rect')];
    const shares = bars.map((bar) => parseFloat(bar.getAttribute('width') ?? ''));
    const [most] = foodAmounts.calcium;
    expect(shares).to.deep.equal(
      foodAmounts.calcium.map(({ amount }) => (amount.value / most.amount.value) * 100),
    );
  });

  it('leave out elsewhere what is fortified in North America alone', async () => {
    for (const jurisdiction of jurisdictions) {
      const reader = await Reader.of({ show: 'safety', jurisdiction });
      const hasMilk = reader.text('.foods.d').includes('Milk with D');
      expect(hasMilk, jurisdiction).to.equal(jurisdiction === 'us');
    }
  });

  it('name natto for people on warfarin, and keep K1 and K2 apart', async () => {
    const reader = await Reader.of({ show: 'safety', jurisdiction: 'uk' });
    expect(reader.text('.foods.k2')).to.contain('Natto (MK-7): on warfarin ask first, 85 g');
    expect(reader.text('.foods.k2')).to.contain('850 micrograms');
    expect(reader.text('.foods.k1')).not.to.contain('MK-');
  });

  for (const condition of ['vitamin-k-antagonist', 'blood-thinner-unsure', 'clotting-condition'])
    it(`hold no amount of vitamin K after ${condition} was ticked`, async () => {
      const reader = await Reader.of({ show: 'safety' });
      await reader.press('safety', 'foods');
      await reader.tick(condition);
      expect(reader.has('.foods.k1, .foods.k2')).to.equal(false);
      expect(reader.text('#safety-foods')).to.contain('We show no amounts of vitamin K here');
      expect(reader.text('#safety-foods')).not.to.match(/850|\d mcg/);
      await reader.tick(condition);
      expect(reader.has('.foods.k2')).to.equal(true);
    });
});
