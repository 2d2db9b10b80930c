import { answerLines } from './answer-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';

/** The answer as a screen reader is told it: urgent first, then D3, K2, what to do next. */
export function announcement(props: CalculatorProps): string {
  const { urgent, d3, k2, because, next } = answerLines(props);
  return [...urgent, d3, k2, ...because, next].filter(Boolean).join('\n');
}
