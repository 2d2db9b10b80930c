/** The part of a Lit element that this needs. */
interface Host extends Element {
  requestUpdate(): void;
}

const CARD = ':scope > [slot="sponsor"]';

/** Links of a sponsor are marked for search engines as what they are. */
function markLinks(host: Element): void {
  for (const link of host.querySelectorAll<HTMLAnchorElement>(`${CARD}:is(a), ${CARD} a`))
    link.relList.add('sponsored', 'nofollow');
}

/** Watches whether the author put something beside the guide. Nothing of it is read or measured. */
export class SponsorCard {
  /** There is something in the slot. */
  isThere = false;

  readonly #host: Host;
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(host: Host) {
    this.#host = host;
  }

  hostConnected(): void {
    const what = { childList: true, subtree: true, attributeFilter: ['slot', 'href'] };
    this.#observer.observe(this.#host, what);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #look(): void {
    markLinks(this.#host);
    const isThere = this.#host.querySelector(CARD) !== null;
    if (isThere === this.isThere) return;
    this.isThere = isThere;
    this.#host.requestUpdate();
  }
}
