/** The Flesch-Kincaid grade of several paragraphs together. */
export function readingGrade(paragraphs: readonly string[]): number;
