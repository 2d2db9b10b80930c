/** Every way in which a value of an input can be wrong. */
export type ProblemCode =
  | 'wrong-shape'
  | 'not-a-number'
  | 'negative'
  | 'zero'
  | 'too-large'
  | 'too-small'
  | 'age-out-of-range'
  | 'unknown-unit'
  | 'unknown-form'
  | 'unknown-jurisdiction'
  | 'unknown-condition'
  | 'too-many-products';

/** One thing that is wrong with an input, and where: `products[1].d3.amount`, or '' for the whole. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
}
