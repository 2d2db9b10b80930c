import type { Assessment, AssessmentInput } from '../domain/assessment.ts';
import { consequenceOf } from '../domain/reasons.ts';
import type { RuleId } from '../domain/reference-values.ts';
import type { AnswerLines } from './answer-lines.ts';
import type { Answer } from '../model/answer.ts';
import type { GuideState } from '../model/guide-state.ts';

/** What the parts of the calculator are made from. */
export interface CalculatorProps extends Answer {
  /** The answer in words. */
  readonly lines: AnswerLines;
  readonly state: GuideState;
  readonly question: AssessmentInput;
  /** The rule that the article uses. */
  readonly rule: RuleId | null;
  /** Level of the view's own heading. */
  readonly headingLevel: number;
}

/** True when there is a problem at that place of the question. */
export function hasProblemAt({ problems }: Pick<Answer, 'problems'>, path: string): boolean {
  return problems.some((problem) => problem.path === path);
}

/** True when K2 is kept from this reader, not only until the question is answered. */
export function isK2Withheld({ reasons }: Pick<Assessment, 'reasons'>): boolean {
  return reasons.some(
    (reason) => reason !== 'not-answered' && consequenceOf(reason).startsWith('withhold'),
  );
}
