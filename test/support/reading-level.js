import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * What counts as a word of one syllable, as no easier word says the same: names of substances and
 * medicines, of studies, and figures with their units.
 */
const setAside = [
  /\b(?:vitamins? )?(?:[DK]|D3|K1|K2|MK-[47])\b(?:’s)?/g,
  /\b(?:vitamins?|calcium|magnesium|colecalciferol|cholecalciferol|ergocalciferol|calcifediol|calcitriol|calbindin|osteocalcin|MGP|matrix Gla protein|parathyroid hormone|insulin)\b/gi,
  /\b(?:warfarin|apixaban|rivaroxaban|dabigatran|edoxaban|aspirin|clopidogrel|digoxin|thiazides?|lithium|steroids?|acenocoumarol)\b/gi,
  /\b(?:BASIK2|DANCODE|AVADEC|calcium-guide)\b/gi,
  /(?:about )?\d[\d.,]*(?: to \d[\d.,]*)?[\s\u00a0]*(?:%|IU|mg|mcg|g|micrograms|years?)?/g,
];

/** The words of a text as they count. */
function wordsOf(text) {
  const plain = setAside.reduce((rest, names) => rest.replace(names, 'it'), text);
  return plain.match(/[\p{L}’'-]+/gu) ?? [];
}

/** Its sentences; each paragraph has one at least. */
function sentenceCount(text) {
  return Math.max(1, text.split(/[.?!](?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length);
}

/**
 * The Flesch-Kincaid grade of several paragraphs together.
 *
 * @param {readonly string[]} paragraphs
 * @returns {number}
 */
export function readingGrade(paragraphs) {
  const words = paragraphs.flatMap(wordsOf);
  return fleschKincaid({
    sentence: paragraphs.map(sentenceCount).reduce((sum, count) => sum + count, 0),
    word: words.length,
    syllable: words.map((word) => syllable(word)).reduce((sum, count) => sum + count, 0),
  });
}
