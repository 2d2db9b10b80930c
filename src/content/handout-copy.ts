import type { Jurisdiction, VitaminKForm } from '../domain/assessment.ts';
import type { Taken, Taking, TakeAlongState } from '../model/take-along-state.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** How an answer was worked out, and what a reader takes along of it. */
export interface HandoutCopy {
  readonly workingHeading: string;
  /** Parts of the arithmetic; amounts come with their units. */
  readonly times: (amount: string, factor: string) => string;
  readonly over: (amount: string, divisor: string) => string;
  readonly plus: (...amounts: readonly string[]) => string;
  readonly equals: (sum: string, result: string) => string;
  readonly lineOf: (name: string, text: string) => string;
  readonly per: (amount: string, one: string) => string;
  readonly daysCount: (count: string) => string;
  readonly workedTotal: Words<'d3' | 'k2'>;
  readonly workedLimit: (limit: string) => string;
  readonly workedPrescribed: string;
  /** What kind of source has a rule, and which. */
  readonly ruleOfKind: (kind: string, by: string) => string;
  /** One microgram, as a unit by which another is counted. */
  readonly microgram: Words<Jurisdiction>;
  readonly workedUrgent: string;
  readonly workedRange: (range: string) => string;
  readonly workedRounded: string;

  readonly takeHeading: string;
  readonly takeLead: string;
  readonly takings: Words<Taking>;
  readonly linkNote: string;
  readonly noLink: string;
  /** What came of it; '' where the browser tells by itself. */
  readonly taken: Readonly<Record<Taking, Words<Taken['outcome']>>>;
  readonly arrivals: Words<NonNullable<TakeAlongState['arrival']>>;
  /** A link that was opened after the reader had typed. */
  readonly offers: Words<'readable' | 'unreadable'>;
  readonly takeOffer: string;

  readonly sheetTitle: string;
  readonly sheetMadeOn: (date: string, place: string) => string;
  readonly sheetParts: Words<
    'products' | 'person' | 'answer' | 'cautions' | 'notes' | 'limits' | 'working' | 'record'
  >;
  readonly sheetPrescribed: string;
  readonly sheetFishLiverOil: string;
  /** An entry that cannot be read, as it was typed. */
  readonly unread: (text: string) => string;
  /** One that can be read in two ways, of which the reader has chosen none. */
  readonly unresolved: (text: string, ...amounts: readonly string[]) => string;
  readonly sheetForms: Words<VitaminKForm>;
  readonly sheetNone: string;
  readonly sheetNotSaid: string;
  readonly inBrackets: (amount: string, other: string) => string;
  readonly sheetNoAmount: string;
  /** What a food's ready row counts. */
  readonly sheetFood: (portion: string) => string;
  /** In place of what the screen says of entries that stand below, or are marked, there. */
  readonly sheetNotAnswered: string;
  readonly sheetUnread: string;
  readonly sheetFromLink: string;
  readonly sheetNoProduct: string;
  readonly sheetNoLimit: string;
  /** The columns in which the reader writes by hand. */
  readonly recordColumns: Words<'date' | 'whom' | 'said' | 'next'>;
  readonly sheetSources: string;
  readonly numbered: (numbers: string) => string;
}
