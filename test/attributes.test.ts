import { expect, fixture, html } from '@open-wc/testing';
import { D3, K2, Reader } from './support/guide.ts';
import { warningsDuring } from './support/warnings.ts';

describe('attributes and properties', () => {
  it('start the entries', async () => {
    const reader = await Reader.of({ d3: '50 mcg', k2: '90', unit: 'mcg' });
    expect(reader.control(D3).value).to.equal('50');
    expect(reader.control(K2).value).to.equal('90');
    expect(reader.text('#answer')).to.contain('50 mcg (2,000 IU) a day');
  });

  it('no longer change an entry once the reader has used one', async () => {
    const reader = await Reader.of({ d3: '1000' });
    reader.guide.d3 = '1500';
    await reader.guide.updateComplete;
    expect(reader.control(D3).value).to.equal('1500');
    await reader.type(D3, '2000');
    reader.guide.d3 = '3000';
    await reader.guide.updateComplete;
    expect(reader.control(D3).value).to.equal('2000');
  });

  it('mark the row of the rule that the article uses', async () => {
    const reader = await Reader.of({ d3: '2000', rule: 'per-1000-iu-100' });
    await reader.tick('none');
    const marked = [...reader.root.querySelectorAll('.rules tr:has(mark)')];
    expect(marked.map(({ textContent }) => textContent)).to.have.length(1);
    expect(marked[0]?.textContent).to.contain('200');
  });

  it('set the level of headings, six at most', async () => {
    const levels = async (level: string) => {
      const reader = await Reader.of({ 'heading-level': level, d3: '2000' });
      return [...reader.root.querySelectorAll('h2,h3,h4,h5,h6')].map(({ tagName }) => tagName);
    };
    expect(await levels('2')).to.deep.equal(['H2', 'H3', 'H3', 'H3', 'H3']);
    expect(await levels('3')).to.deep.equal(['H3', 'H4', 'H4', 'H4', 'H4']);
    expect(await levels('4')).to.deep.equal(['H4', 'H5', 'H5', 'H5', 'H5']);
    expect(await levels('5')).to.deep.equal(['H5', 'H6', 'H6', 'H6', 'H6']);
  });

  it('take the country from the nearest language', async () => {
    const holder = await fixture(
      html`<div lang="en-AU"><calcium-guide show="calculator" d3="3200"></calcium-guide></div>`,
    );
    const reader = new Reader(holder.querySelector('calcium-guide')!);
    await reader.guide.updateComplete;
    expect(reader.text('#answer')).to.contain('exactly the limit');
    const nested = await fixture(html`<div lang="de"><p></p></div>`);
    const shadow = nested.querySelector('p')!.attachShadow({ mode: 'open' });
    const guide = document.createElement('calcium-guide');
    guide.show = 'calculator';
    shadow.append(guide);
    await guide.updateComplete;
    expect(new Reader(guide).control('Limits for').value).to.equal('eu');
  });

  it('reflect nothing', async () => {
    const reader = await Reader.of();
    reader.guide.d3 = '2000';
    reader.guide.headingLevel = 3;
    await reader.guide.updateComplete;
    expect(reader.guide.hasAttribute('d3')).to.equal(false);
    expect(reader.guide.hasAttribute('heading-level')).to.equal(false);
    expect(reader.has('h3#calculator')).to.equal(true);
  });

  it('keep a property that was set before the tag was known', async () => {
    const early = document.createElement('calcium-guide-early') as HTMLElement & { d3: string };
    early.d3 = '2000';
    document.body.append(early);
    const { CalciumGuide } = await import('../src/calcium-guide.ts');
    customElements.define('calcium-guide-early', class extends CalciumGuide {});
    await (early as unknown as InstanceType<typeof CalciumGuide>).updateComplete;
    expect(early.shadowRoot?.querySelector<HTMLInputElement>('#d3')?.value).to.equal('2000');
    early.remove();
  });

  it('take numbers, as frameworks pass them, and null', async () => {
    const reader = await Reader.of();
    Object.assign(reader.guide, { d3: 2000, k2: null });
    await reader.guide.updateComplete;
    expect(reader.control(D3).value).to.equal('2000');
  });

  it('take nothing else, warn of it, and go on', async () => {
    const reader = await Reader.of();
    const hostile = {
      toString() {
        throw new Error('not for you');
      },
    };
    const warnings = await warningsDuring(async () => {
      Object.assign(reader.guide, { d3: Object.create(null), k2: hostile, headingLevel: NaN });
      await reader.guide.updateComplete;
      Object.assign(reader.guide, { theme: 'dark', rule: ['per-1000-iu-45'] });
      await reader.guide.updateComplete;
    });
    expect(warnings).to.have.length(4);
    expect(reader.has('.guide.dark')).to.equal(true);
  });

  it('say nothing of an attribute that is empty', async () => {
    const warnings = await warningsDuring(async () => {
      await Reader.of({ 'heading-level': '', theme: '' });
    });
    expect(warnings).to.deep.equal([]);
  });

  it('warn once of a bad value, name what is allowed, and use the default', async () => {
    const warnings = await warningsDuring(async () => {
      const reader = await Reader.of({ jurisdiction: 'mars', 'heading-level': 'x', d3: '<b>' });
      reader.guide.theme = 'sepia';
      await reader.guide.updateComplete;
      reader.guide.theme = 'neon';
      await reader.guide.updateComplete;
      expect(reader.control('Limits for').value).to.equal('us');
      expect(reader.has('h2#calculator')).to.equal(true);
    });
    expect(warnings).to.have.length(4);
    expect(warnings.join('\n'))
      .to.contain('jurisdiction="mars" is unknown. Allowed: us, eu, uk, au')
      .and.contain('heading-level="x" is unknown. Allowed: 2, 3, 4, 5')
      .and.contain('d3="<b>"')
      .and.contain('theme="sepia" is unknown. Allowed: auto, light, dark');
  });
});
