import type { Assessment } from '../../src/domain/assessment.ts';
import { contradictions, tellsToStop, unfit } from './contradictions.ts';
import { typedBy, type Step, type Typed } from './walk.ts';
import { givenAway } from './withheld-figures.ts';

/** All that a reader of the walk meets, and the assessment that it was made from. */
export interface Walked {
  readonly assessment: Assessment;
  /** Texts, tags, attributes and entries of every place, as they stand there. */
  readonly everything: readonly string[];
  /** What is said, by the place in which it is: a line each, what stands together. */
  readonly said: Readonly<Record<string, string>>;
  /** What stands behind the page's address; '' where no link is offered. */
  readonly link: string;
}

const NEED = /no health authority is known to advise it/i;
const NUMBER = /number on your card|\b(?:911|999|112|113|000|111)\b/;

/** A sheet without the publications at its end, which have figures in their addresses. */
export function withoutSources(sheet: string): string {
  const [text = ''] = sheet.split('\n\nSources\n');
  return text;
}

/** The texts of a view, a line each. */
export function linesOf(markup: string): string {
  return markup
    .replace(/\s+/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replaceAll('&nbsp;', ' ');
}

function withheldFaults({ assessment, everything, link }: Walked, step: Step): string[] {
  const { decision, d3 } = assessment;
  const texts = [...everything, link].join('\n');
  const given = givenAway(texts, decision, typedBy(step), d3?.iuPerDay);
  return given.map((figure) => `gives away what it withholds: ${figure}`);
}

/** What a link holds of a product. */
function inLink({ d3, k2, k2Unit, k2Form, schedule }: Typed): string {
  const unit = k2Unit === 'mg' ? 'mg' : 'ug';
  return [d3 && `d${d3}IU`, k2 && `k${k2}${unit}`, k2Form, schedule].filter(Boolean).join();
}

function linkFaults({ assessment, link }: Walked, step: Step): string[] {
  const typed = typedBy(step);
  const isUrgent = ['today', 'before-next-dose'].includes(assessment.urgency);
  const isOffered = typed.length > 0 && !isUrgent && step.dose !== 'D3 in doubt';
  const expected = isOffered ? [step.jurisdiction, ...typed.map(inLink), 'end'].join('/') : '';
  return link === expected ? [] : [`passes on another link than "${expected}": "${link}"`];
}

/** What is wrong with what stands in one place. */
function faultsIn(said: string, step: Step): string[] {
  return [
    ...(/\bK2\b/.test(said) && !NEED.test(said) ? ['speaks of K2 without need'] : []),
    ...(/\bcall\b/i.test(said) && !NUMBER.test(said) ? ['asks to call, and has no number'] : []),
    ...said
      .split(/\n|(?<=[.?!:]) /)
      .filter(tellsToStop)
      .map((sentence) => `tells to stop: ${sentence}`),
    ...contradictions
      .filter(([one, other]) => one.test(said) && other.test(said))
      .map(([one, other]) => `contradicts itself: ${one.exec(said)} / ${other.exec(said)}`),
    ...unfit
      .filter(([, isWhom, words]) => words.test(said) && isWhom(step))
      .map(([who, , words]) => `says what does not fit, as ${who}: ${words.exec(said)}`),
  ];
}

/** Points are to be asked about where there are any; aloud they are not told. */
function pointFaults(said: string): string[] {
  const isMissing = /the points below/.test(said) && !/\n *(?:To a|A)sk about *\n/.test(said);
  return isMissing ? ['names points that are not there'] : [];
}

/** Everything that is wrong with what that reader is shown, told and handed. */
export function faultsOf(walked: Walked, step: Step): readonly string[] {
  const faults = Object.entries(walked.said).flatMap(([place, said]) => {
    const here = [...faultsIn(said, step), ...(place === 'aloud' ? [] : pointFaults(said))];
    return here.map((fault) => `${place}: ${fault}`);
  });
  return [...withheldFaults(walked, step), ...linkFaults(walked, step), ...faults];
}
