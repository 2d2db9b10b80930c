/** The languages that the guide is built in, as tags of BCP 47. */
export const languages = ['en'] as const;

/** One of them. */
export type Language = (typeof languages)[number];
