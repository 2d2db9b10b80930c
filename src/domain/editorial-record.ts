/** The day, as ISO 8601 writes it, on which sources were last looked through. */
export const sourcesCheckedOn = '2026-11-22';
