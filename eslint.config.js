import { configs as lit } from 'eslint-plugin-lit';
import * as wcModule from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const wc = wcModule.default ?? wcModule;

/** The views, each in a room of its own. */
const features = ['pathway', 'calculator', 'evidence', 'safety'];

/** What each room of the house may not import: the arrows of the README point one way. */
const rooms = {
  domain: ['lit', 'lit/*', '#copy', '../*'],
  model: [
    'lit',
    'lit/*',
    '#copy',
    '../content/*',
    '../views/*',
    '../styles/*',
    '../embed/*',
    '../*.ts',
  ],
  content: ['lit', 'lit/*', '../views/*', '../styles/*', '../embed/*', '../*.ts'],
  views: ['../styles/*', '../embed/*', '../*.ts'],
  // What the views of a file stand in knows them by their contract alone.
  guide: [...features.map((name) => `../${name}/*`), '../embed/*', '../*.ts'],
  conditions: [...features.map((name) => `../${name}/*`), '#set', '../embed/*', '../*.ts'],
  'take-along': [...features.map((name) => `../${name}/*`), '#set', '../embed/*', '../*.ts'],
  ...Object.fromEntries(
    features.map((name) => [
      name,
      // No view imports another: what it needs of one is asked for in the contract of a feature.
      [...features.filter((other) => other !== name).map((other) => `../${other}/*`), '#set'],
    ]),
  ),
  styles: ['../*'],
  page: ['lit', 'lit/*', '#copy', '../*'],
  // The project's own page shows the built element; it does not make one.
  home: ['../views/*', '../styles/*.styles.ts', '../embed/*', '../calcium-guide.ts'],
  frame: ['lit', 'lit/*', '#copy', '../model/*', '../views/*', '../styles/*', '../embed/*'],
  snippets: [
    'lit',
    'lit/*',
    '../views/*',
    '../styles/*.styles.ts',
    '../page/*',
    '../embed/*',
    '../calcium-guide.ts',
  ],
  'self-check': [
    'lit',
    'lit/*',
    '#copy',
    '../*/*',
    '!../embed',
    '!../embed/browser-floor.ts',
    '!../embed/file-name.ts',
    '!../embed/ledger.ts',
    '!../embed/neighbours.ts',
    '!../embed/site-wide.ts',
    '!../embed/trusted-types.ts',
    '!../embed/xml-page.ts',
    '../*.ts',
    '!../luminance.ts',
    '!../tag.ts',
  ],
};

const borders = Object.entries(rooms).map(([room, group]) => ({
  files: [`src/${room}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { group, message: `${room} must not import this: see "The house" in the README.` },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'gallery',
      'node_modules',
      'test/blog/_site',
      'test/blogs/_site',
      'test/platforms/_site-*',
      'test/hosts/earlier',
    ],
  },
  ...tseslint.configs.strict,
  lit['flat/recommended'],
  wc.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  {
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // A property is left out by naming it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      '@typescript-eslint/explicit-function-return-type': [
        'error',
        { allowTypedFunctionExpressions: true, allowExpressions: true },
      ],
      'max-lines-per-function': ['error', 40],
    },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // As long as the words, the publications and the claims are many.
  {
    files: ['src/**/*.en.ts', 'src/domain/sources.ts', 'src/domain/claims.ts'],
    rules: { 'max-lines': 'off' },
  },
  ...borders,
);
