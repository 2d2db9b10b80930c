import type { Answering, Button, Reducer, ReducersOfView } from '../guide/reducers.ts';
import { claims } from '../domain/claims.ts';
import {
  answerQuoted,
  claimsFiltered,
  claimToggled,
  filters,
  quoteAsked,
} from '../model/evidence-state.ts';
import { withPart } from '../model/guide-state.ts';

/** What the buttons of the evidence do. */
export const evidenceButtons = {
  claim: (state, value) => withPart(state, 'evidence', claimToggled(state.evidence, value)),
  quote: (state) => withPart(state, 'evidence', quoteAsked(state.evidence)),
} satisfies Readonly<Record<string, Reducer>>;

/** Copies the answer to a claim, and says what came of it. */
async function pressed(session: Answering, { name, value }: Button): Promise<void> {
  const claim = name === 'quote' && claims.find(({ id }) => id === value);
  if (!claim) return;
  const { showing, view } = session;
  const isCopied = await showing.copy(claim.id);
  const evidence = answerQuoted(session.state.evidence, claim.id, isCopied);
  // The reader may have gone on to another view, whose answer nobody asked for.
  session.become(withPart(session.state, 'evidence', evidence), session.view === view);
  if (!isCopied) showing.select(`quotation-${claim.id}`);
}

/** What the evidence makes of what the reader does. */
export const evidenceReducers: ReducersOfView = {
  id: 'evidence',
  buttons: evidenceButtons,
  entered: (state, { name, value }) => {
    const filter = filters.find((id) => id === name);
    return filter && withPart(state, 'evidence', claimsFiltered(state.evidence, filter, value));
  },
  pressed,
};
