import * as copy from '#copy';
import { shareText } from '../content/format.ts';
import type { Jurisdiction, Product } from '../domain/assessment.ts';
import { isK2Withheld } from '../model/answer.ts';
import type { ProductEntry } from '../model/products.ts';
import type { CalculatorProps } from './calculator-props.ts';
import type { Citations } from './citations.ts';

/** What the list of products knows of each of them. */
export interface SharedProps extends Pick<CalculatorProps, 'problems'> {
  readonly jurisdiction: Jurisdiction;
  /** There are others, so that it needs a name and can be taken away. */
  readonly isOneOfMany: boolean;
  /** No amount of K2 is to be named, not even to ask back about it. */
  readonly isK2Withheld: boolean;
  /** What it comes to of the limit; '' where there is no more to say at the entry. */
  readonly share: string;
  /** Only what was typed is spoken of, as where the entry is one line. */
  readonly isBrief?: boolean;
  /** The entry, of this product or another, that the reader is typing in. */
  readonly typing: string | null;
}

/** One product. */
export interface ProductProps extends SharedProps {
  readonly entry: ProductEntry;
  readonly index: number;
  /** The product as `assess` is asked about it. */
  readonly asked: Product;
  readonly citations: Citations;
}

/** The share of the limit, for the entry of the only product: near the eye of whoever types. */
function shareOfLimit({ state, assessment: { d3 } }: CalculatorProps): string {
  const share = state.products.length === 1 ? d3?.shareOfLimit : null;
  return typeof share === 'number' ? copy.shareOfLimit(shareText(share)) : '';
}

/** What all products are shown by. */
export function sharedProps(props: CalculatorProps): SharedProps {
  const { state, question, problems, assessment } = props;
  return {
    problems,
    jurisdiction: question.jurisdiction,
    isOneOfMany: state.products.length > 1,
    isK2Withheld: isK2Withheld(assessment),
    share: shareOfLimit(props),
    typing: state.typing,
  };
}

/** The product at that place of the list. */
export function productAt(
  index: number,
  shared: SharedProps,
  props: CalculatorProps,
): ProductProps {
  const { state, question, citations } = props;
  // There is an entry for each product of the question, and there always is a first.
  const entry = state.products[index] as ProductEntry;
  return { ...shared, entry, index, asked: question.products[index] as Product, citations };
}
