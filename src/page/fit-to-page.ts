/** The height of a sheet of Letter, the lower one, between its margins, in mm; a little is left for printers. */
const HEIGHT = 254;
const PIXELS_PER_MM = 96 / 25.4;

/** From roomy to crowded, as the style sheet has them. */
const DENSITIES = [
  'size-0',
  'size-1',
  'size-2',
  'size-3 dense',
  'size-4 dense',
  'size-5 dense crowded',
  'size-6 dense crowded',
];

/**
 * Makes the type of a sheet as small as one page needs, and no smaller. The style sheet gives `measured`
 * the width of a sheet of A4, the narrower one.
 */
export function fitToPage(sheet: HTMLElement): void {
  for (const density of DENSITIES) {
    sheet.className = `sheet measured ${density}`;
    if (sheet.offsetHeight <= HEIGHT * PIXELS_PER_MM) break;
  }
  sheet.classList.remove('measured');
}
