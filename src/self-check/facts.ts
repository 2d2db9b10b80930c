/** A policy of the page that blocked something. */
export interface Violation {
  /** What was blocked; browsers may tell its origin alone. */
  readonly blocked: string;
  /** The directive that counts, as the browser names it. */
  readonly directive: string;
  /** The whole policy; '' where the browser does not tell it. */
  readonly policy: string;
}

/** What the server says at the script's address. */
export interface Answer {
  readonly status: number;
  /** Its type, without parameters. */
  readonly type: string;
  readonly isWebPage: boolean;
  /** null where the tag has no integrity, or hashes cannot be made here. */
  readonly fitsHash: boolean | null;
}

/** What came of asking for a script's address again. */
export interface Probe {
  /** `forbidden`: the page lets nobody read it; `unshared`: it is there; `failed`: nothing came. */
  readonly answer: Answer | 'forbidden' | 'unshared' | 'failed';
  /** The browser fetched the address when it was told to preload it. */
  readonly isLoaded: boolean;
  /** The page's own tag asked for it; null where that cannot be told. */
  readonly wasAsked: boolean | null;
  /** What blocked it. */
  readonly violations: readonly Violation[];
}

/** A script tag that is, or was meant to be, ours. */
export interface TagFacts {
  readonly address: string;
  /** Among them one that makes it an asker for a guide. */
  readonly hasSettings: boolean;
  readonly isInHead: boolean;
  /** Bare and outside the page’s text, as a theme writes it on every page: it asks for no guide. */
  readonly isSiteWide: boolean;
  /** An element or placeholder of the author stands right beside it. */
  readonly isBesideGuide: boolean;
  /** What keeps a browser from running it, as it is written in the tag; '' for nothing. */
  readonly change: string;
  readonly hasCurlyQuotes: boolean;
  readonly hasIntegrity: boolean;
  /** It is fetched in a way that the other site has to allow. */
  readonly needsSharing: boolean;
  /** null once the tag is defined: then there is nothing to find out. */
  readonly probe: Probe | null;
}

/** What keeps an element out of sight. */
export type Obstacle =
  | { readonly kind: 'hidden'; readonly element: string; readonly rule: string }
  | { readonly kind: 'cut-off'; readonly element: string; readonly height: number }
  | { readonly kind: 'off-page'; readonly element: string };

/** Where something stands, and how large it is in CSS px. */
export interface Standing {
  readonly where: string;
  readonly width: number;
  readonly height: number;
  readonly obstacle: Obstacle | null;
}

/** A guide on the page. */
export interface GuideFacts extends Standing {
  readonly isEmpty: boolean;
  readonly isUnclosed: boolean;
  /** The guide and the page behind it, dark or light; null where one cannot be told or was chosen. */
  readonly mismatch: 'dark-page' | 'light-page' | null;
}

/** A frame with the guide's own page in it. */
export interface FrameFacts extends Standing {
  readonly isSandboxed: boolean;
  /** `empty`: nothing was loaded; `closed`: it cannot be looked into. */
  readonly inside: 'guide' | 'other-page' | 'empty' | 'closed';
  /** The height that what is in it takes or tells; null where neither is known. */
  readonly needs: number | null;
  /** What blocked it, where the browser still knows. */
  readonly violations: readonly Violation[];
  readonly address: string;
}

/** All that the check finds on a page. */
export interface Facts {
  readonly pageOrigin: string;
  readonly isPageHttps: boolean;
  readonly isAboveFloor: boolean;
  /** '' for a page sent as text/html. */
  readonly xmlType: string;
  readonly isDefined: boolean;
  readonly refusesOurTypes: boolean;
  readonly tags: readonly TagFacts[];
  readonly guides: readonly GuideFacts[];
  readonly frames: readonly FrameFacts[];
  /** The frame that the page itself is in: its height, and what the page takes. */
  readonly ownFrame: { readonly height: number; readonly needs: number } | null;
  /** Elements and placeholders that the page's author wrote. */
  readonly placeCount: number;
  /** Placeholders that are no div, and so get no guide. */
  readonly wrongPlaces: readonly string[];
  readonly isShownAsText: boolean;
  /** Where the tag stands without effect, such as in a comment; '' for nowhere. */
  readonly outOfEffect: string;
  /** Frames of the page itself that hold our tag. */
  readonly framesWithTag: readonly string[];
}
