import type { Product } from './assessment.ts';
import { isAbove, sumOf } from './comparison.ts';
import { thresholds } from './reference-values.ts';
import { internationalUnits, micrograms } from './units.ts';

/** A product that names an amount of D3, be it 0. */
export type D3Product = Product & Required<Pick<Product, 'd3'>>;

/** A product that holds K2. */
export type K2Product = Product & Required<Pick<Product, 'k2'>>;

/** True when the product names an amount of D3, be it 0. */
export function hasD3(product: Product): product is D3Product {
  return product.d3 !== undefined;
}

/** True when a clinician prescribed one of the products with D3. */
export function hasPrescribedD3(products: readonly Product[]): boolean {
  return products.some((product) => hasD3(product) && product.prescribed);
}

/** IU of D3 that a product gives on one occasion. */
export function occasionIu({ d3, servings }: D3Product): number {
  return internationalUnits(d3.amount, d3.unit) * servings;
}

/** True when the product holds K2, be it little. */
export function hasK2(product: Product): product is K2Product {
  return product.k2 !== undefined && product.k2.amount > 0;
}

/** µg of K2 that a product gives on one occasion. */
function occasionMicrograms({ k2, servings }: K2Product): number {
  return micrograms(k2.amount, k2.unit) * servings;
}

/** IU of D3 a day that a product gives, averaged over the days between occasions. */
export function iuPerDay(product: D3Product): number {
  return occasionIu(product) / product.everyDays;
}

/** µg of K2 a day that a product gives, averaged over the days between occasions. */
export function microgramsPerDay(product: K2Product): number {
  return occasionMicrograms(product) / product.everyDays;
}

/** IU of D3 a day of all products. */
function dailyD3Iu(products: readonly Product[]): number {
  return sumOf(products.filter(hasD3).map(iuPerDay));
}

/** µg of K2 a day. `mk7` counts unknown forms too, as they are compared as if they were MK-7. */
function dailyK2Micrograms(products: readonly Product[], counted: 'mk4' | 'mk7'): number {
  return sumOf(
    products
      .filter(hasK2)
      .filter(({ k2 }) => (k2.form === 'MK-4') === (counted === 'mk4'))
      .map(microgramsPerDay),
  );
}

/** What all products give a day. */
export interface Intake {
  readonly d3Iu: number;
  /** IU of D3 that no clinician prescribed: the reader's own choice. */
  readonly ownD3Iu: number;
  /** µg of K2 as MK-7, unknown forms included. */
  readonly mk7: number;
  /** µg of K2 as MK-4. */
  readonly mk4: number;
}

/** Adds up what all products give a day. */
export function intakeOf(products: readonly Product[]): Intake {
  return {
    d3Iu: dailyD3Iu(products),
    ownD3Iu: dailyD3Iu(products.filter(({ prescribed }) => !prescribed)),
    mk7: dailyK2Micrograms(products, 'mk7'),
    mk4: dailyK2Micrograms(products, 'mk4'),
  };
}

/** True for a product with D3 that is taken less often than daily. */
function isSpaced(product: Product): product is D3Product {
  return hasD3(product) && isAbove(product.everyDays, 1);
}

/** True when a product with D3 is taken every two or three days, at most `limitIu` on an occasion. */
export function isAlternate(product: Product, limitIu: number): boolean {
  return (
    isSpaced(product) &&
    !isAbove(product.everyDays, thresholds.alternateDays.value) &&
    !isAbove(occasionIu(product), limitIu)
  );
}

/** True when a product with D3 is spaced further, or in larger doses, than alternate days. */
export function isNotDaily(product: Product, limitIu: number): boolean {
  return isSpaced(product) && !isAlternate(product, limitIu);
}
