import {
  allGuides,
  allOurTags,
  emptyPlaceholders,
  guideFor,
  hasSettings,
  isGuide,
  isOurTag,
} from './hosts.ts';
import { whenParsed } from '../page/when-parsed.ts';
import type { Ledger } from './ledger.ts';
import { neighboursOf } from './neighbours.ts';

function isByAuthor(guide: Element, { made }: Ledger): boolean {
  return isGuide(guide) && !made.has(guide);
}

function hasGuideBeside(element: Element, ledger: Ledger): boolean {
  return neighboursOf(element).some((neighbour) => isByAuthor(neighbour, ledger));
}

function mountAfter(tag: HTMLScriptElement, { made }: Ledger): HTMLElement {
  const guide = guideFor(tag);
  made.add(guide);
  tag.after(guide);
  return guide;
}

/** A tag with settings stands where its guide should. */
function mountAtOnce(tag: HTMLScriptElement, ledger: Ledger): void {
  if (hasGuideBeside(tag, ledger)) return;
  const guide = mountAfter(tag, ledger);
  // The element right behind a tag may not be parsed yet. Where the author wrote one, it counts.
  whenParsed(() => {
    if (hasGuideBeside(guide, ledger)) guide.remove();
  });
}

/** A bare tag stands for a guide only on a page whose author wrote none. */
function mountUnlessWritten(tag: HTMLScriptElement, ledger: Ledger): void {
  if (!allGuides().some((guide) => isByAuthor(guide, ledger))) mountAfter(tag, ledger);
}

function mountTag(tag: HTMLScriptElement, ledger: Ledger): void {
  const { served } = ledger;
  if (served.has(tag) || tag.closest('head')) return;
  served.add(tag);
  if (hasSettings(tag)) mountAtOnce(tag, ledger);
  else whenParsed(() => mountUnlessWritten(tag, ledger));
}

/** The tag that is running; where it cannot be told, every tag of ours that is not served yet. */
export function mountTags(running: unknown, ledger: Ledger): void {
  const tags = isOurTag(running) ? [running] : allOurTags();
  for (const tag of tags) mountTag(tag, ledger);
}

function mountPlaceholders({ served }: Ledger): void {
  for (const placeholder of emptyPlaceholders()) {
    if (served.has(placeholder)) continue;
    served.add(placeholder);
    const guide = guideFor(placeholder);
    guide.append(...placeholder.childNodes);
    placeholder.append(guide);
  }
}

/** The placeholders that are there, and those that come later; once for all copies of the script. */
export function watchPlaceholders(ledger: Ledger): void {
  if (ledger.isWatching) return;
  ledger.isWatching = true;
  // Not while parsing: text that is yet to come would land beside the guide.
  whenParsed(() => {
    const mountAll = (): void => mountPlaceholders(ledger);
    mountAll();
    new MutationObserver(mountAll).observe(document, { childList: true, subtree: true });
  });
}
