import { runnerImport } from 'vite';

const source = await runnerImport('src/snippets/npm.ts', { configFile: false, logLevel: 'error' });

/** What the examples are made for, and what makes them. */
export const { npmFrameworks, npmSnippet } = source.module;

/** A setup in which every default is kept. */
export const nothing = {
  attributes: {},
  looks: {},
  fallback: '',
  language: 'en',
  address: '/',
  isHashStated: false,
};

/** A setup in which all is set that can be, with words that mean something in some language. */
export const everything = {
  ...nothing,
  attributes: {
    show: 'calculator safety pathway',
    jurisdiction: 'uk',
    unit: 'mcg',
    d3: '50 mcg',
    k2: '100',
    rule: 'per-1000-iu-45',
    claims: 'research',
    theme: 'auto',
    'heading-level': '3',
  },
  looks: {
    accent: '#00553a',
    accentDark: '#99ffcc',
    background: '#fffdf8',
    fontFamily: '"Iowan Old Style", serif',
    fontSize: '1.1rem',
  },
  fallback: 'Needs JavaScript.\n\nIt is "for" {readers} of 100% < `{{ all }}` & %MODE%.',
};

/** The files of an example, by their paths in a project of Vite. */
export function filesOf(setup, framework) {
  const { files } = npmSnippet(setup, framework, '30rem');
  return Object.fromEntries(files.map(({ name, code }) => [name, code]));
}
