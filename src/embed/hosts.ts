import { attributeNames } from '../model/attributes.ts';
import { viewsNamed } from '../sets/files.ts';
import { TAG } from '../tag.ts';
import { fileNameOf, isNamedLikeUs } from './file-name.ts';

const SETTINGS = attributeNames.map((name) => `[data-${name}]`).join();

/** A wrapper that happens to have our class and holds a script, such as a whole post, is none. */
const PLACEHOLDER = `div.${TAG}:is(:not(:has(script)),${SETTINGS})`;
const GUIDE = `${TAG}, ${PLACEHOLDER}`;

/** True when the tag carries a setting for the guide it is to become. */
export function hasSettings(tag: Element): boolean {
  return tag.matches(SETTINGS);
}

/** True for the script that is running, when it runs as a tag of ours. */
export function isOurTag(script: unknown): script is HTMLScriptElement {
  return script instanceof HTMLScriptElement && (isNamedLikeUs(script.src) || hasSettings(script));
}

/**
 * Every script tag that asks for a guide, whichever script is running. `data-theme` alone makes none
 * of them ours: comment boxes and others have it too, and a guide beside them would be a nuisance.
 */
export function allOurTags(): readonly HTMLScriptElement[] {
  const settings = SETTINGS.replace('[data-theme],', '');
  return [...document.scripts].filter((tag) => isNamedLikeUs(tag.src) || tag.matches(settings));
}

/** Every placeholder that holds no guide yet. */
export function emptyPlaceholders(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`${PLACEHOLDER}:not(:has(${TAG}))`)];
}

/** True for an element or a placeholder of ours, whoever made it. */
export function isGuide(element: Element): boolean {
  return element.matches(GUIDE);
}

/** Every element and placeholder on the page. */
export function allGuides(): readonly Element[] {
  return [...document.querySelectorAll(GUIDE)];
}

/** The guide with the settings of a tag or placeholder, and nothing else of it. */
export function dress(guide: HTMLElement, origin: Element): HTMLElement {
  const ofFile = origin instanceof HTMLScriptElement ? viewsNamed(fileNameOf(origin.src)) : [];
  for (const name of attributeNames) {
    // Another file may have defined the tag, with other views than this one's.
    const otherwise = name === 'show' && ofFile.length > 0 ? ofFile.join(' ') : null;
    const value = origin.getAttribute(`data-${name}`) ?? otherwise;
    if (value === null) guide.removeAttribute(name);
    else guide.setAttribute(name, value);
  }
  return guide;
}
