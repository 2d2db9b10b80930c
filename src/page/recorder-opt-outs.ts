import { afterFrames } from './after-frames.ts';

/** Attributes, one line a recorder, by the word that its makers document. */
const attributes = {
  'data-hj-suppress': '', // Hotjar
  'data-clarity-mask': 'true', // Microsoft Clarity
  'data-dd-privacy': 'hidden', // Datadog
  'data-openreplay-hidden': '', // OpenReplay
  'data-sentry-block': '', // Sentry: the whole element
  'data-sentry-mask': '', // Sentry: its texts, where blocking is off
  'data-private': '', // LogRocket and others
  'data-matomo-mask': '', // Matomo
};

/** The same by class, for recorders that know no attribute. */
const classes = [
  'rr-block', // rrweb and what is built on it
  'ph-no-capture', // PostHog
  'fs-exclude', // FullStory
];

/** Tells session recorders to leave an element alone: what a reader types there is about health. */
export function optOutOfRecorders(element: Element): void {
  for (const [name, value] of Object.entries(attributes))
    // What is written again as it stands is a change, too, to whoever watches.
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  for (const name of classes) if (!element.classList.contains(name)) element.classList.add(name);
}

/** What all of a shadow root stands in: recorders look for opt-outs with closest(), which ends at the root. */
export function unrecorded(): HTMLElement {
  const content = document.createElement('div');
  optOutOfRecorders(content);
  return content;
}

/**
 * The same for an element whose attributes are the page's: frameworks write its class anew, and what morphs a page
 * takes away what a server did not send.
 */
export class RecorderOptOuts {
  readonly #element: Element;
  /** A frame passes before they are put back, so that a page which takes them away each time is not kept busy for ever. */
  readonly #observer = new MutationObserver(() =>
    afterFrames(1, () => optOutOfRecorders(this.#element)),
  );
  #isBegun = false;

  constructor(element: Element) {
    this.#element = element;
  }

  /** Once the first rendering is whole: a framework holds what a server sent against what it finds till then. */
  begin(): void {
    this.#isBegun = true;
    this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#isBegun) return;
    optOutOfRecorders(this.#element);
    this.#observer.observe(this.#element, {
      attributeFilter: ['class', ...Object.keys(attributes)],
    });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
