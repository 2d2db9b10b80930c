/** The views that there are, in the order in which they stand unless `show` says otherwise. */
export const viewIds = ['pathway', 'calculator', 'evidence', 'safety'] as const;

/** One view of the guide. */
export type ViewId = (typeof viewIds)[number];
