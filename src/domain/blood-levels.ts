import type { Jurisdiction } from './assessment.ts';
import type { SourceId } from './sources.ts';

/** How laboratories write 25-hydroxyvitamin D. */
export const levelUnits = ['ng/mL', 'nmol/L'] as const;

/** A unit of the blood level. */
export type LevelUnit = (typeof levelUnits)[number];

/** 1 ng/mL of 25-hydroxyvitamin D (400.64 g/mol) in nmol/L. */
const NANOMOLES_PER_NANOGRAM = 2.496;

/** The most that an entry takes, in either unit: three times the highest level of any report we know. */
export const MOST_LEVEL = 2000;

/** The same level in the other unit. */
export function levelInOther(level: number, unit: LevelUnit): number {
  return unit === 'ng/mL' ? level * NANOMOLES_PER_NANOGRAM : level / NANOMOLES_PER_NANOGRAM;
}

/** A bound in both units, each as the authority rounds it, so that no reading falls between them. */
export interface Bound extends Readonly<Record<LevelUnit, number>> {
  /** The upper band begins above it, not at it. */
  readonly isAbove?: true;
}

/** A stretch of levels for which an authority has a word. */
export interface LevelBand {
  readonly id: string;
  readonly source: SourceId;
  readonly jurisdiction: Jurisdiction | null;
  /** The band begins here; null at the bottom. */
  readonly from: Bound | null;
  /** The next begins here; null at the top. */
  readonly to: Bound | null;
  /** Whoever is in it is to ask somebody: no other word is to be heard beside it. */
  readonly isConcern?: true;
}

function at(nanograms: number, nanomoles: number): Bound {
  return { 'ng/mL': nanograms, 'nmol/L': nanomoles };
}

const [twelve, twenty] = [at(12, 30), at(20, 50)];
const fifty: Bound = { ...at(50, 125), isAbove: true };
const [ten, thirty, hundredFifty] = [at(10, 25), at(30, 75), at(150, 375)];
const iom = { source: 'iom-2011', jurisdiction: 'us' } as const;
const efsa = { source: 'efsa-2016', jurisdiction: 'eu' } as const;
const sacn = { source: 'sacn-2016', jurisdiction: 'uk' } as const;
/** A society of doctors, not an authority; its words of 2011 are withdrawn. */
const society = { source: 'endocrine-society-2011', jurisdiction: null } as const;

/** What each authority calls a level, lowest first. */
export const levelBands = [
  { id: 'iom-risk', ...iom, from: null, to: twelve },
  { id: 'iom-some', ...iom, from: twelve, to: twenty },
  { id: 'iom-enough', ...iom, from: twenty, to: fifty },
  { id: 'iom-high', ...iom, from: fifty, to: null, isConcern: true },
  { id: 'efsa-below', ...efsa, from: null, to: twenty },
  { id: 'efsa-target', ...efsa, from: twenty, to: null },
  { id: 'sacn-below', ...sacn, from: null, to: ten },
  { id: 'sacn-above', ...sacn, from: ten, to: null },
  { id: 'society-deficient', ...society, from: null, to: twenty },
  { id: 'society-insufficient', ...society, from: twenty, to: thirty },
  { id: 'society-sufficient', ...society, from: thirty, to: null },
  {
    id: 'poisoning',
    source: 'marcinowska-2018',
    jurisdiction: null,
    from: hundredFifty,
    to: null,
    isConcern: true,
  },
] as const satisfies readonly LevelBand[];

/** The name of a band. */
export type LevelBandId = (typeof levelBands)[number]['id'];

function isPast(bound: Bound, level: number, unit: LevelUnit): boolean {
  return bound.isAbove ? level > bound[unit] : level >= bound[unit];
}

/** True for a level between the bounds of the band. */
export function isInBand({ from, to }: LevelBand, level: number, unit: LevelUnit): boolean {
  return !(from && !isPast(from, level, unit)) && !(to && isPast(to, level, unit));
}

/** What is to be said of a level: what concerns, and only where nothing does, all that it is called. */
export function bandsOf(level: number, unit: LevelUnit): readonly (typeof levelBands)[number][] {
  const inside = levelBands.filter((band) => isInBand(band, level, unit));
  const concerns = inside.filter((band: LevelBand) => band.isConcern);
  return concerns.length > 0 ? concerns : inside;
}

/** How soon to ask about a level: above what the Institute of Medicine has no concern about, or poisonous. */
export function urgencyOfLevel(level: number, unit: LevelUnit): 'none' | 'soon' | 'today' {
  if (isPast(hundredFifty, level, unit)) return 'today';
  return isPast(fifty, level, unit) ? 'soon' : 'none';
}
