import * as copy from '#copy';
import type { PathwayFigures } from '../content/copy.ts';
import { calciumText, gramsText, shareSpan, shareText } from '../content/format.ts';
import { spanOf } from '../domain/calcium-flows.ts';
import { calciumFigures } from '../domain/calcium-reference-values.ts';

/** One amount of calcium in mg. */
export function milligrams(amount: number): string {
  return calciumText({ minimum: amount, maximum: amount });
}

/** The figures that the pathway tells of, for its sentences. */
export function pathwayFigures(): PathwayFigures {
  const known = calciumFigures;
  return {
    eaten: milligrams(known.eaten.value),
    advice: calciumText(spanOf(known.advice)),
    letIn: shareSpan(spanOf(known.shareWithD)),
    letInWithoutD: shareSpan(spanOf(known.shareAlmostWithoutD)),
    gain: copy.about(shareText(known.gainFromHighDoses.value)),
    stool: copy.about(calciumText(spanOf(known.stool))),
    urine: copy.about(calciumText(spanOf(known.urine))),
    turnover: copy.about(milligrams(known.boneTurnover.value)),
    inBone: copy.about(shareText(known.shareInBone.value)),
    filtered: copy.about(gramsText(known.filteredGrams.value)),
  };
}
