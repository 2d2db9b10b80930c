import * as copy from '#copy';
import type { AssessmentInput } from '../domain/assessment.ts';
import type { RuleId } from '../domain/reference-values.ts';
import type { AnswerLines } from './answer-lines.ts';
import type { Answer } from '../model/answer.ts';
import type { GuideState } from '../model/guide-state.ts';
import type { Pieces } from '../model/pieces.ts';
import type { Citations } from './citations.ts';

/** What the parts of the calculator are made from. */
export interface CalculatorProps extends Answer {
  /** The answer in words. */
  readonly lines: AnswerLines;
  readonly state: GuideState;
  readonly question: AssessmentInput;
  /** Where the reader is, for numbers to call; null where nobody knows. */
  readonly country: string | null;
  /** The limits are those of the US, and nothing says that the reader lives there. */
  readonly isUSByDefault: boolean;
  /** The rule that the article uses. */
  readonly rule: RuleId | null;
  /** Numbers the sources of the view that is open. */
  readonly citations: Citations;
  readonly pieces: Pieces;
  /** Level of the view's own heading. */
  readonly headingLevel: number;
}

/** What keeps a number without a unit from being used: `accepted` says what would not. */
export function numberProblem(text: string, number: number, accepted: string): string {
  return Number.isNaN(number) ? copy.notUnderstood(text.trim(), accepted) : accepted;
}

/** True when there is a problem at that place of the question. */
export function hasProblemAt({ problems }: Pick<Answer, 'problems'>, path: string): boolean {
  return problems.some((problem) => problem.path === path);
}
