/**
 * What a blogger may set of the guide's looks, each with what counts where nothing is set. What is for dark
 * pages follows its sibling for light ones where that alone is set. The style sheets take their defaults from
 * here; the manifest, the README and the pages for bloggers are compared with it by tests.
 */
export const customProperties = {
  accent: { name: '--calcium-guide-accent', initial: '#283aa2' },
  accentDark: { name: '--calcium-guide-accent-dark', initial: '#b4c1ff' },
  background: { name: '--calcium-guide-background', initial: '#fff' },
  backgroundDark: { name: '--calcium-guide-background-dark', initial: '#14181f' },
  fontFamily: { name: '--calcium-guide-font-family', initial: 'inherit' },
  fontSize: { name: '--calcium-guide-font-size', initial: '1em' },
} as const;

/** One of them. */
export type CustomProperty = keyof typeof customProperties;

const { accent, accentDark, background, backgroundDark } = customProperties;

/** The names of those that hold a colour. */
export const colourNames = [accent, accentDark, background, backgroundDark].map(({ name }) => name);
