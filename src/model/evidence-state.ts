import { claims, grades, topics, type ClaimId, type Grade, type Topic } from '../domain/claims.ts';
import { toggled } from './toggled.ts';

/** What the reader sees of the evidence. */
export interface EvidenceState {
  /** null for all. */
  readonly topic: Topic | null;
  readonly grade: Grade | null;
  readonly opened: readonly ClaimId[];
  /** The answer that was copied, or marked where the browser copies nothing, last. */
  readonly quoted: ClaimId | null;
  /** What was done last: what a screen reader is told. */
  readonly told: 'chosen' | 'copied' | 'marked' | null;
}

/** The choices that narrow the list. */
export const filters = ['topic', 'grade'] as const;

/** One of them. */
export type Filter = (typeof filters)[number];

/** The evidence before anybody has touched it: the first claim shows what there is to open. */
export const initialEvidence: EvidenceState = {
  topic: null,
  grade: null,
  opened: ['need'],
  quoted: null,
  told: null,
};

/** The reader narrowed the list; what is no topic or grade means all. */
export function claimsFiltered(state: EvidenceState, filter: Filter, value: string): EvidenceState {
  const words: readonly (Topic | Grade)[] = filter === 'topic' ? topics : grades;
  const chosen = words.find((word) => word === value) ?? null;
  return chosen === state[filter] ? state : { ...state, [filter]: chosen, told: 'chosen' };
}

/** The reader opened a claim, or closed it; the same state where there is none of that name. */
export function claimToggled(state: EvidenceState, name: string): EvidenceState {
  const claim = claims.find(({ id }) => id === name);
  if (!claim) return state;
  return { ...state, opened: toggled(state.opened, claim.id), told: null };
}

/** The reader asked for a copy; what was told of the last one makes way, so that it can be told again. */
export function quoteAsked(state: EvidenceState): EvidenceState {
  return state.told === null ? state : { ...state, told: null };
}

/** An answer was copied, or marked to be copied by hand. */
export function answerQuoted(
  state: EvidenceState,
  claim: ClaimId,
  isCopied: boolean,
): EvidenceState {
  return { ...state, quoted: claim, told: isCopied ? 'copied' : 'marked' };
}

/** True for a claim that the reader's choice leaves in the list. */
export function isChosen(
  { topic, grade }: Pick<EvidenceState, 'topic' | 'grade'>,
  claim: { readonly topic: Topic; readonly grade: Grade },
): boolean {
  return (topic ?? claim.topic) === claim.topic && (grade ?? claim.grade) === claim.grade;
}
