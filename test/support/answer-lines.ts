import type { AssessmentInput, Product } from '../../src/domain/assessment.ts';
import { answerTo } from '../../src/model/answer.ts';
import { answerLines, type AnswerLines } from '../../src/views/answer-lines.ts';

/** A product with that many IU a day. */
export const d3 = (amount: number): Product => ({
  d3: { amount, unit: 'IU' },
  servings: 1,
  everyDays: 1,
});
/** The same with that many µg of K2. */
export const withK2 = (product: Product, amount: number): Product => ({
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

/** The answer to that question in words. */
export function linesOf(parts: Partial<AssessmentInput>): AnswerLines {
  return answerLines(propsOf(parts));
}
