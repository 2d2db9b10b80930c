/** A text, or one that names figures, with them. */
export function figuredText<Figures>(
  text: string | ((figures: Figures) => string),
  figures: Figures,
): string {
  return typeof text === 'string' ? text : text(figures);
}
