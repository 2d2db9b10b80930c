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
    --flesh: light-dark(#f7dfd0, #4a342b);
    --blood: light-dark(#fbe4e4, #4a2427);
    --blood-line: light-dark(#b0565b, #d98d91);
    --bone: light-dark(#f4e8cc, #4d4433);
    --marrow: light-dark(#fbf6ea, #2c2820);
    --liver: light-dark(#e0b3a6, #6b3f36);
    --milk: light-dark(#fff, #2a303b);
    --leaf: light-dark(#d5e6cf, #2d4430);
    --fish: light-dark(#dbe4ee, #364352);
    --outline: color-mix(in srgb, var(--ink) 70%, var(--ground));
    --quiet: color-mix(in srgb, var(--ink) 80%, var(--ground));
    --control: color-mix(in srgb, var(--ink) 60%, var(--ground));
    --line: color-mix(in srgb, var(--ink) 18%, var(--ground));
    --panel: color-mix(in srgb, var(--calcium) 5%, var(--ground));
  }
`;
