import * as copy from '#copy';
import type { D3Standing, NextStep } from '../content/copy.ts';
import {
  iuText,
  k2Span,
  k2Text,
  microgramsText,
  numberText,
  shareText,
} from '../content/format.ts';
import type {
  Assessment,
  AssessmentInput,
  D3Assessment,
  Jurisdiction,
  K2Assessment,
  Product,
} from '../domain/assessment.ts';
import { comparisonWith, isAbove, isAtLeast, sumOf } from '../domain/comparison.ts';
import type { Consequence } from '../domain/conditions.ts';
import { calciumRaisingConditions } from '../domain/facts.ts';
import { consequenceOf, type ReasonCode } from '../domain/reasons.ts';
import { isOwnPill } from '../domain/intake.ts';
import { ages, thresholds } from '../domain/reference-values.ts';
import type { Answer } from '../model/answer.ts';
import { hasProblemAt } from './calculator-props.ts';

/** What the answer is put into words from. */
export interface AnswerProps extends Answer {
  readonly question: AssessmentInput;
}

/** The answer in words: need, D3, K2, what to do next. What is urgent takes the place of the last. */
export interface AnswerLines {
  readonly urgent: readonly string[];
  /** Something urgent is a stop or too much, and not a condition to ask about first: whom to call goes with it. */
  readonly isCall: boolean;
  /** Whether anybody needs K2: in every answer, before all else that is said of it. */
  readonly need: string;
  /** Empty when everything is withheld, or when K2 alone was typed. */
  readonly d3: string;
  /** That the question, not finished yet, changes the line on D3, too. */
  readonly unfinished: string;
  readonly k2: string;
  /** What an authority says of the vitamin K that was typed; empty without any, or where K2 is withheld. */
  readonly label: string;
  /** Empty when something is urgent, or an entry is to be mended first. */
  readonly next: string;
  /** Why something is not shown; their texts complete the sentence that withholds it. */
  readonly because: readonly ReasonCode[];
  /** What to do about D3 that is taken already; empty where an urgent line says so. */
  readonly already: string;
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

/** The dose in the unit that was typed, with the other beside it. */
function doseText({ iuPerDay }: D3Assessment, { jurisdiction, products }: AssessmentInput): string {
  const [inIu, inMicrograms] = [iuText(iuPerDay), microgramsText(iuPerDay, jurisdiction)];
  const isTypedInMicrograms = products.find(({ d3 }) => d3)?.d3?.unit === 'µg';
  return isTypedInMicrograms
    ? copy.inBrackets(inMicrograms, inIu)
    : copy.inBrackets(inIu, inMicrograms);
}

/** D3 against the recommended intake; from twice as much on, how many times. */
function adviceText({ iuPerDay, recommendedIu }: D3Assessment): string {
  if (recommendedIu === null) return copy.d3Advice.none;
  const recommended = iuText(recommendedIu);
  const times = Math.floor(iuPerDay / recommendedIu);
  return times > 1
    ? copy.d3Advice.times(recommended, numberText(times))
    : copy.d3Advice[comparisonWith(recommendedIu, iuPerDay)](recommended);
}

/** Beside something urgent the dose is not named: nobody is to take it from here. */
function d3Line(
  d3: D3Assessment,
  reasons: readonly ReasonCode[],
  question: AssessmentInput,
  isUrgent: boolean,
): string {
  const { comparison, shareOfLimit, upperLimitIu } = d3;
  const aDay = copy.aDay(doseText(d3, question));
  const dose = isUrgent ? copy.yourD3 : isSpaced(d3) ? copy.onAverage(aDay) : aDay;
  if (comparison === 'not-judged')
    return reasons.includes('on-top-of-prescription')
      ? copy.d3PartPrescribed(dose)
      : copy.d3Prescribed(dose);
  const share = shareText(shareOfLimit ?? 0);
  // A share that rounds to the whole limit without being it needs other words.
  const isClose = comparison !== 'at' && share === shareText(1);
  const standing: D3Standing = isClose ? `just-${comparison}` : comparison;
  const ofLimit = copy.d3Standings[standing](share, iuText(upperLimitIu));
  return copy.d3Line(dose, ofLimit, isUrgent ? '' : adviceText(d3));
}

/** What blogs and shops name, told as what it is; never a verdict on the label. */
function k2Line({ range }: K2Assessment, hasD3: boolean, jurisdiction: Jurisdiction): string {
  if (range) return copy.k2Range(k2Span(range.minimum, range.maximum, jurisdiction));
  return hasD3 ? copy.k2WithoutRange : '';
}

/** The vitamin K that was typed, and what an authority says of so much. */
function labelLine(k2: K2Assessment | null, jurisdiction: Jurisdiction): string {
  if (!k2) return '';
  const micrograms = sumOf([k2.mk7MicrogramsPerDay, k2.mk4MicrogramsPerDay, k2.k1MicrogramsPerDay]);
  return micrograms > 0 ? copy.vitaminKLabel(k2Text(micrograms, jurisdiction)) : '';
}

/** True from 90 % of the limit up to it: food and other products come on top. */
export function isNearLimit({ comparison, shareOfLimit }: D3Assessment): boolean {
  return comparison !== 'above' && isAtLeast(shareOfLimit ?? 0, thresholds.nearLimitShare.value);
}

function withheldStep({ reasons }: Assessment): NextStep {
  const has = (consequence: Consequence): ReasonCode | undefined =>
    reasons.findLast((reason) => consequenceOf(reason) === consequence);
  const strictest = has('withhold-all');
  if (strictest === 'infant') return 'infant';
  if (strictest && strictest !== 'd3-unit-check') return 'ask-before-any';
  if (reasons.includes('vitamin-k-antagonist')) return 'ask-clinic';
  if (strictest) return 'check-unit';
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

/** Vitamin K in any amount that was typed, also one that cannot be read. */
function takesVitaminK({ vitaminK }: Product): boolean {
  return vitaminK !== undefined && vitaminK.amount !== 0;
}

/** True for whoever takes vitamin K, prescribed or not, beside an antagonist: nothing is said of a next dose. */
function isAntagonistTaken({ reasons }: Assessment, products: readonly Product[]): boolean {
  return reasons.includes('vitamin-k-antagonist') && products.some(takesVitaminK);
}

const tooMuch: readonly ReasonCode[] = [
  'far-above-limit',
  'above-upper-limit',
  'above-limit-elsewhere',
  'large-single-dose',
];

/** Why calcium can rise. */
const calciumRaising: readonly ReasonCode[] = [...calciumRaisingConditions, 'thiazide-high'];

/** Something is to be asked about D3, too: it goes into the same call, and no dose of the capsule is held back. */
function sameCall(reasons: readonly ReasonCode[], products: readonly Product[]): readonly string[] {
  const isAsked = [...tooMuch, ...calciumRaising].some((reason) => reasons.includes(reason));
  const isTaken = products.some((product) => product.d3 && isOwnPill(product));
  return isAsked && isTaken ? [copy.urgentSameCall] : [];
}

function urgentNext(
  { reasons }: Assessment,
  { products }: AssessmentInput,
  isChild: boolean,
): readonly string[] {
  const has = (reason: ReasonCode): boolean => reasons.includes(reason);
  const isClotting = has('blood-thinner-unsure') || has('clotting-condition');
  const schedule = has('prescription-schedule') ? [copy.urgentSchedule] : [];
  if (isClotting && products.some((product) => isOwnPill(product) && takesVitaminK(product)))
    return [...schedule, copy.urgentThinner, ...sameCall(reasons, products)];
  if (tooMuch.some(has))
    return [...schedule, isChild ? copy.urgentChildNextDose : copy.urgentNextDose];
  return schedule.length > 0 ? schedule : [copy.urgentAskFirst];
}

function urgentLines(assessment: Assessment, question: AssessmentInput): readonly string[] {
  const { urgency, reasons } = assessment;
  const { person, products } = question;
  if (urgency !== 'today' && urgency !== 'before-next-dose') return [];
  if (isAntagonistTaken(assessment, products))
    return [copy.urgentAntagonist, ...sameCall(reasons, products)];
  if (urgency === 'today') return [copy.urgentChild];
  return urgentNext(assessment, question, person.ageYears < ages.adultFrom);
}

/** For whoever takes D3 already with a condition that can raise calcium, unless it is said above. */
function alreadyLine(
  assessment: Assessment,
  { products }: AssessmentInput,
  urgent: readonly string[],
): string {
  const isRaised = calciumRaising.some((reason) => assessment.reasons.includes(reason));
  const isSaid = isAntagonistTaken(assessment, products) || urgent.length > 0;
  return isRaised && !isSaid ? copy.alreadyTaking : '';
}

/** What is to be asked before the next dose, without haste. */
const askedFirst: readonly string[] = [
  copy.urgentAskFirst,
  copy.urgentThinner,
  copy.urgentSchedule,
];

/** Reasons that the line on K2 says by itself, and those that tell how K2 was compared. */
const saidByK2Line: readonly ReasonCode[] = ['not-answered'];
const onComparison: readonly ReasonCode[] = ['not-answered', 'mk-4', 'k1', 'k-form-unknown'];
const onWithheld: readonly ReasonCode[] = [...onComparison, 'small-d3'];

/** Puts an answer into words. */
export function answerLines({ assessment, problems, question }: AnswerProps): AnswerLines {
  const { decision, reasons, d3, k2 } = assessment;
  const hasProblems = problems.length > 0;
  const silent = k2?.range ? saidByK2Line : k2 ? onComparison : onWithheld;
  const reasonsTo = (consequence: Consequence): readonly ReasonCode[] =>
    reasons.filter((reason) => consequenceOf(reason) === consequence && !silent.includes(reason));
  const because = [...reasonsTo('withhold-all'), ...reasonsTo('withhold-k2')];
  const isAllWithheld = decision === 'withhold-all';
  const withheld = isAllWithheld ? copy.allWithheld : copy.k2Withheld;
  const isUnanswered = reasons.includes('not-answered');
  const unsaid = because.length > 0 ? withheld : hasProblems ? '' : copy.k2After;
  const urgent = urgentLines(assessment, question);
  const isAgeAsked = reasons.includes('under-18') && hasProblemAt({ problems }, 'person.ageYears');
  const noDose = isAgeAsked ? copy.ageAsked.none : hasProblems ? copy.mendFirst : '';
  return {
    urgent,
    isCall:
      reasons.includes('vitamin-k-antagonist') || urgent.some((text) => !askedFirst.includes(text)),
    need: copy.need,
    d3: d3 ? d3Line(d3, reasons, question, urgent.length > 0) : isAllWithheld ? '' : noDose,
    unfinished: d3 && isUnanswered ? copy.unfinished : '',
    k2: k2 ? k2Line(k2, d3 !== null, question.jurisdiction) : unsaid,
    label: labelLine(k2, question.jurisdiction),
    next: urgent.length > 0 || hasProblems ? '' : copy.nextSteps[nextStep(assessment)],
    because,
    already: alreadyLine(assessment, question, urgent),
    cautions: reasonsTo('caution'),
    notes: reasonsTo('note'),
  };
}
