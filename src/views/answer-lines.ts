import * as copy from '#copy';
import type { D3Standing, NextStep } from '../content/copy.ts';
import { iuText, k2Span, k2Text, shareText } from '../content/format.ts';
import type {
  Assessment,
  AssessmentInput,
  D3Assessment,
  Jurisdiction,
  K2Assessment,
} from '../domain/assessment.ts';
import { isAbove, isAtLeast } from '../domain/comparison.ts';
import type { Consequence } from '../domain/conditions.ts';
import { consequenceOf, type ReasonCode } from '../domain/reasons.ts';
import { thresholds } from '../domain/reference-values.ts';
import type { Answer } from '../model/answer.ts';

/** What the answer is put into words from. */
export interface AnswerProps extends Answer {
  readonly question: AssessmentInput;
}

/** The answer in words: always D3, K2, what to do next. What is urgent takes the place of the last. */
export interface AnswerLines {
  readonly urgent: readonly string[];
  /** Empty when everything is withheld. */
  readonly d3: string;
  readonly k2: string;
  /** Empty when something is urgent, or an entry is to be mended first. */
  readonly next: string;
  /** Why something is not shown; their texts complete the sentence that withholds it. */
  readonly because: readonly ReasonCode[];
  readonly cautions: readonly ReasonCode[];
  readonly notes: readonly ReasonCode[];
}

/** True where a day's dose is an average over days without any. */
export function isSpaced({ ifTakenDailyIu, iuPerDay }: D3Assessment): boolean {
  return isAbove(ifTakenDailyIu, iuPerDay);
}

/** A dose that is not taken daily: at one time, on average, and by mistake. */
export function scheduleTexts(d3: D3Assessment): readonly string[] {
  if (!isSpaced(d3)) return [];
  const daily = iuText(d3.ifTakenDailyIu);
  return [
    copy.oneTime(iuText(d3.largestOccasionIu)),
    copy.average(iuText(d3.iuPerDay)),
    d3.comparison === 'not-judged'
      ? copy.ifDaily(daily)
      : copy.ifDailyShare(daily, shareText(d3.ifTakenDailyIu / d3.upperLimitIu)),
  ];
}

/** Beside something urgent the dose is not named: nobody is to take it from here. */
function d3Line(d3: D3Assessment, reasons: readonly ReasonCode[], isUrgent: boolean): string {
  const { comparison, iuPerDay, shareOfLimit, upperLimitIu } = d3;
  const aDay = copy.aDay(iuText(iuPerDay));
  const dose = isUrgent ? copy.yourD3 : isSpaced(d3) ? copy.onAverage(aDay) : aDay;
  if (comparison === 'not-judged')
    return reasons.includes('on-top-of-prescription')
      ? copy.d3PartPrescribed(dose)
      : copy.d3Prescribed(dose);
  const share = shareText(shareOfLimit ?? 0);
  // A share that rounds to the whole limit without being it needs other words.
  const isClose = comparison !== 'at' && share === shareText(1);
  const standing: D3Standing = isClose ? `just-${comparison}` : comparison;
  return copy.d3Line(dose, copy.d3Standings[standing](share, iuText(upperLimitIu)));
}

function k2Line({ range, mk7MicrogramsPerDay }: K2Assessment, jurisdiction: Jurisdiction): string {
  if (!range) return copy.k2WithoutD3;
  const span = k2Span(range.minimum, range.maximum, jurisdiction);
  if (range.label === 'none') return copy.k2Range(span);
  const label = k2Text(mk7MicrogramsPerDay, jurisdiction);
  return copy.k2Line(label, copy.k2Standings[range.label], span);
}

/** True from 90 % of the limit up to it: food and other products come on top. */
export function isNearLimit({ comparison, shareOfLimit }: D3Assessment): boolean {
  return comparison !== 'above' && isAtLeast(shareOfLimit ?? 0, thresholds.nearLimitShare.value);
}

function withheldStep({ decision, reasons }: Assessment): NextStep {
  const has = (consequence: Consequence): ReasonCode | undefined =>
    reasons.findLast((reason) => consequenceOf(reason) === consequence);
  if (decision === 'withhold-all')
    return has('withhold-all') === 'infant' ? 'infant' : 'ask-before-any';
  if (reasons.includes('vitamin-k-antagonist')) return 'ask-clinic';
  if (reasons.includes('not-answered')) return 'answer';
  return has('caution') ? 'ask-before-k2-and-points' : 'ask-before-k2';
}

function nextStep(assessment: Assessment): NextStep {
  const { decision, d3 } = assessment;
  if (decision.startsWith('withhold')) return withheldStep(assessment);
  if (decision === 'caution') return 'ask-about-points';
  if (!d3) return 'type-d3';
  if (d3.comparison === 'at') return 'at-limit';
  return isNearLimit(d3) ? 'leave-room' : 'fine';
}

function urgentLines({ urgency, decision, reasons }: Assessment): readonly string[] {
  if (urgency === 'before-next-dose') return [copy.urgentNextDose];
  if (urgency !== 'today') return [];
  const isInfant = reasons.includes('infant');
  // What would be urgent before the next dose is not lost beside what is urgent today.
  const tooMuch = decision === 'withhold-all' ? 'above-upper-limit' : 'far-above-limit';
  const isSameCall = !isInfant && reasons.includes(tooMuch);
  return [
    ...(reasons.includes('vitamin-k-antagonist') ? [copy.urgentAntagonist] : []),
    ...(isSameCall ? [copy.urgentSameCall] : []),
    ...(isInfant ? [copy.urgentInfant] : []),
  ];
}

/** Reasons that the line on K2 says by itself, and those that tell how K2 was compared. */
const saidByK2Line: readonly ReasonCode[] = ['not-answered'];
const onComparison: readonly ReasonCode[] = ['not-answered', 'mk-4', 'k2-form-unknown'];

/** Puts an answer into words. */
export function answerLines({ assessment, problems, question }: AnswerProps): AnswerLines {
  const { decision, reasons, d3, k2 } = assessment;
  const hasProblems = problems.length > 0;
  const silent = k2?.range ? saidByK2Line : onComparison;
  const reasonsTo = (consequence: Consequence): readonly ReasonCode[] =>
    reasons.filter((reason) => consequenceOf(reason) === consequence && !silent.includes(reason));
  const because = [...reasonsTo('withhold-all'), ...reasonsTo('withhold-k2')];
  const isAllWithheld = decision === 'withhold-all';
  const withheld = isAllWithheld ? copy.allWithheld : copy.k2Withheld;
  const nothingSaid = hasProblems ? copy.mendFirst : copy.noD3;
  const unsaid = because.length > 0 ? withheld : hasProblems ? '' : copy.k2After;
  const urgent = urgentLines(assessment);
  return {
    urgent,
    d3: d3 ? d3Line(d3, reasons, urgent.length > 0) : isAllWithheld ? '' : nothingSaid,
    k2: k2 ? k2Line(k2, question.jurisdiction) : unsaid,
    next: urgent.length > 0 || hasProblems ? '' : copy.nextSteps[nextStep(assessment)],
    because,
    cautions: reasonsTo('caution'),
    notes: reasonsTo('note'),
  };
}
