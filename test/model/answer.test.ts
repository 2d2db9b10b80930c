import { expect } from 'chai';
import type { AssessmentInput, Product } from '../../src/domain/assessment.ts';
import { answerTo, isK2Withheld } from '../../src/model/answer.ts';

const product = {
  d3: { amount: 2000, unit: 'IU' },
  vitaminK: { amount: 45, unit: 'µg', form: 'MK-7' },
  servings: 1,
  everyDays: 1,
} as const;
const question = (parts: Partial<AssessmentInput>): AssessmentInput => ({
  jurisdiction: 'us',
  person: { ageYears: 40 },
  conditions: [],
  conditionsComplete: true,
  products: [product],
  ...parts,
});

describe('answerTo(question)', () => {
  it('is the assessment where there is no problem', () => {
    const { assessment, problems } = answerTo(question({}));
    expect(problems).to.deep.equal([]);
    expect(assessment.d3?.iuPerDay).to.equal(2000);
    expect(assessment.k2?.range?.minimum).to.equal(20);
  });

  const broken: Readonly<Record<string, Partial<AssessmentInput>>> = {
    'person.ageYears': { person: { ageYears: NaN } },
    'products[0].d3.amount': { products: [{ ...product, d3: { amount: NaN, unit: 'IU' } }] },
    'products[0].vitaminK.amount': {
      products: [{ ...product, vitaminK: { amount: -1, unit: 'µg', form: 'MK-7' } }],
    },
  };
  const often: Readonly<Record<string, Partial<Product>>> = {
    'products[0].servings': { servings: 0 },
    'products[0].everyDays': { everyDays: 400 },
  };
  for (const [path, parts] of Object.entries(often))
    it(`keeps what can be read while there is a problem at ${path}`, () => {
      const conditions = ['vitamin-k-antagonist' as const];
      const products = [{ ...product, ...parts }];
      const { assessment, problems } = answerTo(question({ conditions, products }));
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(assessment).to.include({ d3: null, k2: null, urgency: 'today' });
    });

  for (const [path, parts] of Object.entries(broken))
    it(`holds no figure while there is a problem at ${path}`, () => {
      const { assessment, problems } = answerTo(question(parts));
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(assessment).to.include({ d3: null, k2: null });
    });

  it('raises no alarm over days that cannot be read', () => {
    const products = [{ ...product, d3: { amount: 50_000, unit: 'IU' as const }, everyDays: NaN }];
    const { assessment } = answerTo(question({ products }));
    expect(assessment.reasons).not.to.include('far-above-limit');
  });

  it('keeps what is urgent with K2 while its amount is being mended', () => {
    const vitaminK = { amount: NaN, unit: 'mg', form: 'MK-7' } as const;
    const conditions = ['vitamin-k-antagonist' as const];
    const { assessment } = answerTo(question({ conditions, products: [{ ...product, vitaminK }] }));
    expect(assessment).to.include({ urgency: 'today', k2: null });
    expect(assessment.reasons).not.to.include('k-very-high');
  });

  it('keeps a stop, and its urgency, while an age is being mended', () => {
    const { assessment } = answerTo(
      question({ person: { ageYears: NaN }, conditions: ['vitamin-k-antagonist'] }),
    );
    expect(assessment.urgency).to.equal('today');
    expect(assessment.reasons).to.deep.equal(['vitamin-k-antagonist']);
  });

  it('holds no figure and every reason while an age is asked for', () => {
    const asked = question({ person: { ageYears: 17 }, conditions: ['lithium'] });
    const { assessment, problems } = answerTo(asked, true);
    expect(problems).to.deep.equal([{ path: 'person.ageYears', code: 'not-a-number' }]);
    expect([assessment.d3, assessment.k2]).to.deep.equal([null, null]);
    expect(assessment.reasons).to.include('under-18').and.include('lithium');
  });

  it('names what else cannot be read while an age is asked for', () => {
    const products = [{ servings: NaN, everyDays: 1 }];
    const { problems } = answerTo(question({ person: { ageYears: 17 }, products }), true);
    const paths = problems.map(({ path }) => path);
    expect(paths).to.deep.equal(['person.ageYears', 'products[0].servings']);
  });

  it('has nothing to say of products that there are not', () => {
    const { assessment } = answerTo(
      question({ person: { ageYears: 121 }, products: [{ servings: 1, everyDays: 1 }] }),
    );
    expect(assessment.reasons).to.deep.equal([]);
  });
});

describe('isK2Withheld(assessment)', () => {
  it('is true for a reason of the reader, and not only until the question is answered', () => {
    expect(isK2Withheld({ reasons: ['not-answered', 'lithium', 'mk-4'] })).to.equal(false);
    expect(isK2Withheld({ reasons: ['not-answered', 'pregnant'] })).to.equal(true);
    expect(isK2Withheld({ reasons: ['kidney-disease'] })).to.equal(true);
  });
});
