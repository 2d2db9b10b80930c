import type { Feature } from '../guide/feature.ts';
import type { ClaimId } from '../domain/claims.ts';
import { evidenceStyles } from '../styles/evidence.styles.ts';
import { fieldStyles } from '../styles/fields.styles.ts';
import { authorisedEvidenceView } from '../views/authorised-view.ts';
import { quotationOf } from '../views/claim-view.ts';
import { evidenceView } from '../views/evidence-view.ts';
import { evidenceReducers } from './reducers.ts';
import { evidenceText } from './told.ts';

/** "What is shown, and what is not?": claims that readers bring, with what speaks for and against. */
export const evidence: Feature = {
  id: 'evidence',
  view: evidenceView,
  authorisedView: authorisedEvidenceView,
  told: ({ state, authorisedIn }) => (authorisedIn === null ? evidenceText(state.evidence) : ''),
  styles: {
    fields: fieldStyles,
    evidence: evidenceStyles,
  },
  reducers: evidenceReducers,
  // Its own reducers ask for nothing but claims.
  copied: (name) => quotationOf(name as ClaimId),
};
