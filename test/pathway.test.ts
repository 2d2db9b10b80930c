import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pathwaySteps, pathwayTerms } from '../src/domain/pathway.ts';
import { eat, flip } from './support/day.ts';
import { Reader } from './support/guide.ts';
import { plain } from './support/texts.ts';

const both = { show: 'pathway calculator' };

const live = (reader: Reader): string => reader.text('output');

/** The story as it is read out: every step, whichever is in sight. */
const story = (reader: Reader): string => reader.text('.story ol');

describe('the text of the picture answers', () => {
  const asked: Readonly<Record<string, readonly RegExp[]>> = {
    'where does calcium go that I do not absorb?': [
      /What is not taken up, .* leaves with the stool: about 800 to 900 mg/,
    ],
    'what does vitamin D change?': [
      /Calcitriol opens the gates: 30 to 40% of the calcium gets in, against 10 to 15% with almost no vitamin D/,
      /extremes/,
    ],
    'what does vitamin K change?': [
      /Vitamin K switches on osteocalcin/,
      /Vitamin K, K1 as well as K2, switches on matrix Gla protein/,
    ],
    'what is not shown in people yet?': [
      /Not shown yet: that K2, with D3 or without, prevents fractures/,
      /Not shown yet: that K2, alone or with D3, leaves less calcium in arteries or prevents heart attacks/,
    ],
    'what holds the blood level?': [
      /In healthy people, parathyroid hormone holds the calcium in blood steady/,
    ],
  };
  for (const [question, answers] of Object.entries(asked))
    it(question, async () => {
      const reader = await Reader.of({ show: 'pathway' });
      for (const answer of answers) expect(story(reader)).to.match(answer);
    });
});

describe('the pathway', () => {
  it('starts with three short sentences, which need nothing else', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    const sentences = reader.text('.takeaways').split(/(?<=\.) /);
    expect(sentences).to.have.length(3);
    for (const sentence of sentences) expect(sentence.split(' ').length).to.be.at.most(16);
    expect(reader.find('header').lastElementChild?.className).to.equal('takeaways');
    expect(reader.has('[role=tab]')).to.equal(false);
  });

  it('shows one step and reads out all, each with its standing and its sources', async () => {
    const reader = await Reader.of(both);
    const items = [...reader.root.querySelectorAll('.story li')];
    expect(items).to.have.length(pathwaySteps.length);
    expect(items.filter((item) => !item.matches('.hidden'))).to.have.length(1);
    for (const item of items) {
      expect(item.querySelector('.standing')?.textContent).not.to.equal('');
      const isHidden = item.matches('.hidden');
      for (const line of item.querySelectorAll('p:not(:has(.standing))'))
        expect(line.querySelector(isHidden ? '.cited' : '.cite')).not.to.equal(null);
      // Nobody would see the focus on a mark that is only read out.
      if (isHidden) expect(item.querySelector('a, button')).to.equal(null);
    }
  });

  it('goes forth and back, lights the part, and tells it aloud', async () => {
    const reader = await Reader.of(both);
    await reader.press('story', 'next');
    await reader.press('story', 'next');
    expect(live(reader)).to.match(/^Step 3 of 7: Gut wall Well established Known: Calcitriol/);
    expect(reader.find('[aria-current=step].name').textContent).to.contain('3 Gut wall');
    expect(reader.find('.wide .lit').dataset['value']).to.equal('gut');
    await reader.press('story', 'back');
    expect(reader.text('li[aria-current=step] h3')).to.equal('Step 2 of 7: Vitamin D');
  });

  it('goes by arrow keys from its buttons, and leaves those of other things alone', async () => {
    const reader = await Reader.of(both);
    const open = async (key: 'ArrowRight' | 'ArrowLeft') => {
      await sendKeys({ press: key });
      await reader.guide.updateComplete;
      return reader.text('li[aria-current=step] h3');
    };
    reader.find('[name=story][value=next]').focus();
    expect(await open('ArrowRight')).to.contain('Step 2 of 7');
    expect(await open('ArrowLeft')).to.contain('Step 1 of 7');
    reader.find('[name=step][value=bone]').focus();
    expect(await open('ArrowRight')).to.contain('Step 1 of 7');
  });

  it('tells aloud what was done last, once, and nothing at its ends', async () => {
    const reader = await Reader.of(both);
    await reader.press('story', 'back');
    expect(live(reader)).to.equal('');
    await reader.press('story', 'next');
    expect(live(reader)).to.match(/^Step 2 of 7/);
    await reader.enter(/^Vitamin D3 on/, '2000');
    expect(live(reader)).to.equal('');
    await reader.press('story', 'next');
    await reader.press('view', 'calculator');
    await reader.press('view', 'pathway');
    expect(live(reader)).to.equal('');
  });

  it('explains every word by a button, and once more puts it away', async () => {
    const reader = await Reader.of(both);
    for (const { id } of pathwayTerms) {
      const chip = reader.find(`.words [value=${id}]`);
      chip.click();
      await reader.guide.updateComplete;
      expect(chip.getAttribute('aria-pressed')).to.equal('true');
      expect(reader.text('.word')).to.contain(plain(chip.textContent ?? ''));
      expect(live(reader)).to.contain(plain(chip.textContent ?? ''));
      chip.click();
      await reader.guide.updateComplete;
      expect(reader.has('.word')).to.equal(false);
      expect(live(reader)).to.equal('');
    }
  });

  it('explains the part of the drawing that is touched', async () => {
    const reader = await Reader.of(both);
    const touched = (selector: string) =>
      reader.find(`.wide ${selector}`).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    touched('[data-value=osteocalcin] path');
    await reader.guide.updateComplete;
    expect(reader.text('.word')).to.contain('Osteocalcin');
    touched('[data-value=kidney] path');
    await reader.guide.updateComplete;
    expect(reader.text('li[aria-current=step] h3')).to.contain('Kidneys');
  });

  it('stands as a list of the same sentences without the picture', async () => {
    const reader = await Reader.of(both);
    const before = story(reader);
    await reader.press('list');
    expect(reader.has('svg.art')).to.equal(false);
    expect(reader.root.querySelectorAll('.story li:not(.hidden)')).to.have.length(7);
    expect(story(reader)).to.equal(before);
    await reader.press('list');
    expect(reader.has('svg.art')).to.equal(true);
  });
});

