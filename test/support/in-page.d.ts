/** The source of a function that tells texts that are cut, overlap, are hidden or tiny. */
export const layoutFaultParts: readonly string[];
