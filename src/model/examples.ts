import { personFlags, type GuideState } from './guide-state.ts';
import { blankProduct, type ProductEntry } from './products.ts';
import { numberAsTyped, type DecimalMark } from './typed-number.ts';

/** A bottle to try the guide with. */
export interface Example {
  readonly d3Iu: number;
  /** null: without K2. */
  readonly k2Micrograms: number | null;
  /** The same as an entry. */
  readonly product: (decimalMark: DecimalMark) => ProductEntry;
}

function example(d3Iu: number, k2Micrograms: number | null = null): Example {
  const product = (decimalMark: DecimalMark): ProductEntry => ({
    ...blankProduct(0),
    d3: numberAsTyped(d3Iu, decimalMark),
    k2: k2Micrograms === null ? '' : numberAsTyped(k2Micrograms, decimalMark),
  });
  return { d3Iu, k2Micrograms, product };
}

/** Bottles as they stand on shelves, none of them advised, none above any adult's limit. */
export const examples: readonly Example[] = [
  example(400),
  example(1000),
  example(2000),
  example(2000, 100),
];

/** True before anything is typed or ticked: beside an answer an example reads as advice. */
export function offersExamples(state: GuideState): boolean {
  const { products, age, conditions, noneOfThese, removals } = state;
  const [product] = products;
  const isSaid = age !== '' || noneOfThese || personFlags.some((flag) => state[flag]);
  if (!product || isSaid || conditions.length > 0 || removals.length > 0) return false;
  const { id, d3Unit } = product;
  const blank = { ...blankProduct(id), d3Unit };
  return products.length === 1 && JSON.stringify(product) === JSON.stringify(blank);
}
