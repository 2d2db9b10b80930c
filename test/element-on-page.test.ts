import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { D3, Reader } from './support/guide.ts';
import { recorderOptOuts } from './support/recorder-opt-outs.ts';

/** Hears of every value that is set, as rrweb does; tells the browser's own way to set one, and how to end. */
function hookSetters(hear: (text: string) => void) {
  const { prototype } = HTMLInputElement;
  const value = Object.getOwnPropertyDescriptor(prototype, 'value') as PropertyDescriptor;
  const setValue = value.set as (text: string) => void;
  Object.defineProperty(prototype, 'value', {
    ...value,
    set(text: string) {
      hear(text);
      setValue.call(this, text);
    },
  });
  return { value: setValue, end: () => Object.defineProperty(prototype, 'value', value) };
}

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

  it('asks session recorders to leave it alone, where they look: on it and inside of it', async () => {
    const { guide, root } = await Reader.of({ show: 'calculator safety' });
    const controls = [...root.querySelectorAll('input, select, button, output, #answer')];
    expect(controls).to.have.length.above(20);
    for (const optOut of recorderOptOuts) {
      expect(guide.matches(optOut), optOut).to.equal(true);
      expect(
        controls.filter((control) => !control.closest(optOut)),
        optOut,
      ).to.deep.equal([]);
    }
  });

  it('puts back what recorders look for when the page writes its class and attributes anew', async () => {
    const { guide, root } = await Reader.of();
    const isOptedOut = () => recorderOptOuts.every((optOut) => guide.matches(optOut));
    expect(isOptedOut()).to.equal(true);
    guide.setAttribute('class', 'mb-4');
    for (const name of guide.getAttributeNames())
      if (name.startsWith('data-')) guide.removeAttribute(name);
    expect(isOptedOut()).to.equal(false);
    expect(root.querySelector('#d3')?.closest('.rr-block')).not.to.equal(null);
    await waitUntil(isOptedOut);
    expect(guide.classList.contains('mb-4')).to.equal(true);
  });

  it('writes nothing on itself while nobody takes anything away', async () => {
    const { guide } = await Reader.of();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(guide, { attributes: true });
    guide.classList.add('mb-4');
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    observer.disconnect();
    expect(changes.map(({ attributeName }) => attributeName)).to.deep.equal(['class']);
  });

  it('carries nothing that the page did not write before all of it is there', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const guide = document.createElement('calcium-guide');
    holder.append(guide);
    expect(guide.getAttributeNames()).to.deep.equal([]);
    await guide.updateComplete;
    expect(guide.classList.contains('rr-block')).to.equal(true);
  });

  it('sets no entry to what stands in it, as recorders listen to that and look for opt-outs later', async () => {
    const reader = await Reader.of();
    const set: string[] = [];
    const restored = hookSetters((text) => set.push(text));
    await reader.tick('lithium');
    const entry = reader.control(D3);
    restored.value.call(entry, '4321');
    entry.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await reader.guide.updateComplete;
    restored.end();
    expect(reader.text('#answer')).to.contain('4,321');
    expect(set).to.deep.equal([]);
  });

  it('has no spelling of what is typed looked up', async () => {
    const { root } = await Reader.of({ show: 'calculator safety' });
    const entries = [...root.querySelectorAll<HTMLInputElement>('input.line')];
    expect(entries).to.have.length.above(2);
    expect(entries.filter(({ spellcheck }) => spellcheck)).to.deep.equal([]);
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
