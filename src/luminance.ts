/** Below it white text is easier to read on a colour than black. */
const DARK = 0.179;

/** Whether a colour is dark by WCAG's relative luminance; its channels are those of sRGB, from 0 to 1. */
export function isDark(red: number, green: number, blue: number): boolean {
  const [r, g, b] = [red, green, blue].map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < DARK;
}
