import { from, type ReferenceValue } from './reference-values.ts';
import type { SourceId } from './sources.ts';

/**
 * What a result counts in. A ratio is of risks, odds or hazards, 1 for no difference; the others are
 * differences, 0 for none: systolic or diastolic pressure in mm Hg, the calcium score of a valve in
 * arbitrary units, and density as the effect size of a review.
 */
export type Measure = 'ratio' | 'pressure' | 'score' | 'effect';

/** What one publication found: an estimate between the ends of its 95 % interval. */
export interface TrialResult {
  readonly measure: Measure;
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  readonly source: SourceId;
}

type Interval = readonly [estimate: number, low: number, high: number];

function found(measure: Measure): (source: SourceId, ...interval: Interval) => TrialResult {
  return (source, estimate, low, high) => ({ measure, low, estimate, high, source });
}

const ratio = found('ratio');
const pressure = found('pressure');

/** Every result that is drawn: with against without, the most eaten against the least, or by amount. */
export const trialResults = {
  'd-major-events': ratio('thompson-2023', 0.91, 0.81, 1.01),
  'd-heart-attacks': ratio('thompson-2023', 0.81, 0.67, 0.98),
  'calcium-d-stones': ratio('wallace-2011', 1.17, 1.02, 1.34),
  'd-fractures': ratio('leboff-2022', 0.98, 0.89, 1.08),
  'k2-fractures': ratio('mott-2019', 0.74, 0.56, 0.97),
  'k2-vertebrae': ratio('mott-2019', 0.98, 0.85, 1.14),
  'k2-hips': ratio('cockayne-2018', 0.3, 0.05, 1.74),
  'pair-density': found('effect')('kuang-2020', 0.316, 0.031, 0.601),
  'k2-valve': found('score')('avadec-2022', -17, -86, 53),
  'k2-eaten-heart-deaths': ratio('geleijnse-2004', 0.43, 0.24, 0.77),
  'k2-eaten-coronary': ratio('zwakenberg-2017', 0.86, 0.74, 1),
  'd-infections-before': ratio('jolliffe-2021', 0.92, 0.86, 0.99),
  'd-infections': ratio('jolliffe-2025', 0.94, 0.88, 1),
  'd-diabetes-high': ratio('barbarawi-2020', 0.88, 0.79, 0.99),
  'd-diabetes': ratio('barbarawi-2020', 0.96, 0.9, 1.03),
  'd-caries': ratio('hujoel-2013', 0.53, 0.43, 0.65),
  'd-autoimmune': ratio('hahn-2022', 0.78, 0.61, 0.99),
  'd-deaths': ratio('ruiz-garcia-2023', 0.95, 0.91, 0.99),
  'd-monthly-deaths': ratio('neale-2022', 1.04, 0.93, 1.18),
  'd-systolic': pressure('zhang-d-2020', 0, -0.71, 0.71),
  'd-diastolic': pressure('zhang-d-2020', 0.19, -0.29, 0.67),
} as const satisfies Record<string, TrialResult>;

/** The name of a result. */
export type ResultId = keyof typeof trialResults;

/** The result of that name. */
export function resultOf(id: ResultId): TrialResult {
  return trialResults[id];
}

/** Doses and counts of trials that the answers name. K2 in µg or mg a day, D3 in IU, shares from 0 to 1. */
export const trialFigures = {
  mk7Low: from('zhang-2020')(90),
  mk7Long: from('knapen-2013')(180),
  mk7High: from('avadec-2022')(720),
  mk4Alone: from('knapen-2007')(45),
  mk4Pair: from('iwamoto-2000')(45),
  mk4Surgery: from('fusion-2025', false)(45),
  dLow: from('billington-2020')(400),
  dHigh: from('billington-2020')(10_000),
  fusedWith: from('fusion-2025', false)(0.9167),
  fusedWithout: from('fusion-2025', false)(0.7429),
} as const satisfies Record<string, ReferenceValue>;

/** No difference, in that measure. */
export function noDifference(measure: Measure): number {
  return measure === 'ratio' ? 1 : 0;
}
