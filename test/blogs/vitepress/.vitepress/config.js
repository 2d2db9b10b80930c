/** @type {import('vitepress').UserConfig} */
export default {
  title: 'Bread, Butter and Bones',
  head: [
    ['link', { rel: 'icon', href: 'data:,' }],
    ['style', {}, 'html:not(.dark) iframe { color-scheme: light }'],
    ['script', { async: '', src: '/calcium-guide/calcium-guide.min.js' }],
  ],
  // Without this the element is taken for a component of Vue, and the page says that it was not as expected.
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'calcium-guide' } } },
  themeConfig: {
    nav: [{ text: 'About', link: '/about' }],
  },
};
