import { expect } from 'chai';
import * as en from '../../src/content/copy.en.ts';
import { claimFigures } from '../../src/views/claim-figures.ts';
import { pathwayFigures } from '../../src/views/pathway-figures.ts';
import { safetyWordFigures } from '../../src/views/safety-figures.ts';
import { readingGrade } from '../support/reading-level.js';
import { textsOf } from '../support/texts.ts';

/** The most for one sentence or paragraph. */
const MOST = 11;

/** What a sentence with parameters is given: figures of its own kind, or some text. */
const figures = { ...claimFigures('us'), ...pathwayFigures(), ...safetyWordFigures('us') };

const given = [Object.assign(new String('it'), figures), 'it', 'it', 'it'];

/** Every text of a language that is at least one sentence. */
function sentencesIn(copy: object): readonly string[] {
  return textsOf(copy, given).filter((text) => /[^.][.?]$/.test(text));
}

describe('the English copy is easy to read', () => {
  // What the guide is not is said in the words of the law.
  for (const text of sentencesIn({ ...en, footerPurpose: '' }))
    it(`“${text.slice(0, 60)}…”`, () => {
      expect(readingGrade([text]), text).to.be.at.most(MOST);
    });
});