describe('the switches', () => {
  it('tell whoever takes warfarin what to do, however they are set', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    for (let time = 0; time < 2; time += 1) {
      expect(reader.text('.switch.isKEnough')).to.match(
        /On warfarin .* Do not start K2, any other vitamin K product, or natto\. Already taking it: .* call your clinic today/,
      );
      await flip(reader, 'isKEnough');
    }
    for (const word of ['k1', 'mk-4', 'mk-7']) {
      await reader.press('term', word);
      expect(reader.text('.word'), word).to.contain('Do not start K2');
    }
  });

  it('say what they changed, at the switch and aloud', async () => {
    const reader = await Reader.of(both);
    await flip(reader, 'isDEnough');
    expect(live(reader)).to.match(/10 to 15% gets in.* Parathyroid hormone rises, bone gives/s);
    expect(reader.text('.at-gut')).to.contain('gates nearly shut');
    expect(reader.text('.at-bone')).to.contain('gives more than it takes');
    expect(reader.text('.of-parathyroid-hormone')).to.contain('rises');
    await flip(reader, 'isKEnough');
    expect(live(reader)).to.contain('fewer of these proteins are switched on');
    expect(reader.text('.of-osteocalcin')).to.contain('less switched on');
    await flip(reader, 'isDEnough');
    await eat(reader, '1500');
    expect(live(reader)).to.contain('Most of the extra leaves with stool');
    expect(reader.text('.at-food')).to.contain('1,500 mg a day');
    expect(reader.text('.at-kidney')).to.contain('more leaves with urine');
  });

  it('leave the number to the slider, and tell what follows when that changes', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    await eat(reader, '900');
    expect(live(reader)).to.equal('');
    await eat(reader, '600');
    expect(live(reader)).to.contain('Below all official advice');
    await eat(reader, '500');
    expect(live(reader)).to.equal('');
  });

  it('are silent while the slider is being moved', async () => {
    const reader = await Reader.of(both);
    const slider = reader.find<HTMLInputElement>('#eaten');
    slider.value = '400';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await reader.guide.updateComplete;
    expect(live(reader)).to.equal('');
    expect(reader.text('.at-food')).to.contain('400 mg a day');
  });

  it('show amounts on an ordinary day alone', async () => {
    const reader = await Reader.of(both);
    expect(reader.text('.at-stool')).to.equal('about 800 to 900 mg leaves with stool');
    await eat(reader, '600');
    expect(reader.text('.at-stool')).to.equal('less leaves with stool');
  });

  it('never speak of calcium that goes into an artery wall, nor of an amount of K2', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    for (const name of ['isDEnough', 'isKEnough', 'isDEnough'] as const) {
      await flip(reader, name);
      for (const eaten of ['300', '1000', '1500']) {
        await eat(reader, eaten);
        expect(reader.wholeText).not.to.match(/\d\s*(?:mcg|µg|micrograms)\b/);
        expect(reader.text('.of-matrix-gla-protein')).not.to.match(/calcium|\d/);
      }
    }
  });
});

describe('the line from the pathway to an answer', () => {
  for (const size of [16, 17, 18, 19, 20])
    it(`has its button level with the entry or below it, at any width, in type of ${size} px`, async () => {
      const reader = await Reader.of(both);
      const holder = reader.guide.parentElement!;
      holder.style.fontSize = `${size}px`;
      const button = reader.find('.check-line > button');
      const entry = reader.find('.check-line input.line');
      for (let width = 280; width <= 800; width += 10) {
        holder.style.width = `${width}px`;
        const { top, left } = button.getBoundingClientRect();
        const box = entry.getBoundingClientRect();
        const isBeside = left >= box.right;
        const offset = isBeside ? Math.abs(top - box.top) : Math.max(0, box.bottom - top);
        expect(offset, `${width} px`).to.be.below(5);
      }
    });
});
