import * as copy from '#copy';
import type { EvidenceState } from '../model/evidence-state.ts';
import type { ViewId } from '../model/views.ts';
import type { AnswerLines } from './answer-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { claimCountText } from './evidence-view.ts';
import { pathwayText } from './pathway-texts.ts';

/** What is told aloud: the answer, or what the reader did last in another view. */
export interface AnnouncementProps extends Pick<CalculatorProps, 'state' | 'lines'> {
  readonly open: ViewId;
}

/** The answer: urgent first, then D3, K2, what to do next. */
function answerText({ urgent, d3, k2, because, next }: AnswerLines): string {
  const reasons = because.map((reason) => copy.reasons[reason]);
  return [...urgent, d3, k2, ...reasons, next].filter(Boolean).join('\n');
}

/** What the reader narrowed or copied last; '' until then. */
function evidenceText(evidence: EvidenceState): string {
  const { told } = evidence;
  if (told === null) return '';
  if (told !== 'chosen') return copy.quoted[told];
  const { topic, grade } = evidence;
  const chosen = [topic && copy.topics[topic], grade && copy.grades[grade]].filter(Boolean);
  return [...chosen, claimCountText(evidence)].join(', ');
}

/** What a screen reader is told of the view that is open. */
export function announcement({ open, state, lines }: AnnouncementProps): string {
  const texts: Readonly<Record<ViewId, () => string>> = {
    pathway: () => pathwayText(state.pathway),
    calculator: () => answerText(lines),
    evidence: () => evidenceText(state.evidence),
  };
  return texts[open]();
}
