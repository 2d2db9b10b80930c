import { expect } from 'chai';
import * as en from '../../src/content/copy.en.ts';
import type { Copy } from '../../src/content/copy.ts';
import { labelNames } from '../../src/content/label-names.ts';
import { conditionIds } from '../../src/domain/conditions.ts';
import { consequenceOf, reasonCodes } from '../../src/domain/reasons.ts';
import { textsOf } from '../support/texts.ts';

const languages: Readonly<Record<string, Copy>> = { en };

/** Names that hold a digit and are no figure. */
const NAMES =
  /\b(?:D3|K1|K2|MK-7|MK-4|BASIK2|D2|menaquinone-7|25-hydroxyvitamin D|1800MEDICARE|CYP24A1|SLC34A1)\b/g;

/** The sentences of a text, by their full stops and colons. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!:;])\s/);
}

for (const [name, copy] of Object.entries(languages))
  describe(`the copy in ${name}`, () => {
    it('names every condition once, with the question they belong to', () => {
      const asked = copy.conditionGroups.flatMap(({ conditions }) => Object.keys(conditions));
      expect(asked).to.have.members([...conditionIds]);
      expect(asked).to.have.length(conditionIds.length);
    });

    it('asks about blood thinners first', () => {
      const [first] = copy.conditionGroups;
      expect(Object.keys(first?.conditions ?? {})[0]).to.equal('vitamin-k-antagonist');
    });

    it('has a kind text for every reason', () => {
      for (const reason of reasonCodes) {
        expect(copy.reasons[reason], reason).to.match(/^\S.{20,}\.$/s);
        expect(copy.reasons[reason], reason).not.to.match(/!|\bmust\b|\bnever\b/i);
      }
    });

    it('completes "because" where something is withheld, and makes sentences elsewhere', () => {
      for (const reason of reasonCodes) {
        const isCompletion = consequenceOf(reason).startsWith('withhold');
        const [initial = ''] = copy.reasons[reason].replace(/^K2/, isCompletion ? 'k' : 'K');
        expect(initial === initial.toLowerCase(), reason).to.equal(isCompletion);
      }
    });

    it('tells both branches to somebody on a vitamin K antagonist', () => {
      const text = copy.reasons['vitamin-k-antagonist'];
      expect(text).to.contain('Do not start it');
      expect(text).to.contain('Do not stop or change it by yourself');
      expect(text).to.contain('call your clinic today');
    });

    it('tells the hours to leave beside calcium wherever calcium tablets stay', () => {
      for (const reason of ['calcium-supplement', 'calcium-as-told'] as const)
        for (const hours of [
          /thyroid[^,]*four/,
          /antibiotics[^,]*six/,
          /iron[^,]*two/,
          /bone[^:]*three/,
        ])
          expect(copy.reasons[reason], reason).to.match(hours);
    });

    it('holds no figure of its own and no empty text', () => {
      // The lines of the changelog name studies by their year.
      const words = { ...copy, evidenceChanges: [] };
      for (const text of textsOf(words).filter((text) => text !== '')) {
        expect(text.trim()).not.to.equal('');
        expect(text.replaceAll(NAMES, ''), text).not.to.match(/\d/);
      }
    });

    it('keeps sentences within 25 words', () => {
      // A list of names is no sentence.
      const texts = textsOf(copy).filter((text) => !Object.values(labelNames).includes(text));
      for (const sentence of texts.flatMap(sentencesOf))
        expect(sentence.split(/\s+/).length, sentence).to.be.at.most(25);
    });

    it('says what the guide is not, and that nobody has reviewed it', () => {
      expect(copy.footerPurpose).to.equal(
        'General education for healthy adults. Not intended to diagnose, prevent, monitor or treat; not a medical device.',
      );
      expect(copy.footerReview).to.contain('No health professional has reviewed it yet.');
    });

    it('makes no claim that trials have refuted or that no authority allows', () => {
      // What is said of claims has tests of its own.
      const { steps, takeaways, kEffects, terms } = copy;
      const apart = { steps: '', takeaways: '', kEffects: '', terms: '', claims: '', results: '' };
      const others = { ...copy, ...apart, topics: '', evidenceChanges: '' };
      expect(textsOf(others).join(' ')).not.to.match(
        /\b(?:arter|heart attack|prevents?\b(?!, monitor)|cures?|boost|strengthen)/i,
      );
      const ofPathway = textsOf([steps, takeaways, kEffects, terms]).join(' ');
      expect(ofPathway).not.to.match(/\b(?:cures?|boost|strengthen|cleans?|removes?|directs?)\b/i);
      const benefits = /prevents?\b|protects?\b|helps? (?:bones|arteries|people)|heart attack/i;
      for (const sentence of sentencesOf(ofPathway).filter((text) => benefits.test(text)))
        expect(sentence).to.match(/not shown|uncertain|no proof|^that K2/);
    });
  });
