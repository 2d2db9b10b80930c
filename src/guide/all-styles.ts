import { features } from '#set';
import type { CSSResult } from 'lit';
import { sheetNames, type Sheets } from './feature.ts';
import { baseStyles } from '../styles/base.styles.ts';
import { sharedStyles } from '../styles/shared.styles.ts';
import { sourceStyles } from '../styles/sources.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';

const sheets: Sheets = Object.assign(
  { shared: sharedStyles, sources: sourceStyles },
  ...features.map(({ styles }) => styles),
);

/** The looks of the guide: its own, and those of the views of the file. */
export const guideStyles: readonly CSSResult[] = [
  tokens,
  baseStyles,
  ...sheetNames.flatMap((name) => sheets[name] ?? []),
];
