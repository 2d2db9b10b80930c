/** What the reader asked "says who?" about. */
export interface Citing {
  /** The mark that is open, by its name; null for none. */
  readonly mark: string | null;
  /** The list of sources stands open. */
  readonly isListed: boolean;
}

/** Before anybody has asked. */
export const initialCiting: Citing = { mark: null, isListed: false };

/** The reader pressed a mark: it opens, and once more closes. */
export function markPressed(citing: Citing, mark: string): Citing {
  return { ...citing, mark: citing.mark === mark ? null : mark };
}
