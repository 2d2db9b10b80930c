import * as copy from '#copy';
import type { EvidenceState } from '../model/evidence-state.ts';
import type { GuideState } from '../model/guide-state.ts';
import type { SharedProducts } from '../model/shared-products.ts';
import type { ViewId } from '../model/views.ts';
import { bloodTestText } from './blood-test-view.ts';
import type { ViewProps } from './check-line.ts';
import { claimCountText } from './evidence-view.ts';
import { helpKindOf, helpLinesText } from './help-lines-view.ts';
import { pathwayText } from './pathway-texts.ts';

/** What is told aloud: the answer, or what the reader did last in another view. */
export interface AnnouncementProps extends Pick<
  ViewProps,
  'state' | 'lines' | 'views' | 'authorisedIn' | 'assessment' | 'question' | 'country'
> {
  readonly open: ViewId;
}

/** What the reader took along last; '' for nothing, or where the browser tells by itself. */
function takenText({ takeAlong }: GuideState): string {
  const { told } = takeAlong;
  return told ? copy.taken[told.what][told.outcome] : '';
}

/** What became of a link that was opened after the reader had typed. */
export function offerText(shared: SharedProducts | null): string {
  return copy.offers[shared ? 'readable' : 'unreadable'];
}

/** What became of a link, as long as that was the last thing that happened. */
function arrivalText({ takeAlong }: GuideState): string {
  const { arrival, offer, isArrivalTold } = takeAlong;
  if (!isArrivalTold) return '';
  return offer ? offerText(offer.shared) : arrival ? copy.arrivals[arrival] : '';
}

/** What is urgent, with whom to call about it. */
function urgentTexts({ lines, country, ...props }: AnnouncementProps): readonly string[] {
  const { urgent, isCall } = lines;
  return isCall ? [...urgent, helpLinesText(helpKindOf({ ...props, lines }), country)] : urgent;
}

/** The answer: urgent first, then D3, K2, what to do next. */
function answerText(props: AnnouncementProps): string {
  const { need, d3, unfinished, k2, label, because, already, next } = props.lines;
  const reasons = because.map((reason) => copy.reasons[reason]);
  const told = [...urgentTexts(props), need, d3, unfinished, k2, label, ...reasons, already, next];
  return told.filter(Boolean).join('\n');
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

/** What is urgent, and that what was ticked counts; or what a level is called. */
function safetyText(props: AnnouncementProps): string {
  const { safety, conditions } = props.state;
  if (safety.told !== null) return bloodTestText(safety);
  const isCounted = conditions.length > 0 && props.views.includes('calculator');
  return [...urgentTexts(props), ...(isCounted ? [copy.safetyTicked] : [])].join('\n');
}

/** What a screen reader is told of the view that is open. */
export function announcement(props: AnnouncementProps): string {
  const { open, state, authorisedIn } = props;
  const texts: Readonly<Record<ViewId, () => string>> = {
    pathway: () => (authorisedIn === null ? pathwayText(state.pathway) : ''),
    calculator: () => answerText(props),
    evidence: () => (authorisedIn === null ? evidenceText(state.evidence) : ''),
    safety: () => safetyText(props),
  };
  if (state.isCleared) return copy.cleared;
  if (state.takeAlong.told) return takenText(state);
  return [arrivalText(state), texts[open]()].filter(Boolean).join('\n');
}
