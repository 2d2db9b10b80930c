import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, minify, type EnvironmentOptions } from 'vite';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { budgetsFrom, byteReport, type Budgets, type Weight } from './src/build/byte-report.ts';
import { citedSources } from './src/build/cited-sources.ts';
import { finish } from './src/build/finish.ts';
import { labelNamesMade } from './src/build/label-names-made.ts';
import { litAlone } from './src/build/lit-alone.ts';
import { litPolicy } from './src/build/lit-policy.ts';
import { publishedFiles } from './src/build/published-files.ts';
import { pureRooms } from './src/build/pure-rooms.ts';
import { setOfFile } from './src/build/set-of-file.ts';
import { shownFiles } from './src/build/shown-files.ts';
import { shortSourceNames } from './src/build/short-source-names.ts';

/** The most that each script may weigh, in bytes of brotli: what the kept report says, and a word or two. */
const budgets: Budgets = {
  ...budgetsFrom(JSON.parse(readFileSync('src/build/byte-report.json', 'utf8'))),
  'frame.js': 1_000,
  'home.js': 20_000,
};

const CLASSIC = 'calcium-guide.min.js';
const CLASSIC_ENTRY = 'src/embed/classic-script.ts';

/** Files with some of the views: what each has stands under `src/sets`. By the environments that build them. */
const sets = {
  calculator: 'calculator',
  pathway: 'pathway',
  calculatorPathway: 'calculator-pathway',
} as const;
const fileOf = (set: string): string => CLASSIC.replace('.min', `.${set}.min`);
const weights = new Map<string, Weight>();

/**
 * Has browsers that know it compile the whole script while it arrives, beside the page's own work, rather than each
 * function when it is first called.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

/** One script of its own: no chunk is shared, so that each can be copied away alone. */
function script(
  fileName: string,
  entry: string,
  format: 'es' | 'iife',
  target = 'es2022',
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      // The first build begins with an empty folder, the others add to it.
      emptyOutDir: fileName === CLASSIC,
      target,
      sourcemap: 'hidden',
      minify: format === 'iife' ? 'terser' : true,
      lib: { entry, formats: [format], name: 'CalciumGuide', fileName: () => fileName },
      rolldownOptions: {
        // Nothing of ours or of Lit's does anything when it is looked at.
        treeshake: { propertyReadSideEffects: false },
        external: format === 'es' ? [/^lit($|\/)/] : [],
        output: {
          ...(format === 'es' && { minify: true }),
          ...(entry === CLASSIC_ENTRY && { postBanner: COMPILED_AHEAD }),
        },
      },
    },
  };
}

const setFiles = Object.entries(sets).map(
  ([name, set]) => [name, script(fileOf(set), CLASSIC_ENTRY, 'iife')] as const,
);

function isClassic({ name }: { readonly name: string }): boolean {
  return name === 'classic' || name in sets;
}

export default defineConfig({
  // Pages of their own: what is not there is said not to be.
  appType: 'mpa',
  resolve: {
    alias: { '#copy': fileURLToPath(new URL('./src/content/copy.en.ts', import.meta.url)) },
  },
  plugins: [
    setOfFile(sets),
    { ...litAlone(), applyToEnvironment: isClassic },
    { ...litPolicy(), applyToEnvironment: isClassic },
    { ...shortSourceNames(), applyToEnvironment: isClassic },
    { ...pureRooms(), applyToEnvironment: isClassic },
    { ...citedSources(), applyToEnvironment: isClassic },
    // Terser finds 1 % more in what the bundler's own minifier has been through.
    {
      name: 'oxc-before-terser',
      renderChunk: {
        order: 'pre',
        handler: (code, { fileName }) => minify(fileName, code, { sourcemap: true }),
      },
    },
    labelNamesMade(),
    minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
    publishedFiles(),
    shownFiles(),
    // Whoever measures anew says that they do.
    byteReport(process.env['BYTE_BUDGETS'] === 'follow' ? {} : budgets, weights),
  ],
  build: {
    terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3, unsafe_arrows: true } },
  },
  environments: {
    classic: script(CLASSIC, CLASSIC_ENTRY, 'iife'),
    ...Object.fromEntries(setFiles),
    module: script('calcium-guide.js', 'src/embed/module.ts', 'es'),
    assess: script('assess.js', 'src/domain/assess.ts', 'es'),
    frame: script('frame.js', 'src/frame/frame.ts', 'iife'),
    home: script('home.js', 'src/home/home.ts', 'iife'),
    // It has to run in browsers below the floor, in order to say so.
    selfCheck: script('self-check.js', 'src/self-check/self-check.ts', 'iife', 'es2020'),
  },
  builder: {
    sharedConfigBuild: true,
    sharedPlugins: true,
    async buildApp({ environments, build, config }) {
      const make = async (name: string): Promise<void> => {
        const environment = environments[name];
        if (environment) await build(environment);
      };
      for (const name of [
        'classic',
        ...Object.keys(sets),
        'module',
        'assess',
        'frame',
        'selfCheck',
      ])
        await make(name);
      finish(config.build.outDir, weights);
      // The project's own page tells of the files that are published, so it comes after them.
      await make('home');
      rmSync(join(config.build.outDir, 'home.js.map'));
    },
  },
});
