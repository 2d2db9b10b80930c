import { most } from '../domain/input.ts';
import { markPressed } from './citing.ts';
import { withProduct } from './controls.ts';
import { amountChosen, type AmountField } from './amount-reading.ts';
import { claimToggled, quoteAsked } from './evidence-state.ts';
import { examples } from './examples.ts';
import { arrived, cleared, withPart, type GuideState } from './guide-state.ts';
import { stepBeside, stepOpened, termTouched } from './pathway-state.ts';
import { topicOpened, topicToggled } from './safety-state.ts';
import { putAway } from './take-along-state.ts';
import { blankProduct, foodProduct, nameIn, partsOf, type ProductEntry } from './products.ts';
import type { DecimalMark } from './typed-number.ts';
import { viewIds, type ViewId } from './views.ts';

/** A native button: what it does, and to what. */
export interface Button {
  readonly name: string;
  readonly value: string;
}

type Action = (state: GuideState, value: string, decimalMark: DecimalMark) => GuideState;

/** The id of a view's tab. */
export function tabOf(view: ViewId): string {
  return `tab-${view}`;
}

/** The least that is free: Chromium keeps what was removed for each name of radio buttons that it has seen. */
function freeId(products: readonly ProductEntry[]): number {
  const taken = new Set(products.map(({ id }) => id));
  return [...taken, taken.size].findIndex((_, id) => !taken.has(id));
}

/** True when there is room for another product. */
export function hasRoom({ products }: GuideState): boolean {
  return products.length < most.products;
}

const productAdded: Action = (state, _, decimalMark) => {
  if (!hasRoom(state)) return state;
  const { adding } = state;
  const id = freeId(state.products);
  const product = adding === 'product' ? blankProduct(id) : foodProduct(id, adding, decimalMark);
  const products = [...state.products, product];
  return { ...state, products, adding: 'product', focusOn: nameIn(id, 'd3') };
};

const productRemoved: Action = (state, value) => {
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

const removalUndone: Action = (state) => {
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

const exampleLoaded: Action = (state, value, decimalMark) => {
  const example = examples[Number(value)];
  const [{ id } = blankProduct(0)] = state.products;
  return example ? { ...state, products: [{ ...example.product(decimalMark), id }] } : state;
};

/** The reader said which of two readings it is: `d3-2:1` is the second of the third product's D3. */
const readingChosen: Action = (state, value, decimalMark) => {
  const [name = '', index] = value.split(':');
  const [field, id] = partsOf(name);
  const chosen = withProduct(state, id, (product) =>
    amountChosen(product, field as AmountField, Number(index), decimalMark),
  );
  return { ...chosen, focusOn: name };
};

/** What the link holds takes the place of what was typed, which can be put back product by product. */
const offerTaken: Action = (state) => {
  const shared = state.takeAlong.offer?.shared;
  if (!shared) return state;
  const first = Math.max(...state.products.map(({ id }) => id)) + 1;
  const products = shared.products.map((product, index) => ({ ...product, id: first + index }));
  const removed = state.products.map((product, index) => ({ product, index })).toReversed();
  return {
    ...arrived(state, { ...shared, products }),
    removals: [...state.removals, ...removed],
    // It may be for somebody else: "None of these" was said of the products before.
    noneOfThese: false,
    isEntryOpen: true,
    isQuestionOpen: true,
    focusOn: 'arrival',
  };
};

const answerShown: Action = (state) => ({ ...state, focusOn: 'result' });

const viewOpened: Action = (state, value) => {
  const view = viewIds.find((id) => id === value);
  return view ? { ...state, view, focusOn: tabOf(view) } : state;
};

const storyMoved: Action = (state, value) => {
  const { pathway } = state;
  const step = stepBeside(pathway.step, value === 'back' ? -1 : 1);
  return step === pathway.step ? state : withPart(state, 'pathway', stepOpened(pathway, step));
};

const topicSought: Action = (state, value) => ({
  ...withPart(state, 'safety', topicOpened(state.safety, value)),
  focusOn: `safety-of-${value}`,
});

const flipped =
  (name: 'isPaused' | 'isListed'): Action =>
  ({ pathway, ...state }) => ({ ...state, pathway: { ...pathway, [name]: !pathway[name] } });

const actions = {
  view: viewOpened,
  check: viewOpened,
  story: storyMoved,
  step: (state, value) => withPart(state, 'pathway', stepOpened(state.pathway, value)),
  term: (state, value) => withPart(state, 'pathway', termTouched(state.pathway, value)),
  pause: flipped('isPaused'),
  list: flipped('isListed'),
  source: ({ citing, ...state }, value) => ({ ...state, citing: markPressed(citing, value) }),
  references: ({ citing, ...state }) => ({
    ...state,
    citing: { ...citing, isListed: !citing.isListed },
  }),
  claim: (state, value) => withPart(state, 'evidence', claimToggled(state.evidence, value)),
  seek: topicSought,
  safety: (state, value) => withPart(state, 'safety', topicToggled(state.safety, value)),
  quote: (state) => withPart(state, 'evidence', quoteAsked(state.evidence)),
  take: (state) => withPart(state, 'takeAlong', putAway(state.takeAlong)),
  add: productAdded,
  remove: productRemoved,
  undo: removalUndone,
  example: exampleLoaded,
  meant: readingChosen,
  link: offerTaken,
  show: answerShown,
  clear: cleared,
} satisfies Readonly<Record<string, Action>>;

/** What a button does. */
export type ButtonName = keyof typeof actions;

/** The reader pressed a button; the same state where nothing changes, or where it is not ours. */
export function buttonPressed(
  state: GuideState,
  { name, value }: Button,
  decimalMark: DecimalMark,
): GuideState {
  return Object.hasOwn(actions, name)
    ? actions[name as ButtonName](state, value, decimalMark)
    : state;
}
