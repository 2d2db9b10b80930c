/** Hears of links that are opened while the page stands open, for as long as the guide is on it. */
export class LaterLinks {
  readonly #open: () => void;

  constructor(open: () => void) {
    this.#open = open;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#open);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#open);
  }
}
