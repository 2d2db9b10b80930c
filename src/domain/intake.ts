import type { Product, VitaminKForm } from './assessment.ts';
import { isAbove, sumOf } from './comparison.ts';
import { thresholds } from './reference-values.ts';
import { internationalUnits, micrograms } from './units.ts';

/** A product that names an amount of D3, be it 0. */
export type D3Product = Product & Required<Pick<Product, 'd3'>>;

/** A product that holds vitamin K. */
export type VitaminKProduct = Product & Required<Pick<Product, 'vitaminK'>>;

/** True when the product names an amount of D3, be it 0. */
export function hasD3(product: Product): product is D3Product {
  return product.d3 !== undefined;
}

/** True when the product holds vitamin K of any form, be it little. */
export function hasVitaminK(product: Product): product is VitaminKProduct {
  return product.vitaminK !== undefined && product.vitaminK.amount > 0;
}

/** True for a pill that no clinician told the reader to take; a food is no pill. */
export function isOwnPill({ food, prescribed }: Product): boolean {
  return !food && !prescribed;
}

/** The products with D3 that a clinician told the reader to take. */
export function prescribedD3(products: readonly Product[]): readonly D3Product[] {
  return products.filter(hasD3).filter(({ prescribed }) => prescribed);
}

/** IU of D3 that a product gives on one occasion. */
export function occasionIu({ d3, servings }: D3Product): number {
  return internationalUnits(d3.amount, d3.unit) * servings;
}

/** IU of D3 a day that a product gives, averaged over the days between occasions. */
export function iuPerDay(product: D3Product): number {
  return occasionIu(product) / product.everyDays;
}

/** µg of vitamin K a day that a product gives, averaged over the days between occasions. */
export function microgramsPerDay({ vitaminK, servings, everyDays }: VitaminKProduct): number {
  return (micrograms(vitaminK.amount, vitaminK.unit) * servings) / everyDays;
}

function dailyD3Iu(products: readonly Product[]): number {
  return sumOf(products.filter(hasD3).map(iuPerDay));
}

function dailyVitaminK(products: readonly Product[], forms: readonly VitaminKForm[]): number {
  const counted = products
    .filter(hasVitaminK)
    .filter(({ vitaminK }) => forms.includes(vitaminK.form));
  return sumOf(counted.map(microgramsPerDay));
}

/** What all products give a day. */
export interface Intake {
  /** IU of D3. */
  readonly d3Iu: number;
  /** IU of D3 that no clinician prescribed, foods included. */
  readonly unprescribedD3Iu: number;
  /** IU of D3 in pills that no clinician prescribed: the reader's own choice. */
  readonly ownPillsD3Iu: number;
  /** µg of vitamin K as MK-7, unknown forms included, as they are compared as if they were MK-7. */
  readonly mk7: number;
  /** µg as MK-4. */
  readonly mk4: number;
  /** µg as K1. */
  readonly k1: number;
}

/** Adds up what all products give a day. */
export function intakeOf(products: readonly Product[]): Intake {
  return {
    d3Iu: dailyD3Iu(products),
    unprescribedD3Iu: dailyD3Iu(products.filter(({ prescribed }) => !prescribed)),
    ownPillsD3Iu: dailyD3Iu(products.filter(isOwnPill)),
    mk7: dailyVitaminK(products, ['MK-7', 'unknown']),
    mk4: dailyVitaminK(products, ['MK-4']),
    k1: dailyVitaminK(products, ['K1']),
  };
}

/** True for a pill with D3 that is taken less often than daily. */
function isSpacedPill(product: Product): product is D3Product {
  return hasD3(product) && !product.food && isAbove(product.everyDays, 1);
}

/** True when a pill with D3 is taken every two or three days, at most `limitIu` on an occasion. */
export function isAlternate(product: Product, limitIu: number): boolean {
  return (
    isSpacedPill(product) &&
    !isAbove(product.everyDays, thresholds.alternateDays.value) &&
    !isAbove(occasionIu(product), limitIu)
  );
}

/** True when a pill with D3 is spaced further, or in larger doses, than alternate days. */
export function isNotDaily(product: Product, limitIu: number): boolean {
  return isSpacedPill(product) && !isAlternate(product, limitIu);
}
