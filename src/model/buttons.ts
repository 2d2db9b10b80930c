import type { Button, Reducer, Reducers } from '../guide/reducers.ts';
import { markPressed } from './citing.ts';
import type { GuideState } from './guide-state.ts';
import type { DecimalMark } from './typed-number.ts';
import { viewIds, type ViewId } from './views.ts';

/** The id of a view's tab. */
export function tabOf(view: ViewId): string {
  return `tab-${view}`;
}

const viewOpened: Reducer = (state, value) => {
  const view = viewIds.find((id) => id === value);
  return view ? { ...state, view, focusOn: tabOf(view) } : state;
};

/** What the buttons do that stand in every view, or lead from one to another. */
const guideButtons = {
  view: viewOpened,
  check: viewOpened,
  source: ({ citing, ...state }, value) => ({ ...state, citing: markPressed(citing, value) }),
  references: ({ citing, ...state }) => ({
    ...state,
    citing: { ...citing, isListed: !citing.isListed },
  }),
} satisfies Readonly<Record<string, Reducer>>;

/** The reader pressed a button; the same state where nothing changes, or where it is not ours. */
export function buttonPressed(
  state: GuideState,
  { name, value }: Button,
  decimalMark: DecimalMark,
  features: readonly Reducers[],
): GuideState {
  const ours = [{ buttons: guideButtons }, ...features].find(
    ({ buttons }) => buttons && Object.hasOwn(buttons, name),
  );
  const reducer: Reducer | undefined = (ours?.buttons as Record<string, Reducer> | undefined)?.[
    name
  ];
  return reducer ? reducer(state, value, decimalMark) : state;
}
