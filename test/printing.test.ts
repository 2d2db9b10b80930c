import { expect } from '@open-wc/testing';
import { pathwayTerms } from '../src/domain/pathway.ts';
import { Reader } from './support/guide.ts';
import { printedDuring } from './support/printing.ts';
import { copied, printed, readerWho } from './support/taking.ts';
import { plain } from './support/texts.ts';

describe('the sheet for the pharmacist', () => {
  it('is a document of its own, in the guide’s language, without anything of the page', async () => {
    const sheet = await printed(await readerWho('none'));
    expect(sheet).not.to.equal(document);
    expect(sheet.title).to.equal('Vitamin D3 and K2: what I take');
    expect(sheet.documentElement.lang).to.equal('en');
    expect(sheet.adoptedStyleSheets).to.have.length(1);
    expect(sheet.querySelectorAll('script, img, a, input, style, [style]')).to.have.length(0);
    const headings = [...sheet.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).to.deep.equal([
      'What I take',
      'About me',
      'What calcium-guide told me',
      'Good to know',
      'Official figures',
      'How this was worked out',
      'My own record',
      'Sources',
    ]);
  });

  it('says line by line what the text says', async () => {
    const reader = await readerWho('none', 'lithium');
    const text = plain(await copied(reader, 'text'));
    const sheet = await printed(reader);
    for (const line of sheet.querySelectorAll('li, .made, .first, .small')) {
      const numbers = line.querySelector('sup')?.textContent;
      line.querySelector('sup')?.remove();
      expect(text).to.contain(
        [plain(line.textContent ?? ''), ...(numbers ? [`[${numbers}]`] : [])].join(' '),
      );
    }
  });

  it('is gone from the guide once other entries would make it untrue', async () => {
    const reader = await readerWho('none');
    const sheet = await printed(reader);
    expect(sheet.body.textContent).to.contain('20 to 200');
    expect(reader.has('iframe')).to.equal(true);
    await reader.press('source', 'limit');
    expect(reader.has('iframe')).to.equal(true);
    await reader.tick('vitamin-k-antagonist');
    expect(reader.has('iframe')).to.equal(false);
  });

  it('is gone with the guide, and once the page’s author changes something', async () => {
    const reader = await readerWho('none');
    await printed(reader);
    reader.guide.jurisdiction = 'au';
    await reader.guide.updateComplete;
    expect(reader.has('iframe')).to.equal(false);
    await printed(reader);
    reader.guide.remove();
    expect(reader.has('iframe')).to.equal(false);
  });

  it('is one alone, and none once it is untrue, however often and fast it is asked for', async () => {
    const reader = await readerWho('none');
    await printedDuring(async () => {
      const button = reader.find('[name=take][value=print]');
      button.click();
      button.click();
      await new Promise((resolve) => setTimeout(resolve));
      expect(reader.root.querySelectorAll('iframe')).to.have.length(1);
      await reader.tick('vitamin-k-antagonist');
    });
    expect(reader.has('iframe')).to.equal(false);
  });

  it('asks nothing of the page where the guide is taken away meanwhile', async () => {
    const reader = await readerWho('none');
    let isPageAsked = false;
    const { print } = window;
    window.print = () => {
      isPageAsked = true;
    };
    const sheets = await printedDuring(async () => {
      reader.find('[name=take][value=print]').click();
      reader.guide.remove();
      await new Promise((resolve) => setTimeout(resolve));
    });
    window.print = print;
    expect([isPageAsked, sheets.length]).to.deep.equal([false, 0]);
    expect(reader.has('.in-place, #taken')).to.equal(false);
  });

  it('says nothing more where the browser itself shows what comes', async () => {
    const reader = await readerWho('none');
    await printed(reader);
    expect(reader.root.querySelectorAll('.take-along p')).to.have.length(3);
    expect(reader.has('#told')).to.equal(false);
    expect(reader.text('output')).to.equal('');
  });

  it('is out of sight, of reach and of hearing', async () => {
    const reader = await readerWho('none');
    await printed(reader);
    const frame = reader.find('iframe');
    expect(frame.getBoundingClientRect().width).to.be.at.most(1);
    expect([frame.tabIndex, frame.ariaHidden]).to.deep.equal([-1, 'true']);
  });
});

describe('the guide on paper with the page', () => {
  const print = async (reader: Reader, step: 'before' | 'after') => {
    dispatchEvent(new Event(`${step}print`));
    await reader.guide.updateComplete;
  };

  it('prints its view fully opened, at once, and is as it was after it', async () => {
    const reader = await readerWho('none');
    const folded = reader.root.querySelectorAll('details:not([open])').length;
    expect(folded).to.be.above(3);
    dispatchEvent(new Event('beforeprint'));
    expect(reader.root.querySelectorAll('details:not([open])')).to.have.length(0);
    expect(reader.text('.working')).to.contain('2,000 IU ÷ the limit');
    expect(reader.text('.entry > summary')).to.equal('What you take');
    await print(reader, 'after');
    await new Promise((resolve) => setTimeout(resolve));
    expect(reader.root.querySelectorAll('details:not([open])')).to.have.length(folded);
    expect(reader.text('.entry > summary')).to.contain('You take:');
  });

  it('explains every word of the pathway, and gives every step its marks', async () => {
    const reader = await Reader.of({ show: 'pathway' });
    await print(reader, 'before');
    expect(reader.root.querySelectorAll('.word')).to.have.length(pathwayTerms.length);
    expect(reader.has('.cited')).to.equal(false);
    await print(reader, 'after');
    expect(reader.has('.word')).to.equal(false);
    expect(reader.has('.cited')).to.equal(true);
  });

  it('leaves the reader where the reader was', async () => {
    const reader = await readerWho('none');
    const after = document.createElement('div');
    after.style.height = '300vh';
    document.body.append(after);
    scrollTo(0, 200);
    await print(reader, 'before');
    scrollTo(0, 700);
    await print(reader, 'after');
    expect(Math.round(scrollY)).to.equal(200);
    after.remove();
  });

  it('is as it was when it is taken away in the middle, or told twice', async () => {
    const reader = await readerWho('none');
    const folded = reader.root.querySelectorAll('details:not([open])').length;
    await print(reader, 'before');
    await print(reader, 'before');
    const holder = reader.guide.parentElement!;
    reader.guide.remove();
    holder.append(reader.guide);
    await print(reader, 'after');
    await new Promise((resolve) => setTimeout(resolve));
    expect(reader.root.querySelectorAll('details:not([open])')).to.have.length(folded);
    await print(reader, 'before');
    await print(reader, 'after');
    expect(reader.root.querySelectorAll('details:not([open])')).to.have.length(folded);
  });

  it('listens no longer once it is taken away', async () => {
    const reader = await readerWho('none');
    reader.guide.remove();
    await print(reader, 'before');
    expect(reader.root.querySelectorAll('details:not([open])').length).to.be.above(3);
  });
});
