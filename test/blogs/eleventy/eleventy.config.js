import { themedBlog } from '../../blog/eleventy.config.js';

const here = 'test/blogs/_site/eleventy';

/** The theme sets an attribute when its toggle is pressed, follows the reader's setting before, and declares no scheme. */
const DARK = `<style>
  @media (prefers-color-scheme: dark) { html:not([data-theme=light]) :is(calcium-guide, iframe) { color-scheme: dark } }
  html[data-theme=dark] :is(calcium-guide, iframe) { color-scheme: dark }
  html[data-theme=light] iframe { color-scheme: light }
</style>`;

/** As a theme's footer holds it, on every page. */
const TAG = '<script async src="/calcium-guide/calcium-guide.min.js"></script>';

export default themedBlog(`${here}/content`, `${here}/built`, (eleventyConfig) => {
  eleventyConfig.addPassthroughCopy({ [`${here}/calcium-guide`]: 'calcium-guide' });
  eleventyConfig.addTransform('guide', (html) =>
    html.replace('</head>', `${DARK}</head>`).replace('</body>', `${TAG}</body>`),
  );
});
