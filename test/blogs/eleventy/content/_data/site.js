export default {
  title: 'Bread, Butter and Bones',
  description: 'Notes on food and supplements, with the sums done.',
  language: 'en-GB',
  url: 'https://blog.example/',
  branding: { favicon: '/favicon.svg' },
};
