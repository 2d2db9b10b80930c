import { expect } from '@open-wc/testing';
import { viewIds, type ViewId } from '../src/model/views.ts';
import { D3, K2, Reader, told } from './support/guide.ts';
import { readingGrade } from './support/reading-level.js';

/** On average over a view. */
const AVERAGE = 8;

/** What a reader of the view reads, a paragraph each: sources are names, and names set aside. */
function paragraphsOf(reader: Reader): readonly string[] {
  const blocks = [
    ...reader.root.querySelectorAll('p, li, small, label, .question-of > :first-child'),
  ];
  return blocks
    .filter((block) => !block.closest('.sources, .note, .results, footer'))
    .filter((block) => !block.querySelector('p, li, small'))
    .map((block) => told(block))
    .filter((text) => /[.?:]$/.test(text));
}

const prepare: Readonly<Record<ViewId, (reader: Reader) => Promise<void>>> = {
  pathway: async () => {},
  calculator: async (reader) => {
    await reader.enter(D3, '2000');
    await reader.enter(K2, '100');
    await reader.tick('none', 'lithium');
  },
  evidence: async () => {},
  safety: async () => {},
};

describe('the text of a view is easy to read', () => {
  for (const view of viewIds)
    it(`${view}: at most grade ${AVERAGE} on average`, async () => {
      const reader = await Reader.of({ show: view });
      await prepare[view](reader);
      const paragraphs = paragraphsOf(reader);
      expect(paragraphs.length).to.be.at.least(8);
      expect(readingGrade(paragraphs)).to.be.at.most(AVERAGE);
    });
});
