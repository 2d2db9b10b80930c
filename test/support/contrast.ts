/** A colour as linear sRGB, each channel 0 to 1, and how much of it covers. */
interface Linear {
  readonly channels: readonly number[];
  readonly alpha: number;
}

function linearOf(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}

/** Reads what browsers tell of a computed colour: `rgb()`, `color(srgb …)`, `color(srgb-linear …)`. */
export function readColour(text: string): Linear {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  const channels = [red, green, blue];
  if (text.startsWith('rgb')) return { channels: channels.map((c) => linearOf(c / 255)), alpha };
  if (text.startsWith('color(srgb-linear')) return { channels, alpha };
  if (text.startsWith('color(srgb ')) return { channels: channels.map(linearOf), alpha };
  throw new Error(`A colour that is not expected: ${text}`);
}

/** Relative luminance as WCAG defines it, 0 to 1. */
export function luminanceOf(text: string): number {
  const [red = 0, green = 0, blue = 0] = readColour(text).channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two opaque colours as WCAG defines it, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [lighter, darker] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return ((lighter as number) + 0.05) / ((darker as number) + 0.05);
}

/** The ground that is seen behind an element of the guide. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (readColour(backgroundColor).alpha === 1) return backgroundColor;
  }
  throw new Error('There is no ground');
}
