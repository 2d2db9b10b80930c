import { amountFields, readAmount } from '../model/amount-reading.ts';
import type { GuideState } from '../model/guide-state.ts';
import { productChanged } from '../model/product-changes.ts';
import { partsOf, type ProductEntry } from '../model/products.ts';
import { stepped } from '../model/stepping.ts';
import type { DecimalMark } from '../model/typed-number.ts';
import type { Control } from '../guide/reducers.ts';

const flags: readonly string[] = ['prescribed', 'fishLiverOil'];

/** The product with that id replaced; the same state where there is none, or nothing changes. */
export function withProduct(
  state: GuideState,
  id: number,
  change: (product: ProductEntry) => ProductEntry,
): GuideState {
  const products = state.products.map((product) => (product.id === id ? change(product) : product));
  const isSame = products.every((product, index) => product === state.products[index]);
  return isSame ? state : { ...state, products };
}

/** The reader used a control of a product. */
export function productEntered(
  state: GuideState,
  { name, value, checked }: Control,
  decimalMark: DecimalMark,
): GuideState {
  const [field, id] = partsOf(name);
  const entered = flags.includes(field) ? checked : value;
  return withProduct(state, id, (product) =>
    // What another view asks for is nothing of a product.
    field in product ? productChanged(product, field, entered, decimalMark) : product,
  );
}

/** An amount about which something would be asked; the digits that follow may settle it. */
function isUnfinished(state: GuideState, name: string, decimalMark: DecimalMark): boolean {
  const [field, id] = partsOf(name);
  const product = state.products.find((candidate) => candidate.id === id);
  const amountField = amountFields.find((known) => known === field);
  if (!product || !amountField) return false;
  return readAmount(product, amountField, decimalMark).choices.length > 0;
}

/**
 * The reader is typing in that entry; null once it is completed. The same state where that changes
 * nothing: what is typed to its end is not shown anew while the next thing is being pressed.
 */
export function typingIn(
  state: GuideState,
  name: string | null,
  decimalMark: DecimalMark,
): GuideState {
  const typing = name !== null && isUnfinished(state, name, decimalMark) ? name : null;
  return state.typing === typing ? state : { ...state, typing };
}

/** What is typed after an arrow key in an entry. */
export function textStepped(
  state: GuideState,
  { name, value }: Control,
  direction: 1 | -1,
  decimalMark: DecimalMark,
): string {
  const [field, id] = partsOf(name);
  const product = state.products.find((candidate) => candidate.id === id);
  return stepped({ field, value, product, direction, decimalMark });
}
