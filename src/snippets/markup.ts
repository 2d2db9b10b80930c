import { attributeNames } from '../model/attributes.ts';
import { TAG } from '../tag.ts';
import type { Setup } from './setup.ts';
import { safeCssValue } from './style-sheet.ts';

/** A longer opening tag has a line for each attribute. */
const LINE = 90;

/** How a language writes what could mean something else in it. */
export interface Language {
  readonly attribute: (name: string, value: string) => string;
  readonly text: (text: string) => string;
  /** The attribute that reserves a height; until the element is defined it would be a line of text. */
  readonly minHeight: (value: string) => string;
  /** What the element has whatever is set. */
  readonly always: readonly string[];
}

/** White space as a page shows it, without the characters that no markup can hold. */
export function shown(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

function references(text: string, special: RegExp): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(special, (sign) => `&${names[sign] ?? `#${sign.charCodeAt(0)}`};`);
}

function markup(inText: RegExp, inValues: RegExp): Language {
  return {
    attribute: (name, value) => `${name}="${references(value, inValues)}"`,
    text: (text) => references(text, inText),
    minHeight: (value) => `style="display: block; min-height: ${references(value, inValues)}"`,
    always: [],
  };
}

/** A page. Vite puts its variables for `%MODE%` and the like, in `index.html`. */
export const html = markup(/[&<>]|%(?=\S+%)/g, /[&<>"]|%(?=\S+%)/g);

/** The templates of Vue and Svelte, where braces hold expressions. */
export const template = markup(/[&<>{}]/g, /[&<>"{}]/g);

/** JSX knows the references of HTML, but its expressions need none. */
export const jsx: Language = {
  attribute: (name, value) =>
    /["&<>{}]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`,
  text: (text) => (/[&<>{}]/.test(text) ? `{${JSON.stringify(text)}}` : text),
  minHeight: (value) => `style={{ display: 'block', minHeight: ${JSON.stringify(value)} }}`,
  // Where a server rendered it, React would complain of the recorders' opt-outs that the guide adds.
  always: ['suppressHydrationWarning'],
};

/** What was set, by attribute and in their order, without what is empty. */
export function settingsOf({ attributes }: Pick<Setup, 'attributes'>): [string, string][] {
  return attributeNames
    .map((name): [string, string] => [name, shown(attributes[name] ?? '')])
    .filter(([, value]) => value !== '');
}

/** The fallback text: a paragraph for each part that a blank line sets off. */
export function paragraphsOf({ fallback }: Pick<Setup, 'fallback'>): readonly string[] {
  return fallback
    .split(/\n\s*\n/)
    .map(shown)
    .filter(Boolean);
}

/** The element as set up, the fallback in it a paragraph for each that a blank line parts. */
export function elementIn(
  language: Language,
  { attributes, fallback }: Setup,
  minHeight: string | null,
): string {
  const written = settingsOf({ attributes }).map(([name, value]) =>
    language.attribute(name, value),
  );
  const height = safeCssValue(minHeight ?? '');
  const style = height ? [language.minHeight(height)] : [];
  const parts = [`<${TAG}`, ...written, ...style, ...language.always];
  const line = `${parts.join(' ')}>`;
  const opening = line.length > LINE ? `${parts.join('\n  ')}\n>` : line;
  const paragraphs = paragraphsOf({ fallback });
  if (paragraphs.length === 0) return `${opening}</${TAG}>`;
  const children = paragraphs.map((text) => `  <p>${language.text(text)}</p>`);
  return [opening, ...children, `</${TAG}>`].join('\n');
}
