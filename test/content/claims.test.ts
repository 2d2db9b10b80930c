import { expect } from 'chai';
import * as en from '../../src/content/copy.en.ts';
import { claims } from '../../src/content/claims.en.ts';
import type { ClaimFigures, ClaimText } from '../../src/content/evidence-copy.ts';
import type { ClaimId } from '../../src/domain/claims.ts';
import { claimFigures } from '../../src/views/claim-figures.ts';
import { textsOf } from '../support/texts.ts';

const figures: ClaimFigures = claimFigures('us');

/** What a sentence with parameters is given. */
const given = [figures, '…', '…', '…'];

const sentences = textsOf(en, given).flatMap((text) => text.split(/(?<=[.?!])\s/));

/** A question asks, a line after "Not shown yet" begins with "that", and a denial says no. */
const isHonest = (sentence: string): boolean =>
  /\?$|^that |\b(?:not|no|none|nor|neither|nothing|uncertain|hardly)\b/.test(sentence);

/**
 * The rows of the evidence base that are contradicted, wrong or overclaimed: how the overclaim would
 * be worded, for the pattern that finds it. Whatever sentence comes near has to ask or to deny.
 */
const overclaims: readonly (readonly [claim: ClaimId, sample: string, overclaim: RegExp])[] = [
  [
    'd-arteries',
    'D3 without K2 puts calcium into arteries.',
    /\bD3?\b.*\b(?:puts?|leaves?|settles?|drives?)\b.*\b(?:arter|vessel|joint)/i,
  ],
  ['stones', 'D3 causes kidney stones.', /\bD3 (?:makes|causes|leaves)\b.*stones/i],
  [
    'bone-density',
    'K2 builds the densest bones.',
    /\bK2\b.*\b(?:maximum|best|densest|increases|builds)\b.*\bbones?/i,
  ],
  [
    'fractures',
    'K2 prevents fractures.',
    /\b(?:K2?|pair)\b.*\bprevents?\b.*\b(?:fractures?|osteoporosis)/i,
  ],
  [
    'pair-bone',
    'The pair is better for bone than either alone.',
    /\b(?:pair|together)\b.*\bbetter\b(?!.*\bmedicines\b)/i,
  ],
  ['fusion', 'D3 and K2 heals spines.', /\b(?:pair|K2 and D3|D3 and K2)\b.*\b(?:heals?|grows?)\b/i],
  ['more-d', 'More D3 makes stronger bones.', /\bmore D3?\b.*\bstronger\b/i],
  [
    'heart-deaths',
    'K2 cuts deaths from heart disease.',
    /\bK2\b.*\b(?:cuts?|prevents?|means?|reduces?)\b.*\b(?:deaths?|heart)/i,
  ],
  [
    'k2-arteries',
    'K2 clears your arteries.',
    /\bK2?\b.*\b(?:clears?|cleans?|removes?|takes|protects?|softens?)\b.*\b(?:arter|vessel)/i,
  ],
  ['immunity', 'D3 boosts your immune system.', /\b(?:strengthens?|boosts?|enhances?)\b/i],
  [
    'sugar',
    'D3 prevents diabetes.',
    /\b(?:prevents?|improves?|lowers?)\b.*\b(?:diabetes|sugar|insulin)/i,
  ],
  [
    'teeth',
    'K2 makes stronger teeth.',
    /\bK2\b.*\b(?:stronger|strengthens?|protects?)\b.*\bteeth/i,
  ],
  ['ageing', 'D3 lets people live longer.', /\b(?:K2|pair|D3)\b.*\blive longer/i],
  [
    'mood',
    'Vitamin D3 lifts the mood.',
    /\b(?:lifts?|improves?|prevents?)\b.*\b(?:mood|depression)/i,
  ],
  [
    'inactive',
    'These proteins stay inactive without K2.',
    /\bproteins?\b.*\b(?:inactive|off)\b.*|without K2.*\b(?:inactive|off)\b/i,
  ],
  ['blood-pressure', 'D3 lowers blood pressure.', /\blowers?\b.*\bblood pressure/i],
  ['inflammation', 'D3 calms inflammation.', /\b(?:calms?|reduces?|eases?)\b.*\binflammation/i],
  [
    'autoimmune',
    'D3 prevents autoimmune disease.',
    /\bprevents?\b.*\b(?:autoimmune|such disease)/i,
  ],
  [
    'absorption',
    'With D3 you take up three times the calcium.',
    /\b(?:three|four) times|\btriples?\b/i,
  ],
  ['uses-up', 'D3 uses up your K2.', /\bD3?\b.*\buses up\b/i],
  ['ratio', 'This is the ideal ratio.', /\b(?:ideal|optimal|perfect|right|golden) ratio/i],
  ['safer', 'K2 makes more D3 safe.', /\bK2\b.*\b(?:makes?|keeps?)\b.*\bsafe/i],
  ['need', 'Everybody on D3 needs K2.', /\b(?:needs? K2|should take K2|always take)/i],
  [
    'antagonist',
    'A little K2 is fine with warfarin.',
    /\bK2\b.*\b(?:fine|safe)\b.*(?:warfarin|beside)/i,
  ],
];

describe('no overclaim is stated as true', () => {
  for (const [claim, sample, overclaim] of overclaims)
    it(`${claim}: “${sample}”`, () => {
      expect(overclaim.test(sample) && !isHonest(sample), 'would be noticed').to.equal(true);
      for (const sentence of sentences.filter((text) => overclaim.test(text)))
        expect(isHonest(sentence), sentence).to.equal(true);
    });
});

const textOf = (...texts: readonly ClaimText[]): string =>
  texts.map((text) => (typeof text === 'string' ? text : text(figures))).join(' ');

describe('the words of a claim', () => {
  for (const [id, { question, answer, notShown, change, pro, con }] of Object.entries(claims)) {
    it(`ask about "${id}" and answer in words that stand alone`, () => {
      expect(textOf(question)).to.match(/^[A-Z].*\?$/);
      expect(answer).to.match(/^[A-Z].*\.$/);
      expect(answer).to.match(/\b(?:D3?|K[12]?|MK-7)\b/);
      expect(answer).not.to.match(/\b(?:Yes|No)[,.]/);
      if (change) expect(change).to.match(/^[A-Z].*\.$/);
    });

    it(`say what is not shown of "${id}" as the end of a sentence`, () => {
      for (const end of notShown ?? [])
        expect(textOf(end)).to.match(/^(?:that|what|which|whether|anything) .*\.$/);
    });

    it(`never say that "${id}" is proved`, () => {
      const seen = textOf(...(pro ?? []), ...(con ?? []));
      expect(seen).not.to.match(/\b(?:proves?|proven|guarantee|always|miracle)\b/i);
    });
  }

  it('name the maker behind the two trials that a maker paid for', () => {
    expect(textOf(...claims['bone-density'].pro!)).to.contain('maker had paid');
    expect(textOf(...claims['k2-arteries'].pro!)).to.contain('paid for by a maker');
  });

  it('are fair in both directions: trials that favour K2 stand beside those that do not', () => {
    expect(textOf(...claims['k2-arteries'].pro!)).to.match(
      /less stiff.*deaths, heart attacks and procedures on heart arteries together were fewer/s,
    );
    expect(textOf(...claims['k2-arteries'].con!)).to.match(
      /grew about as fast as without.*diabetes/s,
    );
    expect(textOf(...claims['bone-density'].pro!)).to.match(/slowed the loss/);
    expect(textOf(...claims['bone-density'].con!)).to.match(/density did not differ/);
    expect(textOf(...claims.fractures.pro!)).to.match(/fewer fractures/);
  });
});
