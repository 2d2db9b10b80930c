import { isAboveBrowserFloor } from '../embed/browser-floor.ts';
import { isNamedLikeUs } from '../embed/file-name.ts';
import { neighboursOf } from '../embed/neighbours.ts';
import { isSiteWide } from '../embed/site-wide.ts';
import type { TagFacts } from './facts.ts';
import { isPlace, madeGuides } from './places.ts';
import { probe } from './probe-script.ts';
import type { PolicyWatch } from './policies.ts';

/** The settings that a tag may carry, by the names of the element's attributes. */
export const settingNames = [
  'show',
  'jurisdiction',
  'unit',
  'd3',
  'k2',
  'rule',
  'claims',
  'theme',
  'heading-level',
];

const SETTINGS = settingNames.map((name) => `[data-${name}]`).join();

/** What browsers run; any other type is data to them. */
const RUNNING_TYPE = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

const CURLY_QUOTES = /[“”„″]/;

/** True for a tag that carries a setting for the guide it is to become. */
export function hasSettings(tag: Element): boolean {
  return tag.matches(SETTINGS);
}

/** The attribute that holds our address: `src`, or what an optimiser put in its place. */
function addressIn(tag: HTMLScriptElement): Attr | undefined {
  const named = (value: string): boolean => isNamedLikeUs(value.replace(/[“”„″\s]+/g, ''));
  return [...tag.attributes].find(({ value }) => named(value));
}

/** The tags by their file's name; where there are none, by their settings, as on a concatenated file. */
function ourTags(): readonly HTMLScriptElement[] {
  const tags = [...document.scripts];
  const named = tags.filter(addressIn);
  const settings = SETTINGS.replace('[data-theme],', '');
  return named.length > 0 ? named : tags.filter((tag) => tag.src && tag.matches(settings));
}

function changeOf(tag: HTMLScriptElement, address: string): string {
  if (address !== 'src') return `${address} in place of src`;
  if (!RUNNING_TYPE.test(tag.type)) return `type="${tag.type}"`;
  return tag.noModule ? 'nomodule' : '';
}

/** An address as it can be asked for; as it is written, where it is none. */
function resolved(value: string): string {
  try {
    return new URL(value, document.baseURI).href;
  } catch {
    return value;
  }
}

async function factsOf(tag: HTMLScriptElement, watch: PolicyWatch | null): Promise<TagFacts> {
  const { name = 'src', value = '' } = addressIn(tag) ?? tag.getAttributeNode('src') ?? {};
  const address = resolved(value);
  const change = changeOf(tag, name);
  const hasCurlyQuotes = CURLY_QUOTES.test((tag.cloneNode() as Element).outerHTML);
  // Nothing would come of asking for what the tag itself says is wrong.
  const isToAsk = watch && !change && !hasCurlyQuotes && /^(?:http|file)/.test(address);
  return {
    address,
    change,
    hasCurlyQuotes,
    hasSettings: hasSettings(tag),
    isInHead: tag.closest('head') !== null,
    isSiteWide: !hasSettings(tag) && isSiteWide(tag, madeGuides()),
    isBesideGuide: isAboveBrowserFloor() && neighboursOf(tag).some(isPlace),
    hasIntegrity: tag.integrity !== '',
    needsSharing: tag.crossOrigin !== null || tag.type === 'module',
    probe: isToAsk ? await probe(tag, address, watch) : null,
  };
}

/** All about the tags of ours; without a watch of policies nothing is asked for. */
export function tagsOfOurs(watch: PolicyWatch | null): Promise<readonly TagFacts[]> {
  return Promise.all(ourTags().map((tag) => factsOf(tag, watch)));
}
