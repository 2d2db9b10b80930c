/** What session recorders look for on what they are to leave alone, by their documentation. */
export const recorderOptOuts = [
  ...['.rr-block', '.ph-no-capture', '.fs-exclude', '[data-hj-suppress]', '[data-private]'],
  ...['[data-clarity-mask="true"]', '[data-dd-privacy="hidden"]', '[data-openreplay-hidden]'],
  ...['[data-sentry-block]', '[data-sentry-mask]', '[data-matomo-mask]'],
];
