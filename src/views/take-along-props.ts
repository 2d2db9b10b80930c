import type { CalculatorProps } from './calculator-props.ts';

/** What is needed beside the answer to take it along. */
export interface TakeAlongProps extends CalculatorProps {
  /** Today, as ISO 8601 writes it. */
  readonly today: string;
  /** The page has an address that can be passed on. */
  readonly hasAddress: boolean;
  /** Makes the link. */
  readonly link: () => string;
}
