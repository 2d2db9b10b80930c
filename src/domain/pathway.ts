import type { Standing } from './calcium-flows.ts';
import type { SourceId } from './sources.ts';

/** One stop of calcium on its way, and how sure the least sure thing is that is said of it. */
export interface PathwayStep {
  readonly id: string;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

/** The story, in its order. */
export const pathwaySteps = [
  { id: 'food', standing: 'established', sources: ['endotext', 'nhs-calcium', 'iom-2011'] },
  { id: 'vitamin-d', standing: 'established', sources: ['tebben-2016', 'nhs-vitamin-d'] },
  {
    id: 'gut',
    standing: 'established',
    sources: ['holick-2007', 'hansen-2015', 'endotext', 'labce'],
  },
  { id: 'blood', standing: 'established', sources: ['tebben-2016', 'uday-2017'] },
  {
    id: 'bone',
    standing: 'mechanism',
    sources: [
      'endotext',
      'schurgers-2007',
      'knapen-2013',
      'emaus-2010',
      'ronn-2016',
      'leboff-2022',
      'burt-2019',
      'efsa-calcium-2015',
    ],
  },
  {
    id: 'artery',
    standing: 'not-shown',
    sources: [
      'schurgers-2007',
      'knapen-2015',
      'vlasschaert-2020',
      'avadec-2022',
      'billington-2020',
      'efsa-k2-2012',
    ],
  },
  {
    id: 'kidney',
    standing: 'established',
    sources: ['endotext', 'labce', 'efsa-2023', 'tebben-2016'],
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
  { id: 'calbindin', standing: 'established', sources: ['tebben-2016'] },
  { id: 'parathyroid-hormone', standing: 'established', sources: ['tebben-2016'] },
  { id: 'osteocalcin', standing: 'mechanism', sources: ['schurgers-2007', 'ronn-2016'] },
  {
    id: 'matrix-gla-protein',
    standing: 'mechanism',
    sources: ['schurgers-2007', 'vlasschaert-2020'],
  },
  { id: 'carboxylation', standing: 'established', sources: ['schurgers-2007'] },
  { id: 'k1', standing: 'established', sources: ['beulens-2013', 'schurgers-2007'] },
  { id: 'mk-4', standing: 'established', sources: ['beulens-2013'] },
  { id: 'mk-7', standing: 'established', sources: ['schurgers-2007'] },
  { id: 'gut-bacteria', standing: 'not-shown', sources: ['karl-2017'] },
] as const satisfies readonly PathwayTerm[];

/** The name of a term. */
export type TermId = (typeof pathwayTerms)[number]['id'];
