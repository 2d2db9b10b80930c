import { TAG } from '../tag.ts';
import { elementIn, html, jsx, template, type Language } from './markup.ts';
import type { Setup } from './setup.ts';
import { styleSheetOf } from './style-sheet.ts';

/** What the package is set up for. */
export const npmFrameworks = ['typescript', 'react', 'vue', 'svelte'] as const;

/** One of them. */
export type NpmFramework = (typeof npmFrameworks)[number];

/** A file to make, or to add to. */
export interface SnippetFile {
  readonly name: string;
  readonly code: string;
}

/** What a blogger copies to use the package. */
export interface NpmSnippet {
  /** The command. */
  readonly install: string;
  readonly files: readonly SnippetFile[];
}

interface Writing {
  readonly language: Language;
  /** The files around the element and the imports. */
  readonly files: (element: string, imports: string) => readonly SnippetFile[];
  /** The plugin of Vite that has to be told of the element: its import and its call. */
  readonly plugin?: readonly [imported: string, call: string];
}

/** From the folder of the project, built, beside the site's own: no registry has the package yet. */
const INSTALL = `npm install ../${TAG}`;

const STYLE_SHEET = `${TAG}.css`;

function indented(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}

const writings: Readonly<Record<NpmFramework, Writing>> = {
  typescript: {
    language: html,
    files: (element, imports) => [
      {
        name: 'index.html',
        code: `${element}\n<script type="module" src="/src/main.ts"></script>\n`,
      },
      { name: 'src/main.ts', code: imports },
    ],
  },
  react: {
    language: jsx,
    // Where React also renders on the server, the directive has browsers import the element, too.
    files: (element, imports) => [
      {
        name: 'src/Guide.tsx',
        code: `'use client';

import type {} from '${TAG}/react';
${imports}
export function Guide() {
  return (
${indented(element, 4)}
  );
}
`,
      },
    ],
  },
  vue: {
    language: template,
    files: (element, imports) => [
      {
        name: 'src/Guide.vue',
        code: `<script setup lang="ts">
import type {} from '${TAG}/vue';
${imports}</script>

<template>
${indented(element, 2)}
</template>
`,
      },
    ],
    plugin: [
      `vue from '@vitejs/plugin-vue'`,
      `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === '${TAG}' } } })`,
    ],
  },
  svelte: {
    language: template,
    files: (element, imports) => [
      {
        name: 'src/Guide.svelte',
        code: `<script lang="ts">
${indented(`import type {} from '${TAG}/svelte';\n${imports.trimEnd()}`, 2)}
</script>

${element}
`,
      },
    ],
  },
};

/** Vite's configuration, for a framework whose plugin has to be told of the element. */
function viteConfig([imported, call]: NonNullable<Writing['plugin']>): SnippetFile {
  const code = `import ${imported};
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [${call}],
});
`;
  return { name: 'vite.config.ts', code };
}

/** The package set up: a command and the files to make with it, by paths of a project of Vite. */
export function npmSnippet(
  setup: Setup,
  framework: NpmFramework,
  minHeight: string | null = null,
): NpmSnippet {
  const { language, files, plugin } = writings[framework];
  const styleSheet = styleSheetOf(setup);
  const imports = `import '${TAG}';\n${styleSheet ? `import './${STYLE_SHEET}';\n` : ''}`;
  return {
    install: INSTALL,
    files: [
      ...files(elementIn(language, setup, minHeight), imports),
      ...(styleSheet ? [{ name: `src/${STYLE_SHEET}`, code: `${styleSheet}\n` }] : []),
      ...(plugin ? [viteConfig(plugin)] : []),
    ],
  };
}
