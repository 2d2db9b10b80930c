import type { GuideState } from './guide-state.ts';
import { blankProduct, type ProductEntry } from './products.ts';
import type { Schedule } from './schedule.ts';
import { numberAsTyped, type DecimalMark } from './typed-number.ts';

/** A bottle to try the guide with. */
export interface Example {
  readonly d3Iu: number;
  /** null: without K2. */
  readonly k2Micrograms: number | null;
  readonly schedule: Schedule;
  /** The same as an entry. */
  readonly product: (decimalMark: DecimalMark) => ProductEntry;
}

function example(
  d3Iu: number,
  k2Micrograms: number | null = null,
  schedule: Schedule = 'daily',
): Example {
  const product = (decimalMark: DecimalMark): ProductEntry => ({
    ...blankProduct(0),
    d3: numberAsTyped(d3Iu, decimalMark),
    k2: k2Micrograms === null ? '' : numberAsTyped(k2Micrograms, decimalMark),
    schedule,
  });
  return { d3Iu, k2Micrograms, schedule, product };
}

/** Bottles as they stand on shelves, none of them advised. */
export const examples: readonly Example[] = [
  example(1000),
  example(2000, 100),
  example(5000, 100),
  example(50_000, null, 'weekly'),
];

/** True while an example replaces nothing that the reader entered. */
export function offersExamples({ products }: GuideState, decimalMark: DecimalMark): boolean {
  const [product, second] = products;
  if (!product || second) return false;
  const { id, d3Unit } = product;
  const untouched = [
    { ...blankProduct(id), d3Unit },
    ...examples.map(({ product: of }) => of(decimalMark)),
  ];
  return untouched.some((one) => JSON.stringify({ ...one, id }) === JSON.stringify(product));
}
