import { expect } from '@open-wc/testing';
import { structureFunction } from '../src/content/copy.en.ts';
import { authorisedClaims } from '../src/domain/authorised-claims.ts';
import { jurisdictions } from '../src/domain/assessment.ts';
import { conditionIds } from '../src/domain/conditions.ts';
import { viewIds } from '../src/model/views.ts';
import { D3, K2, Reader } from './support/guide.ts';
import { enter, safetyStates, states } from './support/states.js';
import { plain } from './support/texts.ts';

const authorised = { claims: 'authorised' };

/** To the letter, apart from the code: a law is no place for a slip. */
const european = [
  'Vitamin D contributes to normal absorption/utilisation of calcium and phosphorus',
  'Vitamin D contributes to normal blood calcium levels',
  'Vitamin D contributes to the maintenance of normal bones',
  'Vitamin D contributes to the maintenance of normal muscle function',
  'Vitamin D contributes to the maintenance of normal teeth',
  'Vitamin D contributes to the normal function of the immune system',
  'Vitamin D has a role in the process of cell division',
  'Vitamin D helps to reduce the risk of falling associated with postural instability and muscle weakness. Falling is a risk factor for bone fractures among men and women 60 years of age and older.',
  'Vitamin K contributes to normal blood clotting',
  'Vitamin K contributes to the maintenance of normal bones',
  'Calcium contributes to normal blood clotting',
  'Calcium contributes to normal energy-yielding metabolism',
  'Calcium contributes to normal muscle function',
  'Calcium contributes to normal neurotransmission',
  'Calcium contributes to the normal function of digestive enzymes',
  'Calcium has a role in the process of cell division and specialisation',
  'Calcium is needed for the maintenance of normal bones',
  'Calcium is needed for the maintenance of normal teeth',
  'Calcium and vitamin D help to reduce the loss of bone mineral in post-menopausal women. Low bone mineral density is a risk factor for osteoporotic bone fractures',
];

/** 21 CFR 101.93(c)(2), to the letter as well. */
const STATUTORY_DISCLAIMER =
  'These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.';

const wordings = (reader: Reader): readonly string[] =>
  [...reader.root.querySelectorAll('.wordings li > :first-child')].map(({ textContent }) =>
    plain(textContent ?? ''),
  );

const BLOCKS =
  'p, pre, .working li, li > span, label > span, button, th, td, caption, small, option, h2, h3, h4, i, b, output';

/** Everything that a reader can come to read or hear, block by block; what folds included. */
function everything(reader: Reader): readonly string[] {
  const blocks = [...reader.find('.guide').querySelectorAll(BLOCKS)];
  const named = [...reader.root.querySelectorAll('[aria-label]')];
  return [
    ...blocks.map(({ textContent }) => plain(textContent ?? '')),
    ...named.map(({ ariaLabel }) => ariaLabel ?? ''),
  ];
}

const vitaminK = /\bK2?\b|vitamin K|menaquinone|menatetrenone|MK-\d|natto/i;
const effects =
  /\b(?:heart(?!beat)|arter|vessel|cardi|coronar|aort|calcif|stroke|fractur|osteopor|prevent|treat|cures?\b|heals?\b|protect|reduc)/i;

/** Sentences on vitamin K and what nobody may say of it near a product. */
function forbiddenIn(texts: readonly string[]): string {
  return texts
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .filter((sentence) => vitaminK.test(sentence) && effects.test(sentence))
    .join('\n');
}

