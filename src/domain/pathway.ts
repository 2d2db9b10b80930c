import type { CalciumDay, Standing } from './calcium-flows.ts';
import type { SourceId } from './sources.ts';

/** What is said at a step, in its order. */
export const stepLines = ['known', 'seen', 'notShown'] as const;

/** What is known, what trials saw, or what is not shown yet. */
export type StepLine = (typeof stepLines)[number];

/** One stop of calcium on its way, how sure the least sure thing is that is said of it, and who says so. */
export interface PathwayStep {
  readonly id: string;
  readonly standing: Standing;
  readonly lines: Partial<Readonly<Record<StepLine, readonly SourceId[]>>>;
}

/** The story, in its order. */
export const pathwaySteps = [
  {
    id: 'food',
    standing: 'established',
    lines: { known: ['endotext', 'nhs-calcium', 'iom-2011'] },
  },
  {
    id: 'vitamin-d',
    standing: 'established',
    lines: { known: ['tebben-2016', 'nhs-vitamin-d'] },
  },
  {
    id: 'gut',
    standing: 'established',
    lines: { known: ['holick-2007', 'endotext', 'labce'], seen: ['hansen-2015'] },
  },
  { id: 'blood', standing: 'established', lines: { known: ['tebben-2016', 'uday-2017'] } },
  {
    id: 'bone',
    standing: 'mechanism',
    lines: {
      known: ['efsa-calcium-2015', 'endotext', 'uday-2017', 'schurgers-2007'],
      seen: ['knapen-2013', 'emaus-2010', 'ronn-2016', 'leboff-2022', 'burt-2019'],
      notShown: ['calcium-guide'],
    },
  },
  {
    id: 'artery',
    standing: 'not-shown',
    lines: {
      known: ['schurgers-2007'],
      seen: ['knapen-2015', 'vlasschaert-2020', 'avadec-2022', 'billington-2020'],
      notShown: ['efsa-k2-2012'],
    },
  },
  {
    id: 'kidney',
    standing: 'established',
    lines: { known: ['endotext', 'labce', 'efsa-2023', 'tebben-2016'] },
  },
] as const satisfies readonly PathwayStep[];

/** The name of a step. */
export type StepId = (typeof pathwaySteps)[number]['id'];

/** A word that the picture uses, or that readers meet beside it. */
export interface PathwayTerm {
  readonly id: string;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

/** The glossary. */
export const pathwayTerms = [
  { id: 'calcium', standing: 'established', sources: ['efsa-calcium-2015', 'nhs-calcium'] },
  { id: 'vitamin-d3', standing: 'established', sources: ['tebben-2016'] },
  { id: 'calcitriol', standing: 'established', sources: ['tebben-2016'] },
  { id: 'parathyroid-hormone', standing: 'established', sources: ['tebben-2016'] },
  {
    id: 'osteocalcin',
    standing: 'mechanism',
    sources: ['schurgers-2007', 'ronn-2016', 'ducy-1996'],
  },
  {
    id: 'matrix-gla-protein',
    standing: 'mechanism',
    sources: ['schurgers-2007', 'vlasschaert-2020'],
  },
  { id: 'k1', standing: 'established', sources: ['beulens-2013', 'schurgers-2007'] },
  { id: 'mk-4', standing: 'established', sources: ['beulens-2013'] },
  { id: 'mk-7', standing: 'established', sources: ['schurgers-2007'] },
] as const satisfies readonly PathwayTerm[];

/** The name of a term. */
export type TermId = (typeof pathwayTerms)[number]['id'];

/** What each of the three sentences rests on that sum the pathway up. */
export const takeawaySources = [
  ['holick-2007', 'tebben-2016'],
  ['schurgers-2007'],
  ['avadec-2022', 'zhang-2020', 'ronn-2016', 'efsa-k2-2012'],
] as const satisfies readonly (readonly SourceId[])[];

/** What is said at the switches. */
export const switchSources = {
  isDEnough: ['holick-2007', 'efsa-2023'],
  isKEnough: ['schurgers-2007', 'vlasschaert-2020'],
  antagonist: ['theuwissen-2013'],
} as const satisfies Record<string, readonly SourceId[]>;

/** What follows from what gets in. */
export const supplySources: Readonly<Record<CalciumDay['supply'], readonly SourceId[]>> = {
  enough: ['endotext', 'nhs-calcium', 'iom-2011'],
  plenty: ['calcium-guide', 'tebben-2016'],
  short: ['nhs-calcium', 'tebben-2016'],
  'without-d': ['tebben-2016', 'uday-2017'],
};
