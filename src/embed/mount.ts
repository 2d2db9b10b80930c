import { whenLoaded } from '../page/when-loaded.ts';
import { whenParsed } from '../page/when-parsed.ts';
import { TAG } from '../tag.ts';
import {
  allGuides,
  allOurTags,
  dress,
  emptyPlaceholders,
  hasSettings,
  isGuide,
  isOurTag,
} from './hosts.ts';
import type { Ledger } from './ledger.ts';
import { neighboursOf } from './neighbours.ts';
import { isSiteWide } from './site-wide.ts';

/** A guide that is told its settings anew, or a first one, which is kept for when it is taken away. */
function guideOf(origin: Element, { guides }: Ledger): HTMLElement {
  const guide = guides.get(origin) ?? document.createElement(TAG);
  guides.set(origin, guide);
  return dress(guide, origin);
}

/** A tag with settings stands where its guide should; a bare one for a guide that nobody wrote. */
function isWanted(tag: Element, { made }: Ledger): boolean {
  const isByAuthor = (guide: Element): boolean => isGuide(guide) && !made.has(guide);
  if (hasSettings(tag)) return !neighboursOf(tag, made).some(isByAuthor);
  return !isSiteWide(tag, made) && !allGuides().some(isByAuthor);
}

/** Gives the tag its guide, or takes it, as the page stands now. */
function settle(tag: Element, ledger: Ledger): void {
  const { guides, made } = ledger;
  const guide = guides.get(tag);
  if (!isWanted(tag, ledger)) {
    guide?.remove();
    guides.delete(tag);
  } else if (!guide?.isConnected) {
    const mounted = guideOf(tag, ledger);
    made.add(mounted);
    tag.after(mounted);
  }
}

function mountTag(tag: HTMLScriptElement, ledger: Ledger): void {
  const { served } = ledger;
  if (served.has(tag) || tag.closest('head')) return;
  served.add(tag);
  if (hasSettings(tag)) settle(tag, ledger);
  // What stands right behind a tag may not be parsed yet. Where the author wrote a guide, it counts.
  whenParsed(() => settle(tag, ledger));
}

/** The tag that is running; where it cannot be told, every tag of ours that is not served yet. */
export function mountTags(running: unknown, ledger: Ledger): void {
  const tags = isOurTag(running) ? [running] : allOurTags();
  for (const tag of tags) mountTag(tag, ledger);
}

function mountPlaceholders(ledger: Ledger): void {
  for (const placeholder of emptyPlaceholders()) {
    // One that the page has moved elsewhere is still its guide.
    if (ledger.guides.get(placeholder)?.isConnected) continue;
    const guide = guideOf(placeholder, ledger);
    guide.replaceChildren(...placeholder.childNodes);
    placeholder.append(guide);
  }
}

/** Mounts what came, and again what a morph took from a tag or a placeholder that it left. */
function mountAgain(ledger: Ledger): void {
  mountPlaceholders(ledger);
  for (const tag of document.scripts)
    if (ledger.guides.get(tag)?.isConnected === false) settle(tag, ledger);
}

/** Judges the tags a last time, once scripts of the page have had their say. */
function judgeAgain(ledger: Ledger): void {
  const tags = allOurTags();
  for (const tag of tags) if (ledger.served.has(tag)) settle(tag, ledger);
  // A script in the head may well serve other pages. One in the body, or combined with others, misses its place.
  const isInHead = tags.length > 0 && tags.every((tag) => tag.closest('head'));
  if (!isInHead && allGuides().length === 0)
    console.warn(`No guide is on this page. Write <div class="${TAG}"></div> where it should be.`);
}

/** Watches the page, those that swap and morph their content too; once for all copies of the script. */
export function watchPage(ledger: Ledger): void {
  if (ledger.isWatching) return;
  ledger.isWatching = true;
  // Not while parsing: text that is yet to come would land beside the guide.
  whenParsed(() => {
    const mountAll = (): void => mountAgain(ledger);
    mountAll();
    new MutationObserver(mountAll).observe(document, { childList: true, subtree: true });
  });
  whenLoaded(() => judgeAgain(ledger));
}
