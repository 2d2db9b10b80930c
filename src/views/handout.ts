import * as copy from '#copy';
import { dateText, iuText, k2Text, microgramsText } from '../content/format.ts';
import { reasonSources } from '../domain/reason-sources.ts';
import { germanCaps } from '../domain/reference-values.ts';
import { scheduleTexts } from './answer-lines.ts';
import { needAuthorities } from './answer-view.ts';
import { hasProblemAt, type CalculatorProps } from './calculator-props.ts';
import { productLines } from './handout-products.ts';
import { helpKindOf, helpLinesText } from './help-lines-view.ts';
import { limitMeaning } from './limit-meaning.ts';
import { rangeSources } from './rule-texts.ts';
import { ageText, saidTexts } from './said-texts.ts';
import { isInMicrograms, marksOf } from './scale-view.ts';
import type { WorkedLine } from './worked-line.ts';
import { arithmeticLines, reasonLine, withheldLines } from './working.ts';

/** Lines that stand together. */
export interface HandoutPart {
  readonly id: Exclude<keyof typeof copy.sheetParts, 'record'>;
  readonly lines: readonly WorkedLine[];
}

/** What a reader takes along: the same on paper and as text. */
export interface Handout {
  readonly made: string;
  /** What is urgent, before all else. */
  readonly urgent: readonly string[];
  /** Whom to call about it; '' where nobody is to be called. */
  readonly help: string;
  readonly parts: readonly HandoutPart[];
}

const plain = (text: string): WorkedLine => ({ text, sources: [] });

/** K2 against what published sources name; that the question is open is said without a place on a screen. */
function k2Lines({ assessment, lines }: CalculatorProps): readonly WorkedLine[] {
  const { k2, reasons } = assessment;
  if (!k2 && reasons.includes('not-answered'))
    return [{ text: copy.sheetNotAnswered, sources: reasonSources['not-answered'] }];
  if (!k2?.range) return lines.k2 ? [plain(lines.k2)] : [];
  return [{ text: `${lines.k2} ${copy.disagreement}`, sources: rangeSources(k2) }];
}

/** What a reader at a screen is to do there. */
const onScreen: readonly string[] = [
  copy.nextSteps.answer,
  copy.nextSteps['check-unit'],
  copy.nextSteps['type-d3'],
];

/** The answer as the reader saw it, what is urgent aside: D3, K2, why not, and what to do next. */
function answerPart(props: CalculatorProps): readonly WorkedLine[] {
  const { assessment, lines, problems } = props;
  const { d3 } = assessment;
  const isWithheld = lines.because.length > 0;
  const hasNext = lines.next !== '' && !onScreen.includes(lines.next);
  return [
    ...(problems.length > 0
      ? [plain(lines.d3 === copy.ageAsked.none ? lines.d3 : copy.sheetUnread)]
      : []),
    { text: lines.need, sources: needAuthorities },
    ...(d3 ? [plain(lines.d3)] : []),
    ...(lines.unfinished ? [plain(lines.unfinished)] : []),
    ...(d3 && lines.urgent.length === 0 ? scheduleTexts(d3).map(plain) : []),
    ...(isWithheld ? withheldLines(props) : problems.length > 0 ? [] : k2Lines(props)),
    ...(lines.label ? [{ text: lines.label, sources: ['nhs-vitamin-k'] } as const] : []),
    ...(lines.already ? [plain(lines.already)] : []),
    ...(hasNext ? [plain(`${copy.nextLead} ${lines.next}`)] : []),
  ];
}

/** A dose, in micrograms, too, for whoever types them. */
function doseText(iu: number, props: CalculatorProps): string {
  const text = iuText(iu);
  return isInMicrograms(props)
    ? copy.inBrackets(text, microgramsText(iu, props.question.jurisdiction))
    : text;
}

/** What Germany's authority advises on K2, a fact beside the figures of the European Union. */
function capLines({
  assessment: { k2 },
  question: { jurisdiction },
}: CalculatorProps): readonly WorkedLine[] {
  if (!k2?.range || jurisdiction !== 'eu') return [];
  const { value, source } = germanCaps.k2Micrograms;
  return [{ text: copy.germanCap(k2Text(value, jurisdiction)), sources: [source] }];
}

/** Who takes it; an age that cannot be read stands as it was typed. */
function personLines({ state, problems }: CalculatorProps): readonly WorkedLine[] {
  const isUnread = state.age.trim() && hasProblemAt({ problems }, 'person.ageYears');
  const age = isUnread ? copy.ofAge(copy.unread(state.age.trim())) : ageText(state);
  return saidTexts(state, { age, none: copy.sheetNone, notSaid: copy.sheetNotSaid }).map(plain);
}

/** The official figures for this reader; none that could be taken for a dose where something is urgent. */
function limitLines(props: CalculatorProps): readonly WorkedLine[] {
  const { d3, decision } = props.assessment;
  if (decision === 'withhold-all') return [plain(copy.sheetNoLimit)];
  if (!d3 || d3.comparison === 'not-judged') return [];
  const isUrgent = props.lines.urgent.length > 0;
  const figures = marksOf(d3, props)
    .filter(({ id }) => id === 'limit' || (id !== 'yours' && !isUrgent))
    .map(({ id, iu, source }) => ({
      text: copy.lineOf(copy.scaleRows[id], copy.aDay(doseText(iu, props))),
      sources: source ? [source] : [],
    }));
  return [...figures, ...capLines(props), limitMeaning(props)];
}

/** What goes to the pharmacist: as typed, ticked and answered, also where every amount is withheld. */
export function handoutOf(props: CalculatorProps, today: string): Handout {
  const { state, question, lines } = props;
  const isFromLink = state.takeAlong.arrival === 'filled';
  const fromLink = isFromLink ? [plain(copy.sheetFromLink)] : [];
  const help = lines.isCall ? helpLinesText(helpKindOf(props), props.country) : '';
  const parts: readonly HandoutPart[] = [
    { id: 'products', lines: [...fromLink, ...productLines(props)] },
    { id: 'person', lines: personLines(props) },
    { id: 'answer', lines: answerPart(props) },
    { id: 'cautions', lines: lines.cautions.map(reasonLine) },
    { id: 'notes', lines: lines.notes.map(reasonLine) },
    { id: 'limits', lines: limitLines(props) },
    { id: 'working', lines: arithmeticLines(props) },
  ];
  return {
    made: copy.sheetMadeOn(dateText(today), copy.inCountries[question.jurisdiction]),
    urgent: lines.urgent,
    help,
    parts: parts.filter((part) => part.lines.length > 0),
  };
}
