/**
 * What has been mounted on this page. It hangs on the class that defined the tag, so that a second
 * copy of the script, be it another version, reads and writes the same one and nothing is global.
 */
export interface Ledger {
  /** Script tags that have been dealt with. */
  readonly served: WeakSet<Element>;
  /** Guides that script tags made; all others the page's author wrote. */
  readonly made: WeakSet<Element>;
  /** The guide of each tag and placeholder. It comes back with what was typed where a morph took it away. */
  readonly guides: WeakMap<Element, HTMLElement>;
  /** A copy of the script is already watching the page. */
  isWatching: boolean;
}

/** Copies up to 0.2.0 keep no guides. */
type BegunByAnyCopy = Omit<Ledger, 'guides'> & { guides?: Ledger['guides'] };
type WithLedger = CustomElementConstructor & { ledger?: BegunByAnyCopy };

/** The ledger of the class that defined the tag, begun where there is none. */
export function ledgerOf(definedBy: WithLedger): Ledger {
  definedBy.ledger ??= { served: new WeakSet(), made: new WeakSet(), isWatching: false };
  const { ledger } = definedBy;
  ledger.guides ??= new WeakMap();
  return ledger as Ledger;
}
