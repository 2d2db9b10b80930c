import { jurisdictions, type Jurisdiction } from '../domain/assessment.ts';
import type { RuleId } from '../domain/reference-values.ts';
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

/** How the text of an attribute is read. */
export interface Attribute<Value> {
  readonly allowed: string;
  readonly otherwise: Value;
  /** The value, or undefined when the text is none. */
  readonly read: (text: string) => Value | undefined;
}

/** A word of a list. */
export function oneOf<Word extends string, Otherwise extends Word | null>(
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

/** What an author sets of doses. */
export type DoseReaders = {
  readonly [Name in 'd3' | 'k2' | 'rule']: Attribute<Settings[Name]>;
};

const readers = {
  show: { allowed: viewIds.join(', '), otherwise: viewIds, read: readViews },
  jurisdiction: oneOf(jurisdictions, null),
  unit: oneOf(units, 'iu'),
  claims: oneOf(claims, null),
  theme: oneOf(themes, 'auto'),
  'heading-level': oneOf(headingLevels, '2'),
} as const;

/** For a file in which no view answers anything: a dose to start from is nothing to it. */
const noDoses: DoseReaders = Object.fromEntries(
  ['d3', 'k2', 'rule'].map((name) => [name, { allowed: '', otherwise: null, read: () => null }]),
) as unknown as DoseReaders;

/** Each by its name, so that one that is forgotten here does not compile. */
const named = {
  show: true,
  jurisdiction: true,
  unit: true,
  d3: true,
  k2: true,
  rule: true,
  claims: true,
  theme: true,
  'heading-level': true,
} satisfies Readonly<Record<AttributeName, true>>;

/** Every attribute, as it is written in markup. */
export const attributeNames = Object.keys(named) as readonly AttributeName[];

/**
 * Reads what the page's author set. Nothing, or an empty text, gives the default; what cannot be
 * read gives the default too, and `warn` is told. Doses are read where there are readers for them.
 */
export function readSettings(
  textOf: (name: AttributeName) => string | null | undefined,
  warn: Warn,
  doses: DoseReaders = noDoses,
): Settings {
  const all: { readonly [Name in AttributeName]: Attribute<Settings[Name]> } = {
    ...readers,
    ...doses,
  };
  const entries = attributeNames.map((name) => {
    const { allowed, otherwise, read } = all[name];
    const text = textOf(name)?.trim();
    const value = text ? read(text) : otherwise;
    if (value === undefined) warn(name, text as string, allowed);
    return [name, value ?? otherwise] as const;
  });
  return Object.fromEntries(entries) as unknown as Settings;
}
