import { expect, fixture, html } from '@open-wc/testing';
import type { CalciumGuide } from '../src/calcium-guide.ts';
import { jurisdictions } from '../src/domain/assessment.ts';
import { Reader } from './support/guide.ts';
import { warningsDuring } from './support/warnings.ts';
import { plain } from './support/texts.ts';

/** A guide with a product card of the author. */
async function withCard(attributes: string, card = '<a href="/shop">Drops</a>'): Promise<Reader> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.innerHTML = `<calcium-guide ${attributes}><p>Fallback</p><div slot="sponsor">${card}</div></calcium-guide>`;
  const guide = holder.querySelector('calcium-guide') as CalciumGuide;
  await guide.updateComplete;
  return new Reader(guide);
}

/** What observers and the rendering after them have yet to do. */
const settled = async ({ guide }: Reader): Promise<void> => {
  await Promise.resolve();
  await guide.updateComplete;
};

describe('the slot for a sponsor', () => {
  const labels = { us: 'Advertisement.', eu: 'Advertisement.', uk: 'Ad.', au: 'Ad.' };
  for (const jurisdiction of jurisdictions)
    it(`stands after the end of the guide, under what it is, in ${jurisdiction}`, async () => {
      const reader = await withCard(`jurisdiction="${jurisdiction}"`);
      const label = reader.find('.sponsor > p');
      expect(plain(label.textContent ?? '')).to.match(new RegExp(`^${labels[jurisdiction]}`));
      expect(label.checkVisibility()).to.equal(true);
      const { bottom } = reader.find('.guide').getBoundingClientRect();
      expect(reader.find('.sponsor').getBoundingClientRect().top).to.be.at.least(bottom);
      expect(reader.find('.guide').contains(reader.find('.sponsor'))).to.equal(false);
      const card = reader.guide.querySelector('[slot=sponsor]') as HTMLElement;
      expect(card.getBoundingClientRect().height).to.be.above(0);
    });

  it('is not there where nothing fills it', async () => {
    const reader = await Reader.of();
    expect(reader.has('.sponsor, slot')).to.equal(false);
  });

  it('marks its links for search engines, those that come later, too, and no other', async () => {
    const reader = await withCard('', '<a href="/a" rel="noopener">A</a>');
    const card = reader.guide.querySelector('[slot=sponsor]') as HTMLElement;
    expect(card.querySelector('a')?.rel).to.equal('noopener sponsored nofollow');
    card.insertAdjacentHTML('beforeend', '<p><a href="/b">B</a></p>');
    const single = document.createElement('a');
    single.slot = 'sponsor';
    reader.guide.append(single);
    const fallback = reader.guide.querySelector('p') as HTMLElement;
    fallback.innerHTML = '<a href="/c">C</a>';
    await settled(reader);
    for (const link of [card.querySelector('p a'), single])
      expect((link as HTMLAnchorElement).rel).to.equal('sponsored nofollow');
    expect(fallback.querySelector('a')?.rel).to.equal('');
  });

  it('makes authorised wording the default in eu and uk, with one warning that says why', async () => {
    for (const jurisdiction of ['eu', 'uk']) {
      const warnings = await warningsDuring(async () => {
        const reader = await withCard(`jurisdiction="${jurisdiction}" show="evidence"`);
        expect(reader.has('.wordings')).to.equal(true);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/slot "sponsor" is filled.*EU and the UK/);
    }
  });

  it('leaves research where the author asks for it, and warns of it in eu and uk', async () => {
    const warnings = await warningsDuring(async () => {
      const reader = await withCard('jurisdiction="eu" claims="research" show="evidence"');
      expect(reader.has('.wordings')).to.equal(false);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('shows more than authorised wording');
  });

  it('changes nothing elsewhere, nor what the author set, and warns of neither', async () => {
    for (const attributes of ['jurisdiction="us"', 'jurisdiction="au" claims="research"']) {
      const warnings = await warningsDuring(async () => {
        const reader = await withCard(`${attributes} show="evidence"`);
        expect(reader.has('.wordings'), attributes).to.equal(false);
      });
      expect(warnings).to.deep.equal([]);
    }
  });

  it('counts when it is filled or emptied later', async () => {
    const reader = await Reader.of({ show: 'evidence', jurisdiction: 'eu' });
    const card = document.createElement('div');
    card.slot = 'sponsor';
    reader.guide.append(card);
    await settled(reader);
    expect(reader.has('.sponsor')).to.equal(true);
    expect(reader.has('.wordings')).to.equal(true);
    card.remove();
    await settled(reader);
    expect(reader.has('.sponsor')).to.equal(false);
    expect(reader.has('.wordings')).to.equal(false);
  });

  it('is neither measured nor taken for a part of the guide', async () => {
    const reader = await withCard('', '<button name="view" value="evidence">Buy</button><input>');
    const told: Event[] = [];
    const typed: Event[] = [];
    reader.guide.addEventListener('calcium-guide-use', (event) => told.push(event));
    reader.guide.addEventListener('input', (event) => typed.push(event));
    reader.guide.querySelector('button')?.click();
    const input = reader.guide.querySelector('input') as HTMLInputElement;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await settled(reader);
    expect(told).to.deep.equal([]);
    expect(reader.find('[aria-selected=true]').textContent).to.contain('pathway');
    expect(typed, 'its own typing goes on to the page').to.have.length(1);
  });

  it('stays last, and as it was made, whatever the answer is', async () => {
    const reader = await withCard('jurisdiction="us" show="calculator" d3="9000" k2="100"');
    const card = reader.guide.querySelector('[slot=sponsor]') as HTMLElement;
    const before = card.outerHTML;
    for (const condition of ['vitamin-k-antagonist', 'kidney-disease', 'none']) {
      await reader.tick(condition);
      const parts = [...reader.root.querySelectorAll('.guide, .sponsor')];
      expect(parts.map(({ className }) => className.split(' ')[0])).to.deep.equal([
        'guide',
        'sponsor',
      ]);
      expect(card.outerHTML).to.equal(before);
    }
  });

  it('counts by the country that the page or its reader chooses later', async () => {
    const reader = await withCard('jurisdiction="us" show="evidence calculator"');
    expect(reader.has('.wordings')).to.equal(false);
    reader.guide.jurisdiction = 'uk';
    await reader.guide.updateComplete;
    expect(reader.has('.wordings')).to.equal(true);
    reader.guide.jurisdiction = 'us';
    await reader.press('view', 'calculator');
    await reader.enter('Limits for', 'eu');
    await reader.press('view', 'evidence');
    expect(reader.has('.wordings')).to.equal(true);
  });

  it('goes on where the guide is moved with it', async () => {
    const reader = await withCard('jurisdiction="eu" show="evidence"');
    const { guide } = reader;
    guide.remove();
    document.body.append(guide);
    await settled(reader);
    expect(reader.has('.wordings')).to.equal(true);
    guide.querySelector('[slot=sponsor]')?.remove();
    await settled(reader);
    expect(reader.has('.sponsor, .wordings')).to.equal(false);
    guide.remove();
  });

  it('takes the titles of studies out of what stands open', async () => {
    const reader = await Reader.of({ show: 'calculator', jurisdiction: 'eu', d3: '2000' });
    await reader.enter('Take more?', 'salmon');
    await reader.press('add');
    await reader.press('source', 'food-1');
    expect(reader.text('.product .note')).to.contain('Food Sources of Vitamin D');
    const card = document.createElement('div');
    card.slot = 'sponsor';
    reader.guide.append(card);
    await settled(reader);
    expect(reader.text('.product .note')).not.to.contain('Food Sources of Vitamin D');
  });

  it('takes what was said of trials out of a page that a translator changed', async () => {
    const reader = await Reader.of({ show: 'calculator', jurisdiction: 'eu', d3: '2000' });
    await reader.tick('none');
    const texts = [...reader.find('.rules > p').childNodes];
    const text = texts.find(({ nodeValue }) => nodeValue?.includes('trial')) as Text;
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text.data);
    const card = document.createElement('div');
    card.slot = 'sponsor';
    reader.guide.append(card);
    await settled(reader);
    expect(reader.text('.rules')).not.to.contain('trial');
  });

  it('keeps the direction of the page', async () => {
    const reader = await withCard('dir="rtl"');
    const card = reader.guide.querySelector('[slot=sponsor]') as HTMLElement;
    expect(getComputedStyle(card).direction).to.equal('rtl');
  });
});
