import type { D3Amount, Product } from './assessment.ts';
import { comparisonWith, isAbove } from './comparison.ts';
import { commonMicrograms, thresholds } from './reference-values.ts';
import type { D3Product } from './intake.ts';
import type { D3Unit } from './units.ts';

/** The unit that a number was perhaps meant in. */
export function otherD3Unit(unit: D3Unit): D3Unit {
  return unit === 'IU' ? 'µg' : 'IU';
}

/** True when an amount of D3 was perhaps meant in the other unit; nothing at all is no slip. */
export function isUnlikelyD3({ amount, unit }: Pick<D3Amount, 'amount' | 'unit'>): boolean {
  if (unit === 'µg') return isAbove(amount, thresholds.plausibleD3Micrograms.value);
  const isCommon = commonMicrograms.some(({ value }) => comparisonWith(value, amount) === 'at');
  return isCommon || (amount > 0 && isAbove(thresholds.plausibleD3Iu.value, amount));
}

/** True when nothing is judged before the reader has looked which unit the label names. */
export function isInDoubt(product: Product): product is D3Product {
  const { d3, food } = product;
  return d3 !== undefined && !food && !d3.checked && isUnlikelyD3(d3);
}

/** The products that are in no doubt, those in doubt without their D3. */
export function withoutDoubted(products: readonly Product[]): readonly Product[] {
  return products.map((product) => {
    if (!isInDoubt(product)) return product;
    const { d3: _doubted, ...rest } = product;
    return rest;
  });
}

/** The products as if the reader had looked: those in doubt as they stand, or in the other unit. */
export function asChecked(
  products: readonly Product[],
  reading: 'typed' | 'other',
): readonly Product[] {
  return products.map((product) => {
    if (!isInDoubt(product)) return product;
    const { amount, unit } = product.d3;
    const read = reading === 'typed' ? unit : otherD3Unit(unit);
    return { ...product, d3: { amount, unit: read, checked: true } };
  });
}
