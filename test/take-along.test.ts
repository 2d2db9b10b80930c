import { expect, oneEvent } from '@open-wc/testing';
import type { GuideUseEvent } from '../src/events.ts';
import { withClipboard, withSelection } from './support/clipboard.ts';
import { AGE, D3, K2, Reader } from './support/guide.ts';
import { copied, printed, readerWho, take } from './support/taking.ts';
import { plain } from './support/texts.ts';

describe('taking the answer along', () => {
  it('is offered once there is something to take', async () => {
    const reader = await Reader.of();
    expect(reader.has('.take-along')).to.equal(false);
    await reader.enter(D3, '2000');
    const names = [...reader.root.querySelectorAll('[name=take]')].map(({ textContent }) =>
      plain(textContent ?? ''),
    );
    expect(names).to.deep.equal(['Print for my pharmacist', 'Copy as text', 'Copy a link']);
  });

  it('offers paper and text, and no link, where there is no dose or an entry cannot be read', async () => {
    const values = (reader: Reader) =>
      [...reader.root.querySelectorAll<HTMLButtonElement>('[name=take]')].map(({ value }) => value);
    const ticked = await Reader.of();
    await ticked.tick('kidney-disease');
    expect(values(ticked)).to.deep.equal(['print', 'text']);
    const slipped = await Reader.of();
    await slipped.enter(D3, '20x');
    expect(values(slipped)).to.deep.equal(['print', 'text']);
  });

  it('tells the page that it was used, and nothing else', async () => {
    const reader = await readerWho('none');
    const used = oneEvent(reader.guide, 'calcium-guide-use');
    await copied(reader, 'text');
    const { detail } = (await used) as unknown as GuideUseEvent;
    expect(detail).to.deep.equal({ view: 'calculator', action: 'copied' });
    const asked = oneEvent(reader.guide, 'calcium-guide-use');
    await printed(reader);
    expect(((await asked) as unknown as GuideUseEvent).detail).to.deep.equal({
      view: 'calculator',
      action: 'printed',
    });
  });

  it('reads nothing else aloud when one of the buttons is pressed', async () => {
    const reader = await readerWho('none');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(reader.text('output')));
    observer.observe(reader.find('output'), {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await copied(reader, 'text');
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect(told.filter(Boolean)).to.deep.equal(['Copied as text.']);
  });

  it('offers no link beside something urgent, nor while a number can be read in two ways', async () => {
    const urgent = await readerWho('vitamin-k-antagonist');
    expect(urgent.has('[name=take][value=link]')).to.equal(false);
    expect(urgent.text('.take-along')).to.contain('No link while something is urgent');
    const doubtful = await Reader.of();
    await doubtful.enter(D3, '10.000');
    expect(doubtful.has('[name=take][value=link]')).to.equal(false);
    expect(doubtful.has('[name=take][value=text]')).to.equal(true);
  });

  it('says aloud what came of it, until the reader goes on', async () => {
    const reader = await readerWho('none');
    await copied(reader, 'text');
    expect(reader.text('output')).to.equal('Copied as text.');
    expect(reader.text('.take-along')).to.contain('Copied as text.');
    await reader.type(AGE, '44');
    expect(reader.text('.take-along')).not.to.contain('Copied');
  });

  for (const what of ['text', 'link'] as const)
    it(`marks the ${what} for copying by hand where the page forbids the clipboard`, async () => {
      const reader = await readerWho('none');
      const whole = await copied(reader, what);
      const restore = withClipboard(() => Promise.reject(new Error('NotAllowedError')));
      const selected = withSelection();
      await take(reader, what);
      await new Promise(requestAnimationFrame);
      restore();
      expect(plain(reader.find('#taken').textContent ?? '')).to.equal(plain(whole));
      expect(selected.at(-1)).to.equal(reader.find('#taken'));
      expect(reader.text('output')).to.contain('copy it with your keyboard or menu');
    });
});

describe('the answer as text', () => {
  it('holds products, person, answer, figures, arithmetic and sources, a line each', async () => {
    const reader = await readerWho('lithium', 'none');
    const lines = (await copied(reader, 'text')).split('\n').map(plain);
    for (const line of [
      'Vitamin D3 and K2: what I take',
      '- Product 1: 2,000 IU D3 + 45 mcg K2 · form of K2 not said · Every day, one serving',
      '- Lithium',
      '- 2,000 IU (50 mcg) a day is 50% of the limit of 4,000 IU, and over 3 times the recommended 600 IU',
      '- Next: ask a pharmacist or doctor about the points below.',
    ])
      expect(lines).to.include(line);
    const [, number] = /^- Upper limit: 4,000 IU a day (\[\d+\])$/m.exec(lines.join('\n')) ?? [];
    expect(lines).to.include(`- 2,000 IU ÷ the limit of 4,000 IU = 50% ${number}`);
    expect(lines).to.include(
      `${number} Institute of Medicine, 2011, https://doi.org/10.17226/13050`,
    );
    expect(lines[1]).to.match(
      /^For my pharmacist or doctor · .* 20\d\d · limits for the US and Canada$/,
    );
    expect(lines.at(-1)).to.contain('No health professional has reviewed it yet.');
  });

  it('numbers its sources by first appearance, and lists each that it cites', async () => {
    const text = await copied(await readerWho('none', 'lithium', 'steroid'), 'text');
    const [body = '', list = ''] = text.split('\nSources\n');
    const cited = [...body.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, all]) => all!.split(', '));
    const first = [...new Set(cited)].map(Number);
    expect(first).to.deep.equal(first.map((_, index) => index + 1));
    expect(list.match(/^\[\d+\]/gm)).to.have.length(first.length);
  });

  it('begins with what is urgent, and names no dose but as it was typed', async () => {
    const text = await copied(await readerWho('vitamin-k-antagonist'), 'text');
    const [, urgent] = text.split('\n\n');
    expect(urgent).to.match(/^Call your anticoagulation clinic or doctor today/);
    const own = '2,000\u00a0IU D3 + 45\u00a0mcg K2';
    expect(text).to.contain(own);
    expect(text.replace(own, '')).not.to.match(/2,000|mcg|NourishVibes/);
  });

  it('lists what was typed also where every amount is withheld', async () => {
    const text = plain(await copied(await readerWho('kidney-disease'), 'text'));
    expect(text).to.contain('2,000 IU D3 + 45 mcg K2');
    expect(text).to.contain('- Kidney disease, dialysis or a kidney transplant');
    expect(text).to.contain('We show no amounts here, because kidney disease');
    expect(text).to.contain('None are given here');
    expect(text.replace('2,000 IU D3 + 45 mcg K2', '')).not.to.match(/\d\s*(?:IU|mcg|%)/);
  });

  it('says how an amount was read that can be read in two ways, or in none', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '10.000');
    await reader.enter(K2, '20x');
    const text = plain(await copied(reader, 'text'));
    expect(text).to.contain(
      '“10.000” (not settled: 10 IU or 10,000 IU) D3 + “20x” (which the guide cannot use) K2',
    );
  });

  it('tells that the question is not answered, and what else was said of a product', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '20000');
    await reader.enter('How often', 'weekly');
    await reader.tick('prescribed', 'fishLiverOil');
    const text = plain(await copied(reader, 'text'));
    expect(text).to.contain(
      'Once a week, one serving · prescribed, or told to take it · fish-liver oil',
    );
    expect(text).to.contain('not answered yet: the question about medicines and conditions');
    expect(text).not.to.contain('Official figures');
  });

  it('shortens a name that no line has room for', async () => {
    const reader = await readerWho('none');
    await reader.press('add');
    await reader.enter('Name, if you like', 'x'.repeat(500));
    const text = await copied(reader, 'text');
    expect(text)
      .to.contain(`${'x'.repeat(60)}…`)
      .and.not.to.contain('x'.repeat(61));
  });
});

