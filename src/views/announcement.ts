import type { AnswerLines } from './answer-lines.ts';

/** The answer as a screen reader is told it: urgent first, then D3, K2, what to do next. */
export function announcement({ urgent, d3, k2, because, next }: AnswerLines): string {
  return [...urgent, d3, k2, ...because, next].filter(Boolean).join('\n');
}
