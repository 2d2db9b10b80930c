import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the projects take from the repository's own packages. */
const LINKED = ['@types/react', 'lit', 'react', 'react-dom', 'svelte', 'typescript', 'vite', 'vue'];

const withDeclaration = (code, options) => ({
  'index.js': code,
  'index.d.ts': `import type { PluginOption } from 'vite';\n${options}`,
});

/** Stand-ins for the plugins of Vite, each around the framework's own compiler. */
const PLUGINS = {
  '@vitejs/plugin-react': withDeclaration(
    // Vite transforms JSX itself; what the plugin adds is for development.
    'export default () => [];',
    'export default function react(): PluginOption;',
  ),
  '@vitejs/plugin-vue': withDeclaration(
    `import { transformWithOxc } from 'vite';
    import { compileScript, parse } from 'vue/compiler-sfc';
    export default ({ template } = {}) => ({
      name: 'vue',
      transform(code, id) {
        if (!id.endsWith('.vue')) return undefined;
        const { descriptor } = parse(code, { filename: id });
        const options = { id, inlineTemplate: true, templateOptions: template };
        return transformWithOxc(compileScript(descriptor, options).content, id + '.ts');
      },
    });`,
    `interface Options {
      template?: { compilerOptions?: { isCustomElement?: (tag: string) => boolean } };
    }
    export default function vue(options?: Options): PluginOption;`,
  ),
  '@sveltejs/vite-plugin-svelte': withDeclaration(
    `import { compile } from 'svelte/compiler';
    export const svelte = () => ({
      // What svelte-check looks for.
      name: 'vite-plugin-svelte:config',
      api: { options: {} },
      transform: (code, filename) =>
        filename.endsWith('.svelte') ? compile(code, { filename }).js : undefined,
    });`,
    'export function svelte(): PluginOption;',
  ),
};

/** What a new project of Vite begins with, stricter. */
const TSCONFIG = {
  compilerOptions: {
    target: 'es2023',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: ['vite/client'],
    jsx: 'react-jsx',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUncheckedSideEffectImports: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    noEmit: true,
  },
};

/** Writes files, by their paths in the folder. */
export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Runs a command of an installed package; what it said, and whether it was content. */
export async function runTool(folder, tool, ...args) {
  const command = [join(root, 'node_modules', tool), ...args];
  // Vite sets it in this process, and would take it for the blogger's wish in the next.
  const env = { ...process.env, NODE_ENV: undefined };
  try {
    const { stdout } = await run(process.execPath, command, { cwd: folder, env });
    return { isContent: true, said: stdout };
  } catch (error) {
    if (error.code === undefined || typeof error.code === 'string') throw error;
    return { isContent: false, said: `${error.stdout}${error.stderr}` };
  }
}

async function unpackOurs(folder) {
  const options = { cwd: root, shell: process.platform === 'win32' };
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse((await run('npm', pack, options)).stdout);
  const ours = join(folder, 'node_modules/calcium-guide');
  mkdirSync(ours, { recursive: true });
  await run('tar', ['-xzf', join(folder, filename), '-C', ours, '--strip-components=1']);
}

/**
 * A folder for projects, in which the package is installed as npm would publish it. `add` begins a project
 * in it with the files; the projects see no other file of the repository.
 */
export async function makeProjects() {
  // Tools compare paths that they have resolved.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'calcium-guide-npm-')));
  for (const name of LINKED) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(root, 'node_modules', name)), link, 'junction');
  }
  for (const [name, files] of Object.entries(PLUGINS)) {
    const manifest = { name, version: '0.0.0', type: 'module', exports: './index.js' };
    const all = { ...files, 'package.json': JSON.stringify(manifest) };
    writeFiles(join(folder, 'node_modules', name), all);
  }
  await unpackOurs(folder);
  return {
    folder,
    add(name, files) {
      const project = join(folder, name);
      writeFiles(project, {
        'package.json': JSON.stringify({ private: true, type: 'module' }),
        'tsconfig.json': JSON.stringify(TSCONFIG),
        ...files,
      });
      return project;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
