import { expect } from 'chai';
import { claims as words } from '../../src/content/claims.en.ts';
import type { ClaimFigures, ClaimText } from '../../src/content/evidence-copy.ts';
import { claimFigures } from '../../src/views/claim-figures.ts';
import {
  claimLines,
  claimOf,
  claims,
  grades,
  topics,
  type Claim,
  type ClaimId,
  type Grade,
} from '../../src/domain/claims.ts';
import {
  noDifference,
  resultOf,
  trialFigures,
  trialResults,
  type ResultId,
} from '../../src/domain/trial-results.ts';

const all: readonly (Claim & { readonly id: ClaimId })[] = claims;

/** The rows of the evidence base on claims: how each is to be graded. */
const graded: Readonly<Record<ClaimId, Grade>> = {
  absorption: 'shown',
  'd-arteries': 'refuted',
  stones: 'moderate',
  'bone-density': 'conflicting',
  fractures: 'conflicting',
  'pair-bone': 'limited',
  fusion: 'limited',
  'more-d': 'refuted',
  'heart-deaths': 'conflicting',
  'k2-arteries': 'leaning-null',
  immunity: 'limited',
  sugar: 'limited',
  teeth: 'limited',
  ageing: 'conflicting',
  mood: 'refuted',
  forms: 'shown',
  inactive: 'wrong',
  'blood-pressure': 'refuted',
  inflammation: 'leaning-null',
  autoimmune: 'limited',
  'gut-bacteria': 'untested',
  'uses-up': 'leaning-null',
  need: 'leaning-null',
  ratio: 'untested',
  safer: 'untested',
  antagonist: 'wrong',
};

describe('claims', () => {
  for (const [id, grade] of Object.entries(graded))
    it(`grade "${id}" as ${grade}`, () => {
      expect(claimOf(id as ClaimId).grade).to.equal(grade);
    });

  it('are graded, each, and under a topic; no grade and no topic stands empty', () => {
    expect(all.map(({ id }) => id)).to.have.members(Object.keys(graded));
    expect(new Set(all.map(({ grade }) => grade))).to.have.keys([...grades]);
    expect(new Set(all.map(({ topic }) => topic))).to.have.keys([...topics]);
  });

  it('stand by topic, in the order of the topics', () => {
    const order = all.map(({ topic }) => topics.indexOf(topic));
    expect(order).to.deep.equal([...order].sort());
  });

  for (const { id, lines, sources } of all)
    it(`cite a source for every statement about "${id}", and say nothing else`, () => {
      const said = claimLines.filter((line) => words[id][line]);
      expect(Object.keys(lines)).to.have.members(said);
      for (const line of said) {
        expect(lines[line], line).to.have.length(words[id][line]!.length);
        for (const cited of lines[line]!) expect(cited, line).to.have.length.above(0);
      }
      expect(sources).to.have.length.above(0);
    });

  it('name what speaks against them, unless they are well shown, untested or wrong', () => {
    const settled: readonly Grade[] = ['shown', 'untested', 'wrong'];
    for (const { id, grade, lines } of all)
      if (!settled.includes(grade)) expect(lines.con, id).to.have.length.above(0);
  });

  it('show every result, each once, and those of one measure together', () => {
    const shown = all.flatMap(({ results }) => results ?? []);
    expect(shown).to.have.members(Object.keys(trialResults));
    for (const { id, results = [] } of all)
      expect(new Set(results.map((result) => resultOf(result).measure)).size, id).to.be.at.most(1);
  });

  it('draw only what a line of the same claim cites', () => {
    for (const { id, results = [], lines } of all)
      for (const result of results)
        expect(Object.values(lines).flat(2), `${id}: ${result}`).to.include(
          resultOf(result).source,
        );
  });
});

/** The figures that a text names, told by asking for them. */
function figuresIn(text: ClaimText): readonly (keyof ClaimFigures)[] {
  const named = new Set<keyof ClaimFigures>();
  const asked = new Proxy({} as ClaimFigures, {
    get: (_, name) => named.add(name as keyof ClaimFigures) && '',
  });
  if (typeof text === 'function') text(asked);
  return [...named];
}

