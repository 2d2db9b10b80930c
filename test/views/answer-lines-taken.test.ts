import { expect } from 'chai';
import type { AssessmentInput, Product } from '../../src/domain/assessment.ts';
import { answerTo } from '../../src/model/answer.ts';
import { answerLines, type AnswerLines } from '../../src/views/answer-lines.ts';

const d3 = (amount: number): Product => ({
  d3: { amount, unit: 'IU' },
  servings: 1,
  everyDays: 1,
});
const withK2 = (product: Product, amount: number): Product => ({
  ...product,
  vitaminK: { amount, unit: 'µg', form: 'MK-7' },
});

function propsOf(parts: Partial<AssessmentInput>) {
  const question: AssessmentInput = {
    jurisdiction: 'us',
    person: { ageYears: 40 },
    conditions: [],
    conditionsComplete: true,
    products: [],
    ...parts,
  };
  return { question, ...answerTo(question) };
}

function linesOf(parts: Partial<AssessmentInput>): AnswerLines {
  return answerLines(propsOf(parts));
}

describe('answerLines(props): whoever takes D3 already', () => {
  it('is told to ask before the next dose, where calcium can rise', () => {
    expect(linesOf({ conditions: ['high-calcium'] }).already).to.contain('before your next dose');
    expect(linesOf({ conditions: ['lithium'] }).already).to.equal('');
  });

  it('is told so once, and never beside vitamin K with an antagonist', () => {
    const conditions = ['high-calcium', 'vitamin-k-antagonist'] as const;
    const taken = linesOf({ conditions: [...conditions], products: [withK2(d3(1000), 45)] });
    expect(taken.urgent.join(' ') + taken.already).not.to.contain('next dose');
    const urgent = linesOf({ conditions: ['high-calcium'], products: [d3(1000)] });
    expect(urgent.already).to.equal('');
  });
});
