import { html } from 'lit';
import type { Feature } from '../guide/feature.ts';
import { calculatorStyles } from '../styles/calculator.styles.ts';
import { chartStyles } from '../styles/charts.styles.ts';
import { evidenceStyles } from '../styles/evidence.styles.ts';
import { fieldStyles } from '../styles/fields.styles.ts';
import { safetyStyles } from '../styles/safety.styles.ts';
import { safetyView } from '../views/safety-view.ts';
import { withAnswer } from '../views/with-answer.ts';
import { safetyReducers } from './reducers.ts';
import { safetyText } from './told.ts';

/** "Who should ask first?": the checklist, what to do when something went wrong, and what helps. */
export const safety: Feature = {
  id: 'safety',
  view: withAnswer(safetyView, html``),
  told: withAnswer(safetyText, ''),
  styles: {
    fields: fieldStyles,
    calculator: calculatorStyles,
    charts: chartStyles,
    evidence: evidenceStyles,
    safety: safetyStyles,
  },
  reducers: safetyReducers,
};
