/** A share as a length in SVG. */
export function percent(share: number): string {
  return `${share * 100}%`;
}
