import type { Reducer } from '../guide/reducers.ts';
import { amountChosen, type AmountField } from '../model/amount-reading.ts';
import { examples } from '../model/examples.ts';
import { freeId } from '../model/free-id.ts';
import { cleared } from '../model/guide-state.ts';
import { blankProduct, foodProduct, nameIn, partsOf } from '../model/products.ts';
import { hasRoom } from '../model/room.ts';
import { withProduct } from './entries.ts';

const productAdded: Reducer = (state, _, decimalMark) => {
  if (!hasRoom(state)) return state;
  const { adding } = state;
  const id = freeId(state.products);
  const product = adding === 'product' ? blankProduct(id) : foodProduct(id, adding, decimalMark);
  const products = [...state.products, product];
  return { ...state, products, adding: 'product', focusOn: nameIn(id, 'd3') };
};

const productRemoved: Reducer = (state, value) => {
  const index = state.products.findIndex(({ id }) => id === Number(value));
  const product = state.products[index];
  if (!product || state.products.length === 1) return state;
  return {
    ...state,
    products: state.products.filter((other) => other !== product),
    removals: [...state.removals, { product, index }],
    focusOn: 'undo',
  };
};

const removalUndone: Reducer = (state) => {
  const removal = state.removals.at(-1);
  if (!removal || !hasRoom(state)) return state;
  const { product, index } = removal;
  const { products } = state;
  const isTaken = products.some(({ id }) => id === product.id);
  const id = isTaken ? freeId(products) : product.id;
  return {
    ...state,
    products: products.toSpliced(index, 0, { ...product, id }),
    removals: state.removals.slice(0, -1),
    focusOn: nameIn(id, 'd3'),
  };
};

const exampleLoaded: Reducer = (state, value, decimalMark) => {
  const example = examples[Number(value)];
  const [{ id } = blankProduct(0)] = state.products;
  return example ? { ...state, products: [{ ...example.product(decimalMark), id }] } : state;
};

/** The reader said which of two readings it is: `d3-2:1` is the second of the third product's D3. */
const readingChosen: Reducer = (state, value, decimalMark) => {
  const [name = '', index] = value.split(':');
  const [field, id] = partsOf(name);
  const chosen = withProduct(state, id, (product) =>
    amountChosen(product, field as AmountField, Number(index), decimalMark),
  );
  return { ...chosen, focusOn: name };
};

const answerShown: Reducer = (state) => ({ ...state, focusOn: 'result' });

/** What the buttons of the calculator do. */
export const calculatorButtons = {
  add: productAdded,
  remove: productRemoved,
  undo: removalUndone,
  example: exampleLoaded,
  meant: readingChosen,
  show: answerShown,
  clear: cleared,
} satisfies Readonly<Record<string, Reducer>>;
