import * as copy from '#copy';
import { urgentTexts } from '../conditions/urgent-texts.ts';
import type { ViewProps } from '../views/check-line.ts';

/** The answer: urgent first, then D3, K2, what to do next. */
export function answerText(props: ViewProps): string {
  const { need, d3, unfinished, k2, label, because, already, next } = props.lines;
  const reasons = because.map((reason) => copy.reasons[reason]);
  const told = [...urgentTexts(props), need, d3, unfinished, k2, label, ...reasons, already, next];
  return told.filter(Boolean).join('\n');
}
