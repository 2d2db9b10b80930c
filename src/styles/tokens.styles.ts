import { css, unsafeCSS } from 'lit';
import { customProperties } from './custom-properties.ts';
import { held } from './held-colours.ts';

const { accent, accentDark, background, backgroundDark } = customProperties;
const accentLight = unsafeCSS(accent.initial);
const accentOnDark = unsafeCSS(accentDark.initial);
const groundLight = unsafeCSS(background.initial);
const groundOnDark = unsafeCSS(backgroundDark.initial);

/**
 * Colours in light and dark; the quiet ones are mixed from them. Text holds 7:1 on its ground, lines
 * that carry meaning 3:1. Blue is calcium, amber vitamin D, green vitamin K, red a stop. A page may set the
 * ground and the accent, which are then held where all this stays so; on paper the ground is white.
 */
export const tokens = css`
  .guide {
    --ground: light-dark(${groundLight}, ${groundOnDark});
    --accent: light-dark(${accentLight}, ${accentOnDark});
    --ink: light-dark(#1a2230, #eaeef5);
    --calcium: light-dark(#283aa2, #b4c1ff);
    --vitamin-d: light-dark(#763204, #f6be8b);
    --vitamin-k: light-dark(#0b4e22, #85d7a1);
    --stop: light-dark(#89151a, #ffb3ad);
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
    --quiet: color-mix(in srgb, var(--ink) 84%, var(--ground));
    --control: color-mix(in srgb, var(--ink) 60%, var(--ground));
    --line: color-mix(in srgb, var(--ink) 18%, var(--ground));
    --panel: color-mix(in srgb, var(--accent) 5%, var(--ground));
    --edge: 40%;
  }

  /* Firefox knows colours made from colours only since 128. What is no colour at all is marked plain. Where a
     page sets none, a default takes the place: each element with a colour would work the formula out again. */
  @supports (color: color(from red srgb-linear r g b)) {
    .guide:not(.plain) {
      --ground-on-light: ${held.groundOnLight(`var(${background.name})`)};
      --ground-on-dark: ${held.groundOnDark(`var(${backgroundDark.name}, var(${background.name}))`)};
      --accent-on-light: ${held.accentOnLight(`var(${accent.name})`)};
      --accent-on-dark: ${held.accentOnDark(`var(${accentDark.name}, var(${accent.name}))`)};
      --ground: light-dark(
        var(--ground-on-light, ${groundLight}),
        var(--ground-on-dark, ${groundOnDark})
      );
      --accent: light-dark(
        var(--accent-on-light, ${accentLight}),
        var(--accent-on-dark, ${accentOnDark})
      );
    }
  }

  /* Whoever asks for more contrast gets edges and quiet text in the colour of the text. */
  @media (prefers-contrast: more) {
    .guide {
      --quiet: var(--ink);
      --control: var(--ink);
      --line: var(--control);
      --outline: var(--ink);
      --edge: 100%;
    }
  }

  @media print {
    .guide.guide.guide {
      --ground: #fff;
      color-scheme: light;
    }
  }
`;
