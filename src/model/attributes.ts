import { jurisdictions, type Jurisdiction } from '../domain/assessment.ts';
import { most } from '../domain/input.ts';
import { pairingRules, type RuleId } from '../domain/reference-values.ts';
import { internationalUnits } from '../domain/units.ts';
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

/** Reads `2000 IU` and the like: a number of at most `limit` with, if it likes, one of `words`. */
function dose(
  allowed: string,
  words: RegExp,
  sizeOf: (amount: number, word: string) => number,
  limit: number,
): Attribute<number | null> {
  const read = (text: string): number | undefined => {
    const amount = Number(text.replace(words, ''));
    const size = sizeOf(amount, text);
    return /^[\d.]+\s*\D*$/.test(text) && size <= limit ? size : undefined;
  };
  return { allowed, otherwise: null, read };
}

const MICROGRAMS = /\s*(mcg|[µμ]g)$/i;

const attributes: { readonly [Name in AttributeName]: Attribute<Settings[Name]> } = {
  show: { allowed: viewIds.join(', '), otherwise: viewIds, read: readViews },
  jurisdiction: oneOf(jurisdictions, null),
  unit: oneOf(units, 'iu'),
  d3: dose(
    '2000, 2000 IU, 50 mcg',
    /\s*(iu|mcg|[µμ]g)$/i,
    (amount, text) => internationalUnits(amount, MICROGRAMS.test(text) ? 'µg' : 'IU'),
    most.d3Iu,
  ),
  k2: dose('100, 100 mcg', MICROGRAMS, (amount) => amount, most.k2Micrograms),
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
