/**
 * Attributes by which session recorders are told to leave an element alone: what a reader types
 * here is about health. One line a recorder, by the word that its makers document.
 */
export const recorderOptOuts: readonly (readonly [string, string])[] = [
  ['data-hj-suppress', ''], // Hotjar
  ['data-clarity-mask', 'true'], // Microsoft Clarity
  ['data-dd-privacy', 'hidden'], // Datadog
  ['data-sentry-block', ''], // Sentry: the whole element
  ['data-sentry-mask', ''], // Sentry: its texts, where blocking is off
  ['data-private', ''], // LogRocket and others
  ['data-matomo-mask', ''], // Matomo
];

/** The same by class, for recorders that know no attribute. */
export const recorderOptOutClasses: readonly string[] = [
  'rr-block', // rrweb and what is built on it
  'ph-no-capture', // PostHog
  'fs-exclude', // FullStory
];
