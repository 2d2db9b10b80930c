import { jurisdictions, type Jurisdiction } from '../domain/assessment.ts';
import { most } from '../domain/input.ts';
import { pairingRules, type RuleId } from '../domain/reference-values.ts';
import { isUnlikelyD3 } from '../domain/plausible-amounts.ts';
import { internationalUnits, micrograms } from '../domain/units.ts';
import type { AmountUnit } from './amount-reading.ts';
import { readD3, readVitaminK, type LabelText } from './label-text.ts';
import type { DecimalMark } from './typed-number.ts';
import { viewIds, type ViewId } from './views.ts';

const themes = ['auto', 'light', 'dark'] as const;
const units = ['iu', 'mcg'] as const;
const headingLevels = ['2', '3', '4', '5'] as const;
const claims = ['research', 'authorised'] as const;

/** What the page's author set, by the names of the attributes, read and completed. */
export interface Settings {
  /** The views, in the order wanted; at least one. */
  readonly show: readonly ViewId[];
  /** Whose figures count; null: those of the country that the page's language tells. */
  readonly jurisdiction: Jurisdiction | null;
  /** What the entry of D3 starts in. */
  readonly unit: (typeof units)[number];
  /** D3 a day to start from, in IU; null for an empty entry. */
  readonly d3: number | null;
  /** K2 a day to start from, in µg; null for an empty entry. */
  readonly k2: number | null;
  /** The rule that the article uses. */
  readonly rule: RuleId | null;
  /** What may be said of effects; null for what goes with the country and a sponsor. */
  readonly claims: (typeof claims)[number] | null;
  /** `auto` follows the colour scheme that the host page uses. */
  readonly theme: (typeof themes)[number];
  /** The level of the guide's own heading. */
  readonly 'heading-level': (typeof headingLevels)[number];
}

/** The name of an attribute. */
export type AttributeName = keyof Settings;

/** Told of a bad attribute: its name, the value, and what is allowed. */
export type Warn = (name: AttributeName, value: string, allowed: string) => void;

interface Attribute<Value> {
  readonly allowed: string;
  readonly otherwise: Value;
  /** The value, or undefined when the text is none. */
  readonly read: (text: string) => Value | undefined;
}

function oneOf<Word extends string, Otherwise extends Word | null>(
  words: readonly Word[],
  otherwise: Otherwise,
): Attribute<Word | Otherwise> {
  const read = (text: string): Word | undefined => words.find((word) => word === text);
  return { allowed: words.join(', '), otherwise, read };
}

function readViews(text: string): readonly ViewId[] | undefined {
  const views = text.split(/\s+/).map((word) => viewIds.find((id) => id === word));
  return views.every((id) => id !== undefined) ? [...new Set(views)] : undefined;
}

/** Reads a dose as labels write it; what can be read in two ways, or is in doubt, is none. */
function dose<Unit extends AmountUnit>(
  allowed: string,
  read: (text: string, decimalMark: DecimalMark) => LabelText<Unit>,
  isSound: (amount: number, unit: Unit | null) => boolean,
  sizeOf: (amount: number, unit: Unit | null) => number,
): Attribute<number | null> {
  return {
    allowed,
    otherwise: null,
    read: (text) => {
      // Nobody knows in which language an author counts: what another would read otherwise is none.
      const readings = [...read(text, '.').readings, ...read(text, ',').readings];
      const [only] = readings;
      const isRead = only && readings.length === 2 && only.amount >= 0;
      return isRead && isSound(only.amount, only.unit) ? sizeOf(only.amount, only.unit) : undefined;
    },
  };
}

const attributes: { readonly [Name in AttributeName]: Attribute<Settings[Name]> } = {
  show: { allowed: viewIds.join(', '), otherwise: viewIds, read: readViews },
  jurisdiction: oneOf(jurisdictions, null),
  unit: oneOf(units, 'iu'),
  d3: dose(
    '2000, 2000 IU, 50 mcg',
    readD3,
    (amount, unit) =>
      !isUnlikelyD3({ amount, unit: unit ?? 'IU' }) &&
      internationalUnits(amount, unit ?? 'IU') <= most.d3Iu,
    (amount, unit) => internationalUnits(amount, unit ?? 'IU'),
  ),
  k2: dose(
    '100, 100 mcg',
    readVitaminK,
    (amount, unit) => micrograms(amount, unit ?? 'µg') <= most.vitaminKMicrograms,
    (amount, unit) => micrograms(amount, unit ?? 'µg'),
  ),
  rule: oneOf(
    pairingRules.map(({ id }) => id),
    null,
  ),
  claims: oneOf(claims, null),
  theme: oneOf(themes, 'auto'),
  'heading-level': oneOf(headingLevels, '2'),
};

/** Every attribute, as it is written in markup. */
export const attributeNames = Object.keys(attributes) as readonly AttributeName[];

/**
 * Reads what the page's author set. Nothing, or an empty text, gives the default; what cannot be
 * read gives the default too, and `warn` is told.
 */
export function readSettings(
  textOf: (name: AttributeName) => string | null | undefined,
  warn: Warn,
): Settings {
  const entries = attributeNames.map((name) => {
    const { allowed, otherwise, read } = attributes[name];
    const text = textOf(name)?.trim();
    const value = text ? read(text) : otherwise;
    if (value === undefined) warn(name, text as string, allowed);
    return [name, value ?? otherwise] as const;
  });
  return Object.fromEntries(entries) as unknown as Settings;
}
