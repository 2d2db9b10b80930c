import { expect, fixture, html } from '@open-wc/testing';
import { D3, Reader } from './support/guide.ts';

describe('the element on its page', () => {
  it('goes on where it was when it is moved, or removed and added again', async () => {
    const reader = await Reader.of();
    await reader.type(D3, '2000');
    await reader.tick('none');
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(reader.guide);
    reader.guide.remove();
    elsewhere.append(reader.guide);
    await reader.guide.updateComplete;
    expect(reader.control(D3).value).to.equal('2000');
    expect(reader.has('.rules')).to.equal(true);
  });

  it('hides its fallback text and everything that an editor slips in', async () => {
    const guide = await fixture(
      html`<calcium-guide
        ><p>No script here</p>
        <br
      /></calcium-guide>`,
    );
    expect(guide.querySelector('p')?.getBoundingClientRect().height).to.equal(0);
  });

  it('asks session recorders to leave it alone', async () => {
    const { guide } = await Reader.of();
    expect(guide.hasAttribute('data-hj-suppress')).to.equal(true);
    expect(guide.getAttribute('data-clarity-mask')).to.equal('true');
    expect(guide.classList.contains('rr-block')).to.equal(true);
  });

  it('is laid out like a paragraph and can be hidden', async () => {
    const { guide } = await Reader.of();
    expect(getComputedStyle(guide).display).to.equal('block');
    expect(getComputedStyle(guide).margin).to.equal('0px');
    guide.hidden = true;
    expect(getComputedStyle(guide).display).to.equal('none');
  });

  it('follows the colour scheme of the page unless told otherwise', async () => {
    const ground = async (scheme: string, theme: string) => {
      const reader = await Reader.of({ theme });
      reader.guide.parentElement?.style.setProperty('color-scheme', scheme);
      return getComputedStyle(reader.find('.guide')).backgroundColor;
    };
    const [light, dark] = [await ground('light', 'auto'), await ground('dark', 'auto')];
    expect(light).not.to.equal(dark);
    expect(await ground('light', 'dark')).to.equal(dark);
    expect(await ground('dark', 'light')).to.equal(light);
  });

  it('hears events that a script sends without letting them bubble', async () => {
    const reader = await Reader.of();
    const entry = reader.control(D3);
    entry.value = '2000';
    entry.dispatchEvent(new Event('input'));
    await reader.guide.updateComplete;
    expect(reader.text('#answer')).to.contain('50%');
  });

  it('keeps its text readable whatever size the page sets', async () => {
    const reader = await Reader.of();
    reader.guide.style.fontSize = '0';
    expect(getComputedStyle(reader.find('.guide')).fontSize).to.equal('15px');
  });

  it('goes by the figures of the page that it was first put on', async () => {
    const first = await fixture<HTMLElement>(html`<div lang="en-AU"></div>`);
    const second = await fixture<HTMLElement>(html`<div lang="en-GB"></div>`);
    const reader = await Reader.of({ d3: '3600' });
    const guide = document.createElement('calcium-guide');
    guide.show = 'calculator';
    first.append(guide);
    second.append(guide);
    await guide.updateComplete;
    expect(new Reader(guide).control('Limits for').value).to.equal('au');
    expect(reader.control('Limits for').value).to.equal('us');
  });
});
