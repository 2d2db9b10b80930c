/** An element that renders what folds. */
interface Host {
  readonly shadowRoot: ShadowRoot | null;
  /** Undefined before the first rendering, and for good where the host's styles cannot be made. */
  readonly renderRoot: ParentNode | undefined;
}

/** While the page is printed, everything in the view folds open; after it all is as it was. */
export class ShownOnPaper {
  readonly #host: Host;
  readonly #setOnPaper: (isOnPaper: boolean) => void;
  /** What folds and was opened for paper; undefined on the screen. */
  #opened: readonly HTMLDetailsElement[] | undefined;
  /** How far down the reader was. */
  #top = 0;

  /** `setOnPaper` shows the guide as on paper, or again as on the screen, before it returns. */
  constructor(host: Host, setOnPaper: (isOnPaper: boolean) => void) {
    this.#host = host;
    this.#setOnPaper = setOnPaper;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  readonly #open = (): void => {
    const isFallbackAlone = this.#host.shadowRoot && !this.#host.renderRoot;
    if (this.#opened || isFallbackAlone) return;
    this.#top = scrollY;
    this.#setOnPaper(true);
    // What is folded now the host does not open by itself. Before it, not all may have been rendered.
    const folded = 'details:not([open])';
    this.#opened = [...(this.#host.renderRoot?.querySelectorAll<HTMLDetailsElement>(folded) ?? [])];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    if (!this.#opened) return;
    for (const details of this.#opened) details.open = false;
    this.#opened = undefined;
    this.#setOnPaper(false);
    // Browsers follow what grew and shrank above the reader's place, and end elsewhere.
    scrollTo({ top: this.#top, behavior: 'instant' });
  };
}
