import type { Product } from './assessment.ts';
import { isAbove, sumOf } from './comparison.ts';
import { thresholds } from './reference-values.ts';
import { internationalUnits, micrograms } from './units.ts';

/** A product that names an amount of D3, be it 0. */
export type D3Product = Product & Required<Pick<Product, 'd3'>>;

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

/** IU of D3 a day, averaged over the days between occasions. */
export function dailyD3Iu(products: readonly Product[]): number {
  return sumOf(products.filter(hasD3).map((product) => occasionIu(product) / product.everyDays));
}

/** IU of D3 a day of the products that no clinician prescribed: the reader's own choice. */
export function unprescribedD3Iu(products: readonly Product[]): number {
  return dailyD3Iu(products.filter(({ prescribed }) => !prescribed));
}

/** µg of K2 a day. `mk7` counts unknown forms too, as they are compared as if they were MK-7. */
export function dailyK2Micrograms(products: readonly Product[], counted: 'mk4' | 'mk7'): number {
  return sumOf(
    products.flatMap(({ k2, servings, everyDays }) =>
      k2 && (k2.form === 'MK-4') === (counted === 'mk4')
        ? [(micrograms(k2.amount, k2.unit) * servings) / everyDays]
        : [],
    ),
  );
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
