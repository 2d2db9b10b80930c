import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const home = fileURLToPath(new URL('../../index.html', import.meta.url));

const { snippetOf } = (
  await runnerImport('src/snippets/snippet.ts', { configFile: false, logLevel: 'error' })
).module;

/** What the builder has a blogger copy for one way of putting the guide in, with those attributes. */
export function copiedFor(way, attributes) {
  const setup = {
    attributes,
    looks: {},
    fallback: 'This guide needs JavaScript. Ask a pharmacist about your dose.',
    language: 'en',
    address: '/dist/',
    isHashStated: false,
    room: 'style',
  };
  return snippetOf(way, setup, {});
}

/** The sample article of the home page, before the guide and after it. */
export function readArticle() {
  const html = readFileSync(home, 'utf8');
  const text = /<article[^>]*>([^]*)<\/article>/.exec(html)?.[1] ?? '';
  const [before, after] = text.split(/<calcium-guide[^]*<\/calcium-guide>/);
  return { before, after };
}

/** A page with that article and what a blogger pasted into it. */
export function pageOf({ before, after }, pieces) {
  const at = (...places) =>
    pieces.filter(({ place }) => places.includes(place)).map(({ code }) => code);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="A sample article on vitamin D3 with K2.">
<title>A sample article</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo/article.css">
<style>${at('style-sheet').join('\n')}</style>
</head>
<body><main><h1>A blog</h1>
${before}
${at('guide').join('\n')}
${at('anywhere').join('\n')}
${after}
</main></body>
</html>`;
}
