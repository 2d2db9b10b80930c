/**
 * What has been mounted on this page. It hangs on the class that defined the tag, so that a second
 * copy of the script, be it another version, reads and writes the same one and nothing is global.
 */
export interface Ledger {
  /** Script tags and placeholders that have been dealt with. */
  readonly served: WeakSet<Element>;
  /** Guides that script tags made; all others the page's author wrote. */
  readonly made: WeakSet<Element>;
  /** A copy of the script is already watching for placeholders. */
  isWatching: boolean;
}

type WithLedger = CustomElementConstructor & { ledger?: Ledger };

/** The ledger of the class that defined the tag, begun where there is none. */
export function ledgerOf(definedBy: WithLedger): Ledger {
  definedBy.ledger ??= { served: new WeakSet(), made: new WeakSet(), isWatching: false };
  return definedBy.ledger;
}
