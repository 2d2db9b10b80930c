/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Bread, Butter and Bones',
  url: 'https://blog.example',
  baseUrl: '/',
  trailingSlash: true,
  headTags: [{ tagName: 'link', attributes: { rel: 'icon', href: 'data:,' } }],
  scripts: [{ src: '/calcium-guide/calcium-guide.min.js', async: true }],
  presets: [
    [
      'classic',
      {
        docs: false,
        theme: { customCss: './frames.css' },
        blog: { routeBasePath: '/', onUntruncatedBlogPosts: 'ignore' },
      },
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Bread, Butter and Bones',
      items: [{ to: '/about', label: 'About' }],
    },
  },
};
