import { scriptFile } from '../script-file.ts';
import { TAG } from '../tag.ts';
import { html, paragraphsOf, settingsOf } from './markup.ts';
import { npmSnippet, type NpmFramework } from './npm.ts';
import { reservedHeight, reservedLength } from './reserved-height.ts';
import type { Setup } from './setup.ts';
import { styleSheetOf } from './style-sheet.ts';

/** The ways to put the guide on a page, as the builder offers them. */
export const ways = ['script', 'element', 'placeholder', 'frame', 'npm'] as const;

/** One of them. */
export type Way = (typeof ways)[number];

/** Where a piece of code belongs. */
export type Place = 'guide' | 'anywhere' | 'style-sheet' | 'terminal' | 'file';

/** What is copied in one go. */
export interface Piece {
  readonly place: Place;
  /** The file to make, where the piece is one. */
  readonly name?: string;
  readonly code: string;
}

/** What is known of a built file. */
export interface PublishedFile {
  /** `sha384-…`. */
  readonly integrity: string;
  /** Bytes, compressed with brotli at quality 11. */
  readonly brotli: number;
}

/** The built files by name. */
export type PublishedFiles = Readonly<Record<string, PublishedFile>>;

/** The class that keeps room, where styles on a tag are forbidden. */
export const ROOM_CLASS = `${TAG}-room`;

/** The file that a way loads first. */
export function fileOf(way: Way, { language }: Setup): string {
  if (way === 'npm') return `${TAG}.js`;
  return way === 'frame' ? 'frame.html' : scriptFile(language);
}

function attributesText(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([name, value]) => ` ${html.attribute(name, value)}`).join('');
}

function dataOf(setup: Setup): readonly (readonly [string, string])[] {
  return settingsOf(setup).map(([name, value]) => [`data-${name}`, value]);
}

/** With the hash, a browser asks another site whether its file may be checked: hence `crossorigin`. */
function scriptTag(
  setup: Setup,
  files: PublishedFiles,
  data: readonly (readonly [string, string])[] = [],
): string {
  const file = scriptFile(setup.language);
  const integrity = setup.isHashStated ? files[file]?.integrity : undefined;
  const hash = integrity
    ? ([
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ] as const)
    : [];
  const src = ['src', `${setup.address}${file}`] as const;
  return `<script async${attributesText([src, ...hash, ...data])}></script>`;
}

/** The attributes that keep room: an unknown element is a line of text until its script has run. */
function roomOf(setup: Setup, isBlock: boolean): readonly (readonly [string, string])[] {
  const height = `min-height: ${reservedLength(setup)}`;
  if (setup.room === 'style') return [['style', isBlock ? height : `display: block; ${height}`]];
  return setup.room === 'class' ? [['class', ROOM_CLASS]] : [];
}

function fallbackOf(setup: Setup): string {
  return paragraphsOf(setup)
    .map((text) => `  <p>${html.text(text)}</p>\n`)
    .join('');
}

/** One paragraph needs no tag: some editors take a tag in a div apart, and React expects text it knows. */
function plainFallbackOf(setup: Setup): string {
  const [first = '', ...others] = paragraphsOf(setup);
  return others.length > 0 ? `\n${fallbackOf(setup)}` : html.text(first);
}

/** Tag and content have a line each: Markdown puts paragraphs around what stands in one. */
function elementText(setup: Setup): string {
  const attributes = attributesText([...settingsOf(setup), ...roomOf(setup, false)]);
  return `<${TAG}${attributes}>\n${fallbackOf(setup)}</${TAG}>`;
}

function placeholderText(setup: Setup): string {
  const room = roomOf(setup, true);
  const classes = [TAG, ...room.flatMap(([name, value]) => (name === 'class' ? [value] : []))];
  const others = room.filter(([name]) => name !== 'class');
  const attributes = [['class', classes.join(' ')] as const, ...dataOf(setup), ...others];
  return `<div${attributesText(attributes)}>${plainFallbackOf(setup)}</div>`;
}

/** The address of the frame's page with all that was set. */
export function frameAddress(setup: Setup): string {
  const query = new URLSearchParams(settingsOf(setup));
  if (setup.language !== 'en') query.set('lang', setup.language);
  const text = query.toString();
  return `${setup.address}frame.html${text && `?${text}`}`;
}

/** Sets each frame that tells its height to it, whatever shape the page gives to frames; what others tell is left alone. */
const LISTENER = `<script>
  addEventListener('message', ({ data, source }) => {
    for (const frame of document.querySelectorAll('iframe')) if (data?.type === '${TAG}:height' && frame.contentWindow === source) frame.style.height = data.height + 'px';
  });
</script>`;

function frameText(setup: Setup): string {
  const height = reservedHeight(setup);
  const attributes = attributesText([
    ['src', frameAddress(setup)],
    ['title', 'Vitamin D3 with K2: a guide'],
    ['width', '100%'],
    ['height', String(height)],
    ...(setup.room === 'style'
      ? // Some themes shape frames like films, whatever their attributes say.
        [['style', `border: 0; height: ${height}px`] as const]
      : [['frameborder', '0'] as const]),
    ['sandbox', 'allow-scripts allow-modals allow-popups'],
    ['allow', 'clipboard-write'],
  ]);
  return `<iframe${attributes}></iframe>`;
}

function styleSheetPieces(setup: Setup, hasRoom: boolean): readonly Piece[] {
  const room = `.${ROOM_CLASS} {\n  display: block;\n  min-height: ${reservedLength(setup)};\n}`;
  const rules = [styleSheetOf(setup), hasRoom && setup.room === 'class' ? room : ''].filter(
    Boolean,
  );
  return rules.length > 0 ? [{ place: 'style-sheet', code: rules.join('\n\n') }] : [];
}

function npmPieces(setup: Setup, framework: NpmFramework): readonly Piece[] {
  const height = setup.room === 'none' ? null : reservedLength(setup);
  const { install, files } = npmSnippet(setup, framework, height);
  return [
    { place: 'terminal', code: install },
    ...files.map(({ name, code }): Piece => ({ place: 'file', name, code: code.trimEnd() })),
  ];
}

/** What to copy for a way, in the order in which it is pasted. */
export function snippetOf(
  way: Way,
  setup: Setup,
  files: PublishedFiles,
  framework: NpmFramework = 'typescript',
): readonly Piece[] {
  switch (way) {
    case 'script':
      return [
        { place: 'guide', code: scriptTag(setup, files, dataOf(setup)) },
        ...styleSheetPieces(setup, false),
      ];
    case 'element':
      return [
        { place: 'guide', code: elementText(setup) },
        { place: 'anywhere', code: scriptTag(setup, files) },
        ...styleSheetPieces(setup, true),
      ];
    case 'placeholder':
      return [
        { place: 'guide', code: placeholderText(setup) },
        { place: 'anywhere', code: scriptTag(setup, files) },
        ...styleSheetPieces(setup, true),
      ];
    case 'frame':
      return [
        { place: 'guide', code: frameText(setup) },
        { place: 'anywhere', code: LISTENER },
      ];
    case 'npm':
      return npmPieces(setup, framework);
  }
}
