/** One microgram of vitamin D is 40 IU: the definition of the unit, the same for D2 and D3. */
export const IU_PER_MICROGRAM = 40;

/** One milligram is 1,000 micrograms. */
export const MICROGRAMS_PER_MILLIGRAM = 1000;

/** A twelfth of a year of 365.25 days: how far apart monthly doses are. */
export const DAYS_PER_MONTH = 30.4375;

/** How vitamin D3 is written on a label. */
export const d3Units = ['IU', 'µg'] as const;

/** How vitamin K is written on a label. */
export const vitaminKUnits = ['µg', 'mg'] as const;

/** A unit of vitamin D3. */
export type D3Unit = (typeof d3Units)[number];

/** A unit of vitamin K. */
export type VitaminKUnit = (typeof vitaminKUnits)[number];

/** Vitamin D3 in IU. */
export function internationalUnits(amount: number, unit: D3Unit): number {
  return unit === 'IU' ? amount : amount * IU_PER_MICROGRAM;
}

/** Vitamin D3, given in IU, as the amount that a label in `unit` would state. */
export function d3AmountIn(unit: D3Unit, iu: number): number {
  return unit === 'IU' ? iu : iu / IU_PER_MICROGRAM;
}

/** Vitamin K, given in µg, as the amount that a label in `unit` would state. */
export function vitaminKAmountIn(unit: VitaminKUnit, micrograms: number): number {
  return unit === 'µg' ? micrograms : micrograms / MICROGRAMS_PER_MILLIGRAM;
}

/** Vitamin K in micrograms. */
export function micrograms(amount: number, unit: VitaminKUnit): number {
  return unit === 'µg' ? amount : amount * MICROGRAMS_PER_MILLIGRAM;
}
