import { fileURLToPath } from 'node:url';
import navigation from '@11ty/eleventy-navigation';
import { eleventyPluginThemer } from '@eleventy-plugin-themer/core';
import { build } from 'vite';

/** The theme looks for itself in `node_modules` of this folder. */
const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const theme = '@eleventy-plugin-themer/theme-base';

/** The theme leaves its styles and its script to Vite. */
function bundleTheme(outDir) {
  const entry = fileURLToPath(import.meta.resolve(`${theme}/scripts/main.js`));
  return build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      lib: {
        entry,
        formats: ['es'],
        fileName: () => 'scripts/main.js',
        cssFileName: 'styles/main',
      },
    },
  });
}

/** A configuration of Eleventy: the blog of that content in the theme's layouts, with `extend` for what is its own. */
export const themedBlog =
  (content, output, extend) =>
  /** @param {import('@11ty/eleventy').UserConfig} eleventyConfig */
  async (eleventyConfig) => {
    // The built script is listed in `.gitignore`, which would keep Eleventy from copying it.
    eleventyConfig.setUseGitIgnore(false);
    eleventyConfig.addPlugin(navigation);
    eleventyConfig.addTransform('theme-styles', (html) =>
      html.replace('</head>', '<link rel="stylesheet" href="/assets/styles/main.css" /></head>'),
    );
    extend(eleventyConfig);
    eleventyConfig.on('eleventy.after', ({ directories }) =>
      bundleTheme(`${projectRoot}/${directories.output}assets`),
    );
    const { dir } = await eleventyPluginThemer(eleventyConfig, {
      theme,
      projectRoot,
      input: content,
      output,
      overridePaths: { data: `${content}/_data`, public: 'test/blog/public' },
    });
    return { dir };
  };

export default themedBlog('test/blog/content', 'test/blog/_site', (eleventyConfig) =>
  eleventyConfig.addPassthroughCopy({ 'dist/calcium-guide.min.js': 'calcium-guide.min.js' }),
);
