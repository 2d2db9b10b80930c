import { expect } from '@open-wc/testing';
import { D3, K2, Reader } from './support/guide.ts';
import { plain } from './support/texts.ts';

describe('an entry', () => {
  for (const isComposing of [false, true])
    it(`${isComposing ? 'leaves' : 'takes'} an arrow key ${isComposing ? 'to the word that is being composed' : 'as a step'}`, async () => {
      const reader = await Reader.of({ d3: '2000' });
      const key = { key: 'ArrowDown', isComposing, bubbles: true, cancelable: true };
      const event = new KeyboardEvent('keydown', key);
      reader.control(D3).dispatchEvent(event);
      await reader.guide.updateComplete;
      expect(event.defaultPrevented).to.equal(!isComposing);
      expect(reader.control(D3).value === '2000').to.equal(isComposing);
    });

  it('takes the unit that is typed with the amount', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '50 mcg');
    expect(reader.text('#answer')).to.contain('50 mcg (2,000 IU) a day is 50%');
    expect(reader.find<HTMLInputElement>('[name=d3Unit][value=µg]').checked).to.equal(true);
    expect(reader.control(D3).value).to.equal('50 mcg');
    expect(reader.text('#d3-hint')).to.equal('= 2,000 IU · 50% of the limit');
  });

  it('asks which reading of a mark it is, shows no figure, and takes either with one tap', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '10.000');
    expect(reader.text('#d3-hint')).to.match(/Which does the label say\? 10 IU 10,000 IU$/);
    expect(reader.text('.answer')).not.to.match(/\d\s*(?:IU|mcg|%)/);
    await reader.press('meant', 'd3:1');
    expect(reader.control(D3).value).to.equal('10.000');
    expect(reader.text('.answer')).to.contain('far above the limit');
    expect(reader.root.activeElement).to.equal(reader.control(D3));
  });

  it('asks back about nothing that is still being typed', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '20');
    expect(reader.has('[name=meant]')).to.equal(false);
    await reader.enter(D3, '20');
    expect(reader.text('#d3-hint')).to.match(/20 IU 20 mcg$/);
  });

  it('keeps the call to the clinic while it asks about K2', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.enter(K2, '45 mg');
    await reader.tick('vitamin-k-antagonist');
    expect(reader.text('#k2-hint')).to.match(/45 mg 45 mcg$/);
    expect(reader.text('.answer')).to.contain('Call your anticoagulation clinic');
  });

  it('asks how often a very large amount is taken', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '50000');
    expect(reader.text('#d3-hint')).to.contain('For a week or a month?');
    await reader.enter('How often', 'weekly');
    expect(reader.text('#d3-hint')).not.to.contain('For a week or a month?');
  });

  it('asks about milligrams of K2, and takes micrograms with one tap', async () => {
    const reader = await Reader.of();
    await reader.enter(K2, '45 mg');
    expect(reader.text('#k2-hint')).to.match(/45 mg 45 mcg$/);
    await reader.press('meant', 'k2:1');
    expect(reader.find<HTMLInputElement>('[name=k2Unit][value=µg]').checked).to.equal(true);
    expect(reader.text('#k2-hint')).to.equal('');
  });
});

