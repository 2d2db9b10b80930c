import { expect } from '@open-wc/testing';
import { causes, type Cause } from '../../src/self-check/words.en.ts';
import { readingGrade } from '../support/reading-level.js';
import { said, samples } from '../support/self-check-samples.ts';
import { plain } from '../support/texts.ts';

/** On average, and the most for what is said of one cause. */
const AVERAGE = 8;
const MOST = 12;

const names = Object.keys(causes) as readonly Cause[];

/** What stands for markup, an address or a directive counts as one short word. */
const withoutNames = (text: string): string =>
  text.replace(/<[^>]*>|\S*[/.:=-]\S*\w|Content-Security-Policy/g, 'it');

describe('the words of the check', () => {
  for (const name of names)
    it(`hold at most 25 words a sentence, calmly: ${name}`, () => {
      for (const text of said(name)) {
        for (const sentence of text.split(/[.?:] /))
          expect(sentence.split(' ').length, sentence).to.be.at.most(25);
        expect(text).not.to.match(/!|\b(?:simply|just|easy|easily|please|obviously)\b/i);
      }
    });

  it('name the cause in one sentence, and what to do in one or two', () => {
    for (const name of names) {
      const [cause, toDo] = said(name).map((text) => withoutNames(text).split(/\. /).length);
      expect(cause, name).to.equal(name === 'stands' ? 2 : 1);
      expect(toDo, name).to.be.at.most(2);
    }
  });

  it('can be read by a child of twelve', () => {
    const texts = names.map((name) => withoutNames(said(name).join(' ')));
    texts.forEach((text, index) => expect(readingGrade([text]), names[index]).to.be.at.most(MOST));
    expect(readingGrade(texts)).to.be.at.most(AVERAGE);
  });

  it('stand on the page for bloggers, every one, as the check says them', async () => {
    const html = await (await fetch('/demo/does-not-show.html')).text();
    const table = new DOMParser().parseFromString(html, 'text/html');
    const rows = [...table.querySelectorAll('tr:has(td)')].map((row) =>
      [...row.children].map((cell) => plain(cell.textContent ?? '')),
    );
    const own = names.filter((name) => name !== 'stands').map((name) => [...said(name)]);
    expect(rows).to.have.deep.members(own);
    expect(Object.keys(samples)).to.have.length(names.length);
  });
});
