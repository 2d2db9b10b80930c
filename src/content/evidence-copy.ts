import type { ClaimId, ClaimLine, Grade, Topic } from '../domain/claims.ts';
import type { Measure, ResultId } from '../domain/trial-results.ts';

/** The figures that answers to claims name, as text. */
export interface ClaimFigures {
  readonly mk7Low: string;
  readonly mk7Long: string;
  readonly mk7High: string;
  readonly mk4Alone: string;
  readonly mk4Pair: string;
  readonly mk4Surgery: string;
  readonly dLow: string;
  readonly dHigh: string;
  readonly fewerDeaths: string;
  readonly fusedWith: string;
  readonly fusedWithout: string;
}

/** A text, or one that names figures. */
export type ClaimText = string | ((figures: ClaimFigures) => string);

/** What is said of a claim; a line is one statement or several, each with sources of its own. */
export interface ClaimWords extends Partial<Readonly<Record<ClaimLine, readonly ClaimText[]>>> {
  /** As readers ask it. */
  readonly question: string;
  /** The answer in a few words, below the question. */
  readonly verdict: string;
  /** Stands alone, as readers may copy it. */
  readonly answer: string;
  /** What would change the answer, where a trial is announced or heard of. */
  readonly change?: string;
}

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the view of the evidence says in one language. */
export interface EvidenceCopy {
  readonly evidenceHeading: string;
  readonly evidenceLead: string;
  readonly topicLabel: string;
  readonly gradeLabel: string;
  readonly all: string;
  readonly topics: Words<Topic>;
  /** How the claim stands, in words. */
  readonly grades: Words<Grade>;
  readonly claimCount: (count: string, all: string) => string;
  readonly claims: Readonly<Record<ClaimId, ClaimWords>>;
  /** Leads to a sentence, and to the button that copies it. */
  readonly sayIt: string;
  readonly quote: string;
  readonly quoted: Words<'copied' | 'marked'>;
  /** A sentence with its sources, for another text. */
  readonly quotation: (sentence: string, sources: string) => string;
  readonly claimLeads: Words<ClaimLine | 'change'>;
  readonly results: Words<ResultId>;
  readonly resultsNote: (none: string) => string;
  readonly units: Words<Exclude<Measure, 'ratio'>>;
  readonly interval: (estimate: string, low: string, high: string) => string;
  readonly scaleEnds: Words<'less' | 'more'>;

  readonly recordHeading: string;
  readonly recordChecked: (date: string) => string;
  readonly recordReview: string;
  readonly recordUnverified: string;
  readonly unverifiedFusion: (fusedWith: string, fusedWithout: string) => string;
  readonly unverifiedFood: (food: string, amount: string) => string;
  readonly recordErrors: string;
}
