import { fileURLToPath } from 'node:url';

/** A command that comes with a package from npm. */
const node = (cli, ...args) => [
  process.execPath,
  fileURLToPath(new URL(`node_modules/${cli}`, import.meta.url)),
  ...args,
];

/** What a theme's tag on every page says where no guide is. */
export const LINE =
  'console: No guide is on this page. Write <div class="calcium-guide"></div> where it should be.';

/**
 * Blogs by their generator, each with its sources in `folder`. `assets` is where the files of the guide go, `posts` are
 * their addresses by the way that the guide is put into them, `without` is a page without any. The theme is dark where
 * `dark` matches, and `toggle` is what a reader presses. A tag at the end of each page is `siteWide`.
 */
const all = [
  {
    name: 'Eleventy',
    folder: 'eleventy',
    assets: '.',
    build: [
      process.execPath,
      fileURLToPath(new URL('../../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url)),
      '--quiet',
      '--config=test/blogs/eleventy/eleventy.config.js',
    ],
    isBuiltFromRoot: true,
    posts: {
      'script tag': '/posts/script-tag/',
      element: '/posts/element/',
      placeholder: '/posts/placeholder/',
      frame: '/posts/frame/',
    },
    without: '/about/',
    toggle: '[data-theme-toggle]',
    dark: 'html[data-theme=dark]',
    isSiteWide: true,
  },
  {
    name: 'Hugo',
    folder: 'hugo',
    assets: 'static',
    needs: { command: 'hugo', packages: ['hugo'] },
    build: ['hugo', '--quiet', '--destination', 'built'],
    posts: {
      shortcode: '/posts/shortcode/',
      'script tag': '/posts/script-tag/',
      element: '/posts/element/',
      frame: '/posts/frame/',
    },
    without: '/about/',
    toggle: '#theme',
    dark: 'html[data-theme=dark]',
  },
  {
    name: 'MkDocs with Material',
    folder: 'mkdocs',
    assets: 'docs',
    needs: { command: 'mkdocs', packages: ['mkdocs', 'mkdocs-material'] },
    build: ['mkdocs', 'build', '--quiet', '--site-dir', 'built'],
    posts: {
      'script tag': '/posts/script-tag/',
      element: '/posts/element/',
      placeholder: '/posts/placeholder/',
      frame: '/posts/frame/',
    },
    without: '/about/',
    toggle: '.md-header__option label:not([hidden])',
    dark: 'body[data-md-color-scheme=slate]',
    isSiteWide: true,
    navigates: true,
  },
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    assets: 'static',
    build: node(
      '@docusaurus/core/bin/docusaurus.mjs',
      'build',
      '--no-minify',
      '--out-dir',
      'built',
    ),
    posts: { element: '/element/', placeholder: '/placeholder/', frame: '/frame/' },
    without: '/about/',
    toggle: '.navbar__items--right [class*=colorModeToggle] button',
    dark: 'html[data-theme=dark]',
    navigates: true,
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    assets: 'public',
    build: node('vitepress/bin/vitepress.js', 'build', '--outDir', 'built'),
    posts: {
      element: '/posts/element.html',
      placeholder: '/posts/placeholder.html',
      frame: '/posts/frame.html',
    },
    without: '/about.html',
    toggle: '.VPNavBar .VPSwitchAppearance',
    dark: 'html.dark',
    navigates: true,
  },
];

const asked = process.env.BLOGS?.split(',');

/** The blogs to try: all, or those whose folders are named. */
export const blogs = all.filter(({ folder }) => !asked || asked.includes(folder));