describe('a figure in an answer', () => {
  for (const { id, lines } of all)
    it(`is cited where "${id}" names it`, () => {
      for (const line of claimLines)
        for (const [index, text] of (words[id][line] ?? []).entries())
          for (const figure of figuresIn(text)) {
            const { source } =
              figure === 'fewerDeaths' ? resultOf('k2-eaten-heart-deaths') : trialFigures[figure];
            expect(lines[line]?.[index], `${line}: ${figure}`).to.include(source);
          }
    });

  it('is the one that was published, in the units of the country', () => {
    expect(claimFigures('us')).to.deep.equal({
      mk7Low: '90\u00a0mcg',
      mk7Long: '180\u00a0mcg',
      mk7High: '720\u00a0mcg',
      mk4Alone: '45\u00a0mg',
      mk4Pair: '45\u00a0mg',
      mk4Surgery: '45\u00a0mg',
      dLow: '400\u00a0IU',
      dHigh: '10,000\u00a0IU',
      fewerDeaths: '57%',
      fusedWith: '92%',
      fusedWithout: '74%',
    });
    expect(claimFigures('eu').mk7High).to.equal('720\u00a0µg');
  });
});

describe('results of trials', () => {
  for (const id of Object.keys(trialResults) as ResultId[])
    it(`place the estimate of "${id}" within its interval`, () => {
      const { low, estimate, high, measure } = resultOf(id);
      expect(low).to.be.below(estimate);
      expect(estimate).to.be.below(high);
      if (measure === 'ratio') expect(low).to.be.above(0);
    });

  /** As published: estimate and 95 % interval. */
  const published: Readonly<Record<ResultId, readonly [number, number, number]>> = {
    'd-major-events': [0.91, 0.81, 1.01],
    'd-heart-attacks': [0.81, 0.67, 0.98],
    'calcium-d-stones': [1.17, 1.02, 1.34],
    'd-fractures': [0.98, 0.89, 1.08],
    'k2-fractures': [0.74, 0.56, 0.97],
    'k2-vertebrae': [0.98, 0.85, 1.14],
    'k2-hips': [0.3, 0.05, 1.74],
    'pair-density': [0.316, 0.031, 0.601],
    'k2-valve': [-17, -86, 53],
    'k2-eaten-heart-deaths': [0.43, 0.24, 0.77],
    'k2-eaten-coronary': [0.86, 0.74, 1],
    'd-infections-before': [0.92, 0.86, 0.99],
    'd-infections': [0.94, 0.88, 1],
    'd-diabetes-high': [0.88, 0.79, 0.99],
    'd-diabetes': [0.96, 0.9, 1.03],
    'd-caries': [0.53, 0.43, 0.65],
    'd-autoimmune': [0.78, 0.61, 0.99],
    'd-deaths': [0.95, 0.91, 0.99],
    'd-monthly-deaths': [1.04, 0.93, 1.18],
    'd-systolic': [0, -0.71, 0.71],
    'd-diastolic': [0.19, -0.29, 0.67],
  };
  for (const [id, interval] of Object.entries(published))
    it(`have "${id}" as it was published`, () => {
      const { estimate, low, high } = resultOf(id as ResultId);
      expect([estimate, low, high]).to.deep.equal(interval);
    });

  it('know that no difference is 1 for a ratio and 0 for a difference', () => {
    expect(noDifference('ratio')).to.equal(1);
    expect(noDifference('pressure')).to.equal(0);
  });

  it('name those that could not be confirmed as such', () => {
    const unverified = Object.entries(trialFigures).filter(([, { verified }]) => !verified);
    expect(unverified.map(([name]) => name)).to.have.members([
      'mk4Surgery',
      'fusedWith',
      'fusedWithout',
    ]);
  });
});
