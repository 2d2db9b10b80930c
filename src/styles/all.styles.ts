import { baseStyles } from './base.styles.ts';
import { calculatorStyles } from './calculator.styles.ts';
import { chartStyles } from './charts.styles.ts';
import { evidenceStyles } from './evidence.styles.ts';
import { fieldStyles } from './fields.styles.ts';
import { nameStyles } from './names.styles.ts';
import { pathwayStyles } from './pathway.styles.ts';
import { pictureStyles } from './picture.styles.ts';
import { safetyStyles } from './safety.styles.ts';
import { sheetStyles } from './sheet.styles.ts';
import { sourceStyles } from './sources.styles.ts';
import { takeAlongStyles } from './take-along.styles.ts';
import { tokens } from './tokens.styles.ts';

/** The looks of the whole guide; of equal rules the later one counts. */
export const guideStyles = [
  tokens,
  baseStyles,
  fieldStyles,
  calculatorStyles,
  chartStyles,
  pathwayStyles,
  pictureStyles,
  nameStyles,
  evidenceStyles,
  sourceStyles,
  safetyStyles,
  sheetStyles,
  takeAlongStyles,
];
