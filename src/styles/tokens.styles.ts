import { css } from 'lit';

/**
 * Colours in light and dark; the quiet ones are mixed from them. Text holds 7:1 on its ground, lines
 * that carry meaning 3:1. Blue is calcium, amber vitamin D, green vitamin K, red a stop.
 */
export const tokens = css`
  .guide {
    --ground: light-dark(#fff, #14181f);
    --ink: light-dark(#1a2230, #eaeef5);
    --calcium: light-dark(#2b3fae, #aab8ff);
    --vitamin-d: light-dark(#863a05, #f3b67e);
    --vitamin-k: light-dark(#0d5727, #85d7a1);
    --stop: light-dark(#95181c, #ffb3ad);
    --quiet: color-mix(in srgb, var(--ink) 80%, var(--ground));
    --control: color-mix(in srgb, var(--ink) 60%, var(--ground));
    --line: color-mix(in srgb, var(--ink) 18%, var(--ground));
    --panel: color-mix(in srgb, var(--calcium) 5%, var(--ground));
  }
`;
