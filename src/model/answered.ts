import type { Jurisdiction } from '../domain/assessment.ts';
import type { Answered } from '../guide/reducers.ts';
import { answerTo } from './answer.ts';
import { isAgeAsked, questionOf, type GuideState } from './guide-state.ts';
import type { DecimalMark } from './typed-number.ts';

/** The question that the entries ask, and the answer to it. */
export function answered(
  state: GuideState,
  jurisdiction: Jurisdiction,
  decimalMark: DecimalMark,
): Answered {
  const question = questionOf(state, jurisdiction, decimalMark);
  return { question, ...answerTo(question, isAgeAsked(state, decimalMark)) };
}
