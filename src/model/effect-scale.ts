import { noDifference, type Measure, type TrialResult } from '../domain/trial-results.ts';

/** One scale for all ratios, so that pictures can be compared: from a fifth to twice as much. */
const RATIOS = { from: Math.log(0.2), to: Math.log(2) };

/** Where parts of an effect stand on its scale, from 0 at the start to 1 at the end. */
export interface EffectPlaces {
  readonly none: number;
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  /** The interval goes on before the scale begins. */
  readonly isBeyondStart: boolean;
}

/** How far differences of one measure reach to either side, with some room. */
function reachOf(results: readonly TrialResult[]): number {
  return 1.1 * Math.max(...results.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
}

function placer(measure: Measure, results: readonly TrialResult[]): (value: number) => number {
  if (measure === 'ratio')
    return (value) => (Math.log(value) - RATIOS.from) / (RATIOS.to - RATIOS.from);
  const reach = reachOf(results);
  return (value) => (value + reach) / (2 * reach);
}

/** Places one result; `all` are those that are drawn with it, of the same measure. */
export function placesOf(
  { measure, low, estimate, high }: TrialResult,
  all: readonly TrialResult[],
): EffectPlaces {
  const place = placer(measure, all);
  return {
    none: place(noDifference(measure)),
    low: Math.max(place(low), 0),
    estimate: place(estimate),
    high: Math.min(place(high), 1),
    isBeyondStart: place(low) < 0,
  };
}
