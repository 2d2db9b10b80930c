import type { Decision } from '../../src/domain/assessment.ts';
import type { Typed } from './walk.ts';

/** A number with what it is a number of. */
const FIGURE = /(\d[\d,.]*)\s*(IU|mcg|micrograms?|µg|mg|%)/g;

/** Whoever names a rule names its figure. */
const RULES =
  /NourishVibes|Knapen|buypeak|hollywarner|trial dose|per-1000-iu|trial-mk7|class="(?:strip|rules)/;

/** The figures that stand in a text: the number, and `IU`, `µg`, `mg` or `%`. */
function figuresIn(text: string): readonly (readonly [number: number, unit: string])[] {
  return [...text.matchAll(FIGURE)].map(([, number = '', unit = '']) => [
    Number(number.replaceAll(',', '').replace(/\.$/, '')),
    /^m(?:cg|icro)/.test(unit) ? 'µg' : unit,
  ]);
}

/** What was typed, and the same D3 in the other unit: `125 IU`, `3.1 µg`, and `125 µg` where that is asked about. */
function typedFigures(products: readonly Typed[]): readonly string[] {
  return products.flatMap(({ d3, k2, k2Unit = 'µg' }) => [
    ...(d3 ? [`${d3} IU`, `${d3} µg`, `${Number(d3) / 40} µg`] : []),
    ...(k2 ? [`${k2} ${k2Unit}`] : []),
  ]);
}

/**
 * What a text gives away of what that decision withholds: with everything, all figures that were not typed; with K2,
 * those in micrograms or milligrams that are no D3 of the reader's, and each name of a rule.
 */
export function givenAway(
  text: string,
  decision: Decision,
  products: readonly Typed[],
  iuPerDay = 0,
): readonly string[] {
  if (!decision.startsWith('withhold')) return [];
  const own = [...typedFigures(products), `${Number((iuPerDay / 40).toFixed(1))} µg`];
  const figures = figuresIn(text)
    .filter(([, unit]) => decision === 'withhold-all' || unit === 'µg' || unit === 'mg')
    .map(([number, unit]) => `${number} ${unit}`)
    .filter((figure) => !own.includes(figure));
  return [...figures, ...(RULES.exec(text) ?? [])];
}
