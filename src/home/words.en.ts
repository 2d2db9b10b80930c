import type { Place, Way } from '../snippets/snippet.ts';

/** What the ways are called, and what each can and cannot do. */
export const wayNotes: Readonly<Record<Way, string>> = {
  script:
    'One line, and the guide stands where it is. It has no text for readers without JavaScript, and keeps no room: what follows it moves down once. The element does both.',
  element:
    'The best way where your editor keeps unknown tags. One tag of the script serves all guides of a page. In the footer of a whole site it would add a guide to pages that have none; in the head it does not.',
  placeholder:
    'For editors that drop unknown tags and keep a plain div. The script’s tag goes where your theme takes scripts: in its head, as in a footer it adds a guide to every page that has none.',
  frame:
    'For platforms that allow nothing else. Your type and colours do not reach into a frame, and its text for readers without JavaScript is its own. The second part sets its height. With sandbox="allow-scripts" alone, all works but printing and copying. A frame’s tag has no place for a hash: the one below is for comparing your copy.',
  npm: 'For sites that are built. The package is in no registry yet: the command takes it from the project’s own folder, beside yours, after npm ci and npm run build there. Importing the package registers the tag and leaves Lit to your bundler, which states hashes of its own.',
};

/** Where each piece is pasted. */
export const places: Readonly<Record<Place, string>> = {
  guide: 'Where the guide should stand',
  anywhere: 'In the head of your site, or anywhere on this page, once',
  'style-sheet': 'In your style sheet, or in a style tag',
  terminal: 'In a terminal',
  file: 'In the file',
};

/** What readers without JavaScript see, by the way that the guide goes in. */
export function withoutScript(way: Way, fallback: string): string {
  if (way === 'script') return 'Without JavaScript readers see nothing: a script tag has no text.';
  if (way === 'frame') return 'Without JavaScript readers see the frame’s own text.';
  return fallback.trim()
    ? `Without JavaScript readers see: “${fallback.trim()}”`
    : 'Without JavaScript readers see nothing. Better write what helps them.';
}

/** Said above the code: whose files it loads. */
export function addressNote(address: string, isExample: boolean): string {
  return isExample
    ? 'The code names your-site.example. Write above where you put the files, and it names your site.'
    : `The code loads the guide from ${address}. That must be a site of yours.`;
}

export const copyLabel = 'Copy';
export const copied = 'Copied.';
export const selected = 'Your browser did not let us copy. It is selected: press Ctrl C or ⌘ C.';

/** `calcium-guide.min.js: 80.7 kB (brotli), sha384-…`. */
export function fileLine(file: string, brotli: number, integrity: string): string {
  return `${file}: ${(brotli / 1000).toFixed(1)} kB (brotli), ${integrity}`;
}

/** Messages at a field. What was typed stays; the snippet goes on without it. */
export const problems = {
  allowed: (allowed: string): string => `Left out, as it is not known. Allowed: ${allowed}.`,
  colour: 'Left out, as it is no colour of CSS. Try #283aa2 or rebeccapurple.',
  fontFamily: 'Left out, as it is no font family of CSS. Try Georgia, serif.',
  fontSize: 'Left out, as it is no size of CSS. Try 1.1rem or 18px.',
  address:
    'Left out, as it is no whole address of a folder. Try https://your-site.example/files/ or /files/.',
};