describe('what the reader takes', () => {
  it('folds to one line once "None of these" is ticked, and opens with all that was typed', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.enter(K2, '100');
    await reader.tick('none');
    const entry = reader.find<HTMLDetailsElement>('.entry');
    expect(entry.open).to.equal(false);
    expect(reader.text('.entry > summary')).to.contain(
      '2,000 IU D3 + 100 mcg K2 · Every day, one serving',
    );
    entry.open = true;
    expect([reader.control(D3).value, reader.control(K2).value]).to.deep.equal(['2000', '100']);
  });

  it('folds, too, when "Nothing else" ends the question after a tick', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.tick('lithium', 'none');
    expect(reader.find<HTMLDetailsElement>('.entry').open).to.equal(false);
  });

  it('stays open while an entry cannot be read, and while nothing is entered', async () => {
    for (const text of ['20x', ''])
      for (const show of ['none', 'lithium']) {
        const reader = await Reader.of();
        await reader.enter(D3, text);
        await reader.tick(show);
        if (show === 'lithium') await reader.press('show');
        expect(reader.find<HTMLDetailsElement>('.entry').open, `${text} ${show}`).to.equal(true);
      }
  });

  it('says that the question is open while it is, though it is folded', async () => {
    const reader = await Reader.of({ d3: '2000' });
    await reader.tick('none', 'none');
    expect(reader.text('#isQuestionOpen > summary')).to.contain('is not answered yet');
  });

  it('says what was ticked, in one line', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.tick('lithium', 'pregnant');
    await reader.press('show');
    expect(reader.text('#isQuestionOpen > summary')).to.equal(
      'You said: no age, so counted as an adult · I am pregnant · Lithium change',
    );
  });

  it('loses nothing when a product is taken away and brought back', async () => {
    const reader = await Reader.of({ d3: '1000' });
    await reader.press('add');
    await reader.enter(/Vitamin K2/, '45');
    await reader.press('remove', 0);
    expect(reader.has('#d3')).to.equal(false);
    await reader.press('undo');
    expect(reader.control(D3).value).to.equal('1000');
    expect(reader.control(K2).value).to.equal('45');
  });

  it('keeps the sum of all products in sight', async () => {
    const reader = await Reader.of({ d3: '2000' });
    await reader.enter('Take more?', 'cod-liver-oil');
    await reader.press('add');
    expect(reader.text('.sum')).to.equal('All together a day: 3,360 IU D3');
    expect(getComputedStyle(reader.find('.sum')).position).to.equal('sticky');
  });

  it('offers fortified milk where milk is fortified, and adds none elsewhere', async () => {
    const reader = await Reader.of();
    expect(reader.has('#adding [value=egg]')).to.equal(true);
    await reader.enter('Take more?', 'milk');
    await reader.enter('Limits for', 'uk');
    expect(reader.has('#adding [value=milk]')).to.equal(false);
    await reader.press('add');
    expect(reader.text('.product:nth-child(2) legend')).to.equal('Product 2');
  });

  it('takes an egg for an egg, and cites its source while it is that amount', async () => {
    const reader = await Reader.of({ d3: '1000' });
    await reader.enter('Take more?', 'egg');
    await reader.press('add');
    expect(reader.text('.sum')).to.contain('1,045 IU D3');
    expect(reader.has('.product:nth-child(2) .cite')).to.equal(true);
    expect(reader.text('#sources')).to.contain('Berkeley Wellness');
    expect(reader.has('[name=meant]')).to.equal(false);
    expect(reader.text('.answer')).not.to.contain('check the unit');
    await reader.enter('Servings on a day you take it', '2');
    reader.root.getElementById('d3-1')?.focus();
    expect(reader.root.activeElement?.id).to.equal('d3-1');
  });

  it('brings a product back at its place, under its own name', async () => {
    const reader = await Reader.of({ d3: '1000' });
    await reader.press('add');
    await reader.press('add');
    await reader.press('remove', 0);
    const [first] = reader.root.querySelectorAll('.products > *');
    expect(plain(first?.textContent ?? '')).to.equal('Undo: bring back Product 1');
    expect(reader.root.activeElement).to.equal(first);
    expect(reader.text('legend')).to.equal('Product 2');
  });
});

describe('the limits of other countries', () => {
  it('are told where the same dose stands otherwise', async () => {
    const reader = await Reader.of({ d3: '3600' }, 'en-US');
    const said = 'The same dose is above the limit of Australia and New Zealand.';
    expect(reader.text('.entry')).to.contain(said);
    const describedBy = reader.control('Limits for').getAttribute('aria-describedby');
    expect(reader.text(`#${describedBy}`)).to.equal(said);
    await reader.type(D3, '3000');
    expect(reader.text('.entry')).not.to.contain('The same dose');
  });
});