describe('authorised wording', () => {
  for (const jurisdiction of ['eu', 'uk'])
    it(`is printed to the letter, in English, for ${jurisdiction}`, async () => {
      const reader = await Reader.of({ show: 'evidence', jurisdiction, ...authorised });
      expect(wordings(reader)).to.deep.equal(european);
      for (const text of reader.root.querySelectorAll<HTMLElement>('.wordings li > :first-child'))
        expect(text.lang).to.equal('en');
    });

  it('is told by place in the pathway, but for what is for some supplements alone', async () => {
    const reader = await Reader.of({ show: 'pathway', jurisdiction: 'eu', ...authorised });
    expect(reader.text('h2')).to.equal('What may be said, from gut to bone');
    const general = european.filter((text) => !/risk/.test(text));
    expect(wordings(reader)).to.have.members(general);
    expect(reader.has('svg.art, .story, .words, .day')).to.equal(false);
  });

  it('is structure and function in the US, each with the sign of the disclaimer', async () => {
    const reader = await Reader.of({ show: 'evidence', jurisdiction: 'us', ...authorised });
    const expected = Object.values(structureFunction).map((text) => `${text}*`);
    expect(authorisedClaims.us).to.have.length(expected.length);
    expect(wordings(reader)).to.deep.equal(expected);
  });

  for (const show of viewIds)
    it(`has the disclaimer of the US on: ${show}, in bold, and what is left out everywhere`, async () => {
      for (const jurisdiction of jurisdictions) {
        const reader = await Reader.of({ show, jurisdiction, ...authorised });
        const text = reader.text('.left-out');
        expect(text).to.contain('is left out');
        expect(text.includes(`* ${STATUTORY_DISCLAIMER}`)).to.equal(jurisdiction === 'us');
        const bold = reader.root.querySelector('.left-out b');
        if (bold) expect(Number(getComputedStyle(bold).fontWeight)).to.be.at.least(600);
      }
    });

  it('says so where we could confirm none', async () => {
    const reader = await Reader.of({ show: 'evidence', jurisdiction: 'au', ...authorised });
    expect(wordings(reader)).to.deep.equal([]);
    expect(reader.wholeText).to.contain('We could confirm no authorised wording of Australia');
  });

  it('names what a product has to hold, in micrograms and milligrams', async () => {
    const reader = await Reader.of({ show: 'evidence', jurisdiction: 'eu', ...authorised });
    expect(reader.wholeText).to.contain('0.75 µg of vitamin D, 11.25 µg of vitamin K or 120 mg');
    expect(reader.wholeText).to.contain('at least 15 µg of vitamin D a day');
    expect(reader.wholeText).to.contain('400 mg of calcium and 15 µg of vitamin D a day');
  });

  it('leaves out the questions, the record, the copying, and how to use it well', async () => {
    const evidence = await Reader.of({ show: 'evidence', ...authorised });
    expect(evidence.has('.question-of, .record, [name=quote], .results')).to.equal(false);
    const safety = await Reader.of({ show: 'safety', ...authorised });
    expect(safety.has('[value=bone]')).to.equal(false);
    expect(safety.has('[value=child]')).to.equal(true);
  });

  it('keeps every safety text', async () => {
    const reader = await Reader.of({ show: 'safety', ...authorised });
    expect(reader.root.querySelectorAll('[name=conditions]')).to.have.length(conditionIds.length);
    expect(reader.text('.stop')).to.contain('call your clinic today');
    expect(reader.text('footer')).to.contain('No health professional has reviewed it yet');
  });

  it('gives no title but of laws and habits, as one could be taken for a claim', async () => {
    const reader = await Reader.of({ show: 'calculator', d3: '2000', k2: '100', ...authorised });
    await reader.tick('none');
    await reader.press('references');
    expect(reader.text('#sources')).to.contain('Institute of Medicine, 2011 doi.org');
    expect(reader.text('#sources')).to.contain('An article of a shop');
    const safety = await Reader.of({ show: 'safety', ...authorised });
    await safety.press('references');
    const titles = [...safety.root.querySelectorAll('#sources i')].map(
      ({ textContent }) => textContent,
    );
    expect(titles).to.include(
      'Our own bounds, guesses and cautions, and what our search did not find; no publication',
    );
    expect(titles.join(' ')).not.to.match(/prevent|treatment|bone|fracture/i);
  });

  it('names no dose of a trial, whose title and address tell of an effect', async () => {
    const entered = { show: 'calculator', d3: '2000', k2: '100', rule: 'trial-mk7-180' };
    const reader = await Reader.of({ ...entered, ...authorised });
    await reader.tick('none');
    expect(reader.root.querySelectorAll('.rules tbody tr')).to.have.length(4);
    expect(everything(reader).join(' ')).not.to.match(/trial|Knapen/);
    const research = await Reader.of(entered);
    await research.tick('none');
    expect(research.root.querySelectorAll('.rules tbody tr')).to.have.length(5);
  });

  it('begins while a view stands open, and leaves nothing of it behind', async () => {
    const reader = await Reader.of({ show: 'pathway', jurisdiction: 'eu' });
    await reader.press('step', 'artery');
    expect(everything(reader).join(' ')).to.match(/stiff arteries/);
    reader.guide.claims = 'authorised';
    await reader.guide.updateComplete;
    expect(everything(reader).join(' ')).not.to.match(/arter/i);
  });
});

describe('no sentence on K2 and heart, artery, prevention or treatment', () => {
  it('would go unnoticed', () => {
    expect(forbiddenIn(['K2 protects the arteries.'])).not.to.equal('');
    expect(forbiddenIn(['MK-7 may prevent bone loss.'])).not.to.equal('');
    expect(forbiddenIn(['D3 prevents it. Natto is a food.'])).to.equal('');
  });

  for (const jurisdiction of jurisdictions) {
    for (const show of viewIds)
      it(`is in ${show}, ${jurisdiction}, as it comes`, async () => {
        const reader = await Reader.of({ show, jurisdiction, ...authorised });
        expect(forbiddenIn(everything(reader))).to.equal('');
      });

    for (const [name, state] of Object.entries({ ...states, ...safetyStates }))
      it(`is in ${jurisdiction}: ${name}, with every source open`, async () => {
        const show = 'calculator safety';
        const reader = await Reader.of({
          show,
          jurisdiction,
          rule: 'trial-mk7-180',
          ...authorised,
        });
        await enter(state);
        if (!reader.has('#sources:not(.folded)')) await reader.press('references');
        expect(forbiddenIn(everything(reader))).to.equal('');
      });
  }

  it('is in any reason, whatever is ticked and typed', async () => {
    for (const condition of conditionIds) {
      const reader = await Reader.of({ ...authorised, jurisdiction: 'eu' });
      await reader.enter(D3, '2000');
      await reader.enter(K2, '100');
      await reader.tick(condition);
      expect(forbiddenIn(everything(reader)), condition).to.equal('');
    }
  });
});
