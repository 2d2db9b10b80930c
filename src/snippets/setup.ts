import { attributeNames, type AttributeName } from '../model/attributes.ts';
import { viewIds } from '../model/views.ts';
import { shown } from './markup.ts';
import type { CustomProperty } from '../styles/custom-properties.ts';

/** Where the built files stand until a blogger says otherwise: on a site of their own. */
export const SELF_HOSTED = 'https://your-site.example/calcium-guide/';

/** How a page keeps room for the guide, so that nothing jumps when it comes. */
export const rooms = ['style', 'class', 'none'] as const;

/** By a style on the tag; by a class, where a policy or an editor forbids such styles; or not at all. */
export type Room = (typeof rooms)[number];

/** All that a blogger chose in the builder. */
export interface Setup {
  /** By the names of the attributes, as they are written in markup; what is not named keeps its default. */
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  /** The looks; what is not named keeps its default. */
  readonly looks: Readonly<Partial<Record<CustomProperty, string>>>;
  /** Plain text for readers without JavaScript. */
  readonly fallback: string;
  /** The language of the file, as a tag of BCP 47: `en`. */
  readonly language: string;
  /** Where the built files stand, with a slash at its end. */
  readonly address: string;
  /** The script's tag states its hash, so that browsers refuse a file that was changed. */
  readonly isHashStated: boolean;
  readonly room: Room;
}

/** The names under which looks are asked for and stand in the address. */
export const lookNames: Readonly<Record<CustomProperty, string>> = {
  accent: 'accent',
  accentDark: 'accent-dark',
  background: 'background',
  backgroundDark: 'background-dark',
  fontFamily: 'font-family',
  fontSize: 'font-size',
};

/** Tells what was chosen under a name; several for the views. */
export type Chosen = (name: string) => readonly string[];

function attributesOf(chosen: Chosen): Setup['attributes'] {
  const entries = attributeNames.map((name) => {
    const words = chosen(name).map((word) => word.trim());
    return [name, [...new Set(words)].filter(Boolean).join(' ')] as const;
  });
  const isDefault = ([name, value]: readonly [string, string]): boolean =>
    value === '' || (name === 'show' && value === viewIds.join(' '));
  return Object.fromEntries(entries.filter((entry) => !isDefault(entry)));
}

function looksOf(chosen: Chosen): Setup['looks'] {
  const entries = Object.entries(lookNames).map(
    ([property, name]) => [property, chosen(name)[0]?.trim() ?? ''] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The folder, with a slash at its end; our own example where none is given. */
function folderOf(address: string): string {
  const folder = shown(address) || SELF_HOSTED;
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** What was chosen, as one value. Whether an amount or a colour is one is for the form to say. */
export function setupOf(chosen: Chosen): Setup {
  const first = (name: string): string => chosen(name)[0] ?? '';
  return {
    attributes: attributesOf(chosen),
    looks: looksOf(chosen),
    fallback: first('fallback'),
    language: first('lang') || 'en',
    address: folderOf(first('address')),
    isHashStated: first('hash') !== 'no',
    room: rooms.find((room) => room === first('room')) ?? 'style',
  };
}