describe('the examples', () => {
  it('load with one tap, and are offered only before anything is typed', async () => {
    const reader = await Reader.of();
    await reader.press('example', 3);
    expect(reader.text('#answer')).to.contain('2,000 IU (50 mcg) a day');
    expect(reader.has('[name=example]')).to.equal(false);
    await reader.press('clear');
    expect(reader.has('[name=example]')).to.equal(true);
  });

  it('are not offered to somebody for whom K2 is withheld', async () => {
    const reader = await Reader.of();
    await reader.tick('vitamin-k-antagonist');
    expect(reader.has('[name=example]')).to.equal(false);
  });
});

describe('whose figures count', () => {
  const hint = (reader: Reader) =>
    reader.has('#jurisdiction-hint') ? reader.text('#jurisdiction-hint') : '';

  for (const lang of ['en', 'ja-JP'])
    it(`is said where they are US ones by default: lang="${lang}"`, async () => {
      const reader = await Reader.of({}, lang);
      expect(hint(reader)).to.equal('These are US figures. Choose yours here.');
      const { id } = reader.find('#jurisdiction-hint');
      expect(reader.control('Limits for').getAttribute('aria-describedby')).to.equal(id);
      await reader.enter('Limits for', 'us');
      expect(hint(reader)).to.equal('');
    });

  it('is said beside what another country would change', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '3600');
    expect(hint(reader)).to.match(/^These are US figures\. Choose yours here\. .*Australia/);
  });

  it('is not said where the page names the US or Canada, nor where the author chose', async () => {
    for (const lang of ['en-US', 'fr-CA']) expect(hint(await Reader.of({}, lang))).to.equal('');
    expect(hint(await Reader.of({ jurisdiction: 'us' }))).to.equal('');
  });
});

describe('clear everything', () => {
  it('is offered once something was entered, and empties the guide in one tap', async () => {
    const reader = await Reader.of({ show: 'calculator safety', unit: 'mcg' });
    expect(reader.has('[name=clear]')).to.equal(false);
    await reader.enter(D3, '50');
    await reader.enter(K2, '100');
    await reader.enter('Age in years', '70');
    await reader.tick('pregnant', 'lithium');
    await reader.enter('Limits for', 'uk');
    await reader.press('add');
    await reader.press('clear');
    expect(reader.root.activeElement).to.equal(reader.control(D3));
    expect([reader.control(D3).value, reader.control(K2).value]).to.deep.equal(['', '']);
    expect(reader.find<HTMLInputElement>('[name=d3Unit][value=µg]').checked).to.equal(true);
    expect(reader.root.querySelectorAll('input[type=checkbox]:checked')).to.have.length(0);
    expect(reader.control('Age in years').value).to.equal('');
    expect(reader.control('Limits for').value).to.equal('uk');
    expect(reader.text('#answer')).to.equal('Do I need K2 with my D3?');
    expect(reader.has('[name=clear]')).to.equal(false);
  });

  it('tells a screen reader so, once', async () => {
    const reader = await Reader.of({ d3: '2000' });
    await reader.press('clear');
    expect(reader.text('output')).to.equal('Everything is cleared.');
    await reader.enter(D3, '1000');
    expect(reader.text('output')).to.contain('1,000 IU').and.not.to.contain('cleared');
  });

  it('can be reached where the entry is folded, once', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    expect(reader.root.querySelectorAll('[name=clear]')).to.have.length(1);
    await reader.tick('none');
    expect(reader.find<HTMLDetailsElement>('.entry').open).to.equal(false);
    expect(reader.find('[name=clear]').checkVisibility()).to.equal(true);
    await reader.press('clear');
    expect(reader.find<HTMLDetailsElement>('.entry').open).to.equal(true);
    expect(reader.root.activeElement).to.equal(reader.control(D3));
  });
});
