import type { SourceId } from '../domain/sources.ts';
import type { Citing } from '../model/citing.ts';

/** Numbers the sources of one view by their first appearance, and knows what the reader asked about. */
export class Citations {
  readonly citing: Citing;
  /** False where a title could be taken for a claim. */
  readonly isTitled: boolean;
  readonly #numbers = new Map<SourceId, number>();

  constructor(citing: Citing, isTitled: boolean, earlier: readonly SourceId[] = []) {
    this.citing = citing;
    this.isTitled = isTitled;
    for (const id of earlier) this.numberOf(id);
  }

  /** The number of a source, from 1; the next one where it has none yet. */
  numberOf(id: SourceId): number {
    const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** The same sources by their numbers. */
  inOrder(ids: readonly SourceId[]): readonly SourceId[] {
    for (const id of ids) this.numberOf(id);
    return ids.toSorted((a, b) => this.numberOf(a) - this.numberOf(b));
  }

  /** Every source that has a number, in their order. */
  get cited(): readonly SourceId[] {
    return [...this.#numbers.keys()];
  }
}
