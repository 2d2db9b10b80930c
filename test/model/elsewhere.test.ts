import { expect } from 'chai';
import type { AssessmentInput, Jurisdiction } from '../../src/domain/assessment.ts';
import { answerTo } from '../../src/model/answer.ts';
import { standingsElsewhere } from '../../src/model/elsewhere.ts';

const question = (
  jurisdiction: Jurisdiction,
  iu: number,
  parts: Partial<AssessmentInput> = {},
): AssessmentInput => ({
  jurisdiction,
  person: { ageYears: 30 },
  conditions: [],
  conditionsComplete: false,
  products: [{ d3: { amount: iu, unit: 'IU' }, servings: 1, everyDays: 1 }],
  ...parts,
});

const elsewhere = (asked: AssessmentInput) => standingsElsewhere(asked, answerTo(asked).assessment);

describe('standingsElsewhere(question, assessment)', () => {
  it('tells where the same dose stands otherwise', () => {
    expect(elsewhere(question('us', 3600))).to.deep.equal([
      { comparison: 'above', jurisdictions: ['au'] },
    ]);
    expect(elsewhere(question('au', 3600))).to.deep.equal([
      { comparison: 'below', jurisdictions: ['us', 'eu', 'uk'] },
    ]);
    expect(elsewhere(question('us', 3200))).to.deep.equal([
      { comparison: 'at', jurisdictions: ['au'] },
    ]);
  });

  it('is empty where it stands alike, is withheld, or cannot be read', () => {
    expect(elsewhere(question('us', 2000))).to.deep.equal([]);
    expect(elsewhere(question('us', 3600, { conditions: ['cancer'] }))).to.deep.equal([]);
    const prescribed = { amount: 3600, unit: 'IU' } as const;
    const products = [{ d3: prescribed, servings: 1, everyDays: 1, prescribed: true }];
    expect(elsewhere(question('us', 0, { products }))).to.deep.equal([]);
    expect(elsewhere(question('us', NaN))).to.deep.equal([]);
    expect(elsewhere(question('us', 3600, { products: [] }))).to.deep.equal([]);
  });
});
