const { dataset } = document.documentElement;
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
dataset.theme = localStorage.getItem('theme') ?? (isDark ? 'dark' : 'light');

document.addEventListener('click', ({ target }) => {
  if (target.id !== 'theme') return;
  dataset.theme = dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('theme', dataset.theme);
});
