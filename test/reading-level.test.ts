import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as en from '../src/content/copy.en.ts';
import { viewIds, type ViewId } from '../src/model/views.ts';
import { claimFigures } from '../src/views/claim-figures.ts';
import { pathwayFigures } from '../src/views/pathway-figures.ts';
import { safetyWordFigures } from '../src/views/safety-figures.ts';
import { textsOf } from './support/texts.ts';
import { D3, K2, Reader, told } from './support/guide.ts';

/** On average over a view, and the most for one paragraph. */
const AVERAGE = 8;
const MOST = 11;

/** What a sentence with parameters is given: figures of its own kind, or some text. */
const figures = { ...claimFigures('us'), ...pathwayFigures(), ...safetyWordFigures('us') };

const given = [Object.assign(new String('it'), figures), 'it', 'it', 'it'];

/** Every text of a language that is at least one sentence. */
function sentencesIn(copy: object): readonly string[] {
  return textsOf(copy, given).filter((text) => /[^.][.?]$/.test(text));
}

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

/** The Flesch-Kincaid grade of each list of paragraphs. */
const gradesOf = (texts: readonly (readonly string[])[]): Promise<number[]> =>
  executeServerCommand('reading-grades', texts);

describe('the English copy is easy to read', () => {
  // What the guide is not is said in the words of the law.
  const texts = sentencesIn({ ...en, footerPurpose: '' });
  let grades: readonly number[] = [];
  before(async () => {
    grades = await gradesOf(texts.map((text) => [text]));
  });

  texts.forEach((text, index) =>
    it(`“${text.slice(0, 60)}…”`, () => {
      expect(grades[index], text).to.be.at.most(MOST);
    }),
  );

  for (const view of viewIds)
    it(`${view}: at most grade ${AVERAGE} on average`, async () => {
      const reader = await Reader.of({ show: view });
      await prepare[view](reader);
      const paragraphs = paragraphsOf(reader);
      expect(paragraphs.length).to.be.at.least(8);
      const [average] = await gradesOf([paragraphs]);
      expect(average).to.be.at.most(AVERAGE);
    });
});
