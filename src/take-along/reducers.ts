import type { Answering, Button, Reducer, Reducers } from '../guide/reducers.ts';
import { arrived, isEnteredAnew, withPart } from '../model/guide-state.ts';
import { readShared, writeShared } from '../model/shared-products.ts';
import { putAway, takenAlong, takings } from '../model/take-along-state.ts';

/** What the link holds takes the place of what was typed, which can be put back product by product. */
const offerTaken: Reducer = (state) => {
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

/** What the buttons do that take the answer along. */
export const takeAlongButtons = {
  take: (state) => withPart(state, 'takeAlong', putAway(state.takeAlong)),
  link: offerTaken,
} satisfies Readonly<Record<string, Reducer>>;

/** Takes it along, and says what came of it. */
async function pressed(session: Answering, { name, value }: Button): Promise<void> {
  const what = name === 'take' && takings.find((taking) => taking === value);
  if (!what) return;
  const { showing, state: asked, view } = session;
  const isDone = await showing.take(what);
  // What was copied while the reader went on is not what is entered by now.
  if (isEnteredAnew(asked, session.state)) return;
  const { takeAlong } = session.state;
  const taken = takenAlong(takeAlong, what, isDone ? 'done' : 'marked');
  session.become(withPart(session.state, 'takeAlong', taken), session.view === view);
  if (isDone) showing.bringIntoSight('told', 'nearest');
  else showing.select('taken');
}

/** What taking along makes of what the reader does. */
export const takeAlongReducers = {
  buttons: takeAlongButtons,
  pressed,
  sharing: { read: readShared, write: writeShared },
} satisfies Reducers;
