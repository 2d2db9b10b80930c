import * as copy from '#copy';
import type { PathwayFigures } from '../content/copy.ts';
import { numberText } from '../content/format.ts';
import { calciumDayOf } from '../domain/calcium-flows.ts';
import {
  pathwaySteps,
  pathwayTerms,
  stepLines,
  type PathwayStep,
  type StepId,
  type StepLine,
} from '../domain/pathway.ts';
import type { SourceId } from '../domain/sources.ts';
import { indexOfStep, type PathwayState } from '../model/pathway-state.ts';
import { effectOf } from './day-view.ts';
import { pathwayFigures } from './pathway-figures.ts';

/** One paragraph of a step. */
export interface ToldLine {
  readonly line: StepLine;
  /** '' where it is the only one. */
  readonly lead: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** What is said at a step: a paragraph each for what is known, seen in trials, and not shown yet. */
export function linesOf(
  { id, lines }: Pick<PathwayStep, 'lines'> & { readonly id: StepId },
  figures: PathwayFigures,
): readonly ToldLine[] {
  const words = copy.steps[id];
  const told = stepLines.filter((line) => words[line]);
  return told.map((line) => ({
    line,
    lead: told.length > 1 ? copy.stepLeads[line] : '',
    text: words[line]?.(figures) ?? '',
    sources: lines[line] ?? [],
  }));
}

/** "Step 3 of 7: Gut wall". */
export function stepTitle(step: StepId): string {
  const count = numberText(pathwaySteps.length);
  return `${copy.stepOf(numberText(indexOfStep(step) + 1), count)}: ${copy.steps[step].title}`;
}

/** The step as it is told aloud: its title, how sure it is, and what is known. The list has the rest. */
function stepText({ step }: PathwayState, figures: PathwayFigures): string {
  const known = pathwaySteps[indexOfStep(step)] as (typeof pathwaySteps)[number];
  const [first] = linesOf(known, figures);
  const line = [first?.lead, first?.text].join(' ').trim();
  return [stepTitle(step), copy.standings[known.standing], line].join('\n');
}

/** The word that is explained, the same way; the step where there is none. */
function termText(pathway: PathwayState, figures: PathwayFigures): string {
  const term = pathwayTerms.find(({ id }) => id === pathway.term);
  if (!term) return stepText(pathway, figures);
  const [name, meaning] = copy.terms[term.id];
  return [name, copy.standings[term.standing], meaning(figures)].join('\n');
}

/** What the reader opened or changed last, as it is told aloud; '' until then. */
export function pathwayText(pathway: PathwayState): string {
  const { told, day } = pathway;
  if (told === null) return '';
  const figures = pathwayFigures();
  if (told === 'step') return stepText(pathway, figures);
  if (told === 'term') return termText(pathway, figures);
  const props = { pathway, calcium: calciumDayOf(day), figures };
  // Vitamin D changes what gets in, and so all that follows from it.
  const names = told === 'isDEnough' ? ([told, 'eaten'] as const) : [told];
  return names.map((name) => effectOf(name, props)).join(' ');
}