describe('a link', () => {
  it('holds products and country, no age, no condition and no name', async () => {
    const reader = await readerWho('none', 'lithium', 'pregnant');
    await reader.enter(AGE, '44');
    await reader.press('add');
    await reader.enter('Name, if you like', 'Drops of Anna');
    const [address, fragment] = (await copied(reader, 'link')).split('#');
    expect(address).to.equal(location.href.split('#')[0]);
    expect(fragment).to.equal('calcium-guide=us/d2000IU,k45ug/end');
  });

  it('is made of the entries as they stand when it is asked for, and changes no address', async () => {
    const reader = await readerWho('none');
    const { href } = location;
    await copied(reader, 'link');
    await reader.enter(D3, '50 mcg');
    expect(await copied(reader, 'link')).to.match(/=us\/d50ug,k45ug\/end$/);
    expect(location.href).to.equal(href);
  });

  it('goes by the address that the page’s author calls the right one, not by what a newsletter added', async () => {
    const canonical = document.createElement('link');
    Object.assign(canonical, { rel: 'canonical', href: '/an-article' });
    document.head.append(canonical);
    const own = await copied(await readerWho('none'), 'link');
    canonical.href = 'https://another.example/article';
    const foreign = await copied(await readerWho('none'), 'link');
    canonical.setAttribute('href', 'http://');
    const broken = await copied(await readerWho('none'), 'link');
    canonical.remove();
    expect(own).to.equal(`${location.origin}/an-article#calcium-guide=us/d2000IU,k45ug/end`);
    expect(broken).to.equal(foreign);
    expect(foreign.split('#')[0]).to.equal(location.href.split('#')[0]);
  });

  it('comes with the sentence that the page’s owner could see it', async () => {
    const reader = await readerWho('none');
    expect(reader.text('.take-along')).to.contain(
      'It holds no name, age or condition, and not which were prescribed. Whoever runs this page could see it.',
    );
  });
});
