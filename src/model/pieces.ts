/**
 * The first rendering in pieces, for whoever makes each in a task of its own. They are made in the order of
 * the document, so that the numbers of sources are those of a rendering in one go.
 */
export class Pieces {
  #waiting: (() => void)[] | undefined = [];

  /** Until then a piece that is rendered waits for its turn. */
  get areDone(): boolean {
    return !this.#waiting;
  }

  /** True where it is to wait. */
  hold(make: () => void): boolean {
    return Boolean(this.#waiting?.push(make));
  }

  /** Makes the piece whose turn it is; false where none is left. */
  makeNext(): boolean {
    const [next, ...others] = this.#waiting ?? [];
    if (!next) return false;
    // Pieces of this piece come before those that follow it.
    this.#waiting = [];
    next();
    this.#waiting.push(...others);
    return true;
  }

  /** From here on everything is made at once. */
  end(): void {
    this.#waiting = undefined;
  }
}
