/** Attributes, one line a recorder, by the word that its makers document. */
const attributes: readonly (readonly [string, string])[] = [
  ['data-hj-suppress', ''], // Hotjar
  ['data-clarity-mask', 'true'], // Microsoft Clarity
  ['data-dd-privacy', 'hidden'], // Datadog
  ['data-sentry-block', ''], // Sentry: the whole element
  ['data-sentry-mask', ''], // Sentry: its texts, where blocking is off
  ['data-private', ''], // LogRocket and others
  ['data-matomo-mask', ''], // Matomo
];

/** The same by class, for recorders that know no attribute. */
const classes: readonly string[] = [
  'rr-block', // rrweb and what is built on it
  'ph-no-capture', // PostHog
  'fs-exclude', // FullStory
];

/** Tells session recorders to leave an element alone: what a reader types there is about health. */
export function optOutOfRecorders(element: Element): void {
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.classList.add(...classes);
}
