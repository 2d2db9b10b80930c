import * as copy from '#copy';
import type { EvidenceState } from '../model/evidence-state.ts';
import { claimCountText } from '../views/evidence-view.ts';

/** What the reader narrowed or copied last; '' until then. */
export function evidenceText(evidence: EvidenceState): string {
  const { told } = evidence;
  if (told === null) return '';
  if (told !== 'chosen') return copy.quoted[told];
  const { topic, grade } = evidence;
  const chosen = [topic && copy.topics[topic], grade && copy.grades[grade]].filter(Boolean);
  return [...chosen, claimCountText(evidence)].join(', ');
}
