import { html } from 'lit';
import type { Feature } from '../guide/feature.ts';
import { doseReaders } from '../model/dose-readers.ts';
import { calculatorStyles } from '../styles/calculator.styles.ts';
import { chartStyles } from '../styles/charts.styles.ts';
import { fieldStyles } from '../styles/fields.styles.ts';
import { sheetStyles } from '../styles/sheet.styles.ts';
import { takeAlongStyles } from '../styles/take-along.styles.ts';
import { takeAlong } from '../take-along/taking.ts';
import { calculatorView } from '../views/calculator-view.ts';
import { checkLine } from '../views/check-line.ts';
import { withAnswer } from '../views/with-answer.ts';
import { calculatorReducers } from './reducers.ts';
import { answerText } from './told.ts';

/** "Check my bottle": a dose against the limit, and what is published on K2 with it. */
export const calculator: Feature = {
  id: 'calculator',
  view: withAnswer(calculatorView, html``),
  told: withAnswer(answerText, ''),
  styles: {
    fields: fieldStyles,
    calculator: calculatorStyles,
    charts: chartStyles,
    sheet: sheetStyles,
    takeAlong: takeAlongStyles,
  },
  reducers: calculatorReducers,
  doses: doseReaders,
  checkLine,
  takeAlong,
};
