import { readSettings, type AttributeName } from '../model/attributes.ts';
import { doseReaders } from '../model/dose-readers.ts';
import { safeCssValue } from '../snippets/style-sheet.ts';
import type { Chosen } from '../snippets/setup.ts';
import { problems } from './words.en.ts';

/** What is wrong, by the names of the fields. */
export type Problems = ReadonlyMap<string, string>;

const cssFields: Readonly<Record<string, readonly [property: string, message: string]>> = {
  accent: ['color', problems.colour],
  'accent-dark': ['color', problems.colour],
  background: ['color', problems.colour],
  'background-dark': ['color', problems.colour],
  'font-family': ['font-family', problems.fontFamily],
  'font-size': ['font-size', problems.fontSize],
};

/** A folder of this site, or of one that is named whole: nothing that could end up elsewhere in a tag. */
const ADDRESS = /^(?:https?:\/\/[^\s"'<>\\?#@]+|\/(?!\/)[^\s"'<>\\?#]*)$/i;

/** These stand for a colour that the guide cannot know. */
const NO_COLOUR = /^(?:inherit|initial|unset|revert|revert-layer)$|var\(|env\(/i;

/** Looks through all that was chosen; what is empty is never wrong. */
export function problemsOf(chosen: Chosen): Problems {
  const found = new Map<string, string>();
  const textOf = (name: string): string => chosen(name).join(' ').trim();
  readSettings(
    (name: AttributeName) => textOf(name),
    (name, _, allowed) => found.set(name, problems.allowed(allowed)),
    doseReaders,
  );
  for (const [name, [property, message]] of Object.entries(cssFields)) {
    const value = textOf(name);
    const isWide = property === 'color' && NO_COLOUR.test(value);
    const isRead = !isWide && CSS.supports(property, value) && safeCssValue(value) !== '';
    if (value !== '' && !isRead) found.set(name, message);
  }
  const address = textOf('address');
  if (address !== '' && !ADDRESS.test(address)) found.set('address', problems.address);
  return found;
}

/** What was chosen, without what is wrong. */
export function without(problems: Problems, chosen: Chosen): Chosen {
  return (name) => (problems.has(name) ? [] : chosen(name));
}
