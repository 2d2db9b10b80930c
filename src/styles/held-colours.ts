import { unsafeCSS, type CSSResult } from 'lit';

const channels = ['r', 'g', 'b'];

/** A channel between 0 and 1, of what shows on white (1) or on black (0) where the colour lets that through. */
function channelOn(paper: 0 | 1, channel: string): string {
  return `(${paper} + (clamp(0, ${channel}, 1) - ${paper}) * alpha)`;
}

/** Relative luminance as WCAG defines it: of linear sRGB, 0 to 1. */
function luminanceOn(paper: 0 | 1): string {
  const [red, green, blue] = channels.map((channel) => channelOn(paper, channel));
  return `(0.2126 * ${red} + 0.7152 * ${green} + 0.0722 * ${blue})`;
}

function colourFrom(origin: string, channelOf: (channel: string) => string): string {
  const made = channels.map((channel) => `calc(${channelOf(channel)})`);
  return `color(from ${origin} srgb-linear ${made.join(' ')} / 1)`;
}

/** The colour with a luminance of at most `most`: darkened by a factor, so that its hue stays. */
function darkened(origin: string, most: number, paper: 0 | 1): string {
  const factor = `min(1, ${most} / max(${luminanceOn(paper)}, 0.0001))`;
  return colourFrom(origin, (channel) => `${channelOn(paper, channel)} * ${factor}`);
}

/** The colour with a luminance of at least `least`: lightened towards white. */
function lightened(origin: string, least: number, paper: 0 | 1): string {
  const luminance = luminanceOn(paper);
  const share = `max(0, (${least} - ${luminance}) / max(1 - ${luminance}, 0.0001))`;
  return colourFrom(origin, (channel) => `1 - (1 - ${channelOn(paper, channel)}) * (1 - ${share})`);
}

/**
 * A page's ground and accent, each brought within the luminance at which all text on that ground, and the
 * accent as text, keeps 7:1; `origin` is what the page sets, as CSS. A channel of linear sRGB that is scaled, or
 * moved towards white, stays within what a screen can show, so that the result has that luminance and no other.
 */
export const held = {
  groundOnLight: (origin: string): CSSResult => unsafeCSS(lightened(origin, 0.83, 1)),
  groundOnDark: (origin: string): CSSResult => unsafeCSS(darkened(origin, 0.022, 0)),
  accentOnLight: (origin: string): CSSResult => unsafeCSS(darkened(origin, 0.061, 1)),
  accentOnDark: (origin: string): CSSResult => unsafeCSS(lightened(origin, 0.55, 0)),
};
