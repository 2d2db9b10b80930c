import type { ViewId } from '../model/views.ts';
import type { AnswerLines } from './answer-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { pathwayText } from './pathway-texts.ts';

/** What is told aloud: the answer, or what the reader did last in the pathway. */
export interface AnnouncementProps extends CalculatorProps {
  readonly open: ViewId;
}

/** The answer: urgent first, then D3, K2, what to do next. */
function answerText({ urgent, d3, k2, because, next }: AnswerLines): string {
  return [...urgent, d3, k2, ...because, next].filter(Boolean).join('\n');
}

/** What a screen reader is told of the view that is open. */
export function announcement({ open, state, lines }: AnnouncementProps): string {
  return open === 'pathway' ? pathwayText(state.pathway) : answerText(lines);
}
