import { from, type ReferenceValue } from './reference-values.ts';
import type { ReferenceRange } from './calcium-reference-values.ts';

const label = from('leblanc-2013');

/** The figures that the careful half names. Shares run from 0 to 1. */
export const safetyFigures = {
  /** By how much higher vitamin D peaked in blood after a meal with fat, of one dose. */
  fatGain: from('dawson-hughes-2015')(0.32),
  /** IU of that dose. */
  fatDose: from('dawson-hughes-2015')(50_000),
  /** nmol/L by which D3 raises the level more than D2. */
  d2Gap: from('balachandar-2021')(15.7),
  /** Degrees of latitude beyond which winter sun makes hardly any. */
  latitude: from('uvb-2007')(35),
  /** Density of the spine: gained with training, lost without, in eight months. */
  trained: from('liftmor-2018')(0.029),
  untrained: from('liftmor-2018')(0.012),
  /** Broken hips among those who eat more protein than advised: fewer by that share. */
  protein: from('protein-2019')(0.11),
  /** Times as many broken hips among smokers, and with that many grams of alcohol a day. */
  smoking: from('kanis-2005')(1.84),
  drinking: from('alcohol-2015')(1.71),
  drinkingGrams: from('alcohol-2015')(50),
  /** What was found in products, as a share of what their labels said. */
  held: { minimum: label(0.09), maximum: label(1.46) },
  tested: label(55),
  /** UV index from which skin is to be protected. */
  uvIndex: from('cancer-council-2016')(3),
  /** IU by which labels are explained; nobody's dose. */
  labelIu: from('ods-2018')(1000),
  /** IU that are the reference amount on labels, in the US and in Europe. */
  usDailyValue: from('fda-daily-values', false)(800),
  euReference: from('eu-1169-2011', false)(200),
} as const satisfies Record<string, ReferenceValue | ReferenceRange>;
