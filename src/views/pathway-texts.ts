import * as copy from '#copy';
import type { PathwayFigures } from '../content/copy.ts';
import { numberText } from '../content/format.ts';
import { calciumDayOf } from '../domain/calcium-flows.ts';
import { pathwaySteps, pathwayTerms, type StepId } from '../domain/pathway.ts';
import { indexOfStep, type PathwayState } from '../model/pathway-state.ts';
import { effectOf } from './day-view.ts';
import { pathwayFigures } from './pathway-figures.ts';

/** What is said at a step: a paragraph each for what is known, seen in trials, and not shown yet. */
export function linesOf(
  step: StepId,
  figures: PathwayFigures,
): readonly [lead: string, text: string][] {
  const { known, seen, notShown } = copy.steps[step];
  if (!seen && !notShown) return [['', known(figures)]];
  return [
    [copy.known, known(figures)],
    ...(seen ? [[copy.seen, seen(figures)] as [string, string]] : []),
    ...(notShown ? [[copy.notShown, notShown()] as [string, string]] : []),
  ];
}

/** "Step 3 of 7: Gut wall". */
export function stepTitle(step: StepId): string {
  const count = numberText(pathwaySteps.length);
  return `${copy.stepOf(numberText(indexOfStep(step) + 1), count)}: ${copy.steps[step].title}`;
}

/** The step as it is told aloud: its title, how sure it is, and what is known. The list has the rest. */
function stepText({ step }: PathwayState, figures: PathwayFigures): string {
  const known = pathwaySteps.find(({ id }) => id === step);
  const [line = []] = linesOf(step, figures);
  return [stepTitle(step), known && copy.standings[known.standing], line.join(' ')].join('\n');
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
