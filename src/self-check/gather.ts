import { isAboveBrowserFloor } from '../embed/browser-floor.ts';
import { POLICY_NAME, type PolicyFactory } from '../embed/trusted-types.ts';
import { isXmlPage } from '../embed/xml-page.ts';
import { TAG } from '../tag.ts';
import type { Facts, TagFacts } from './facts.ts';
import { framesOfOurs, framesWithTag } from './frames.ts';
import {
  guidesOfOurs,
  isShownAsText,
  outOfEffect,
  placeCount,
  whenRendered,
  wrongPlaces,
} from './places.ts';
import { watchPolicies } from './policies.ts';
import { tagsOfOurs } from './tags.ts';
import { whenLoaded } from './waiting.ts';

/**
 * True where a list of Trusted Types leaves ours out. Tried only where the script has had its turn:
 * else it would find the name taken.
 */
function refusesOurTypes(tags: readonly TagFacts[]): boolean {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory<unknown> };
  const isWaiting = tags.some(({ change }) => change);
  if (!trustedTypes || isWaiting || tags.length === 0) return false;
  try {
    trustedTypes.createPolicy(POLICY_NAME, {});
    return false;
  } catch {
    return true;
  }
}

/** Looks at the page and asks for the script's address again where the script has not run. */
export async function gatherFacts(): Promise<Facts> {
  const watch = watchPolicies();
  await whenLoaded();
  const isDefined = customElements.get(TAG) !== undefined;
  const tags = await tagsOfOurs(isDefined ? null : watch);
  const frames = await framesOfOurs(watch);
  watch.end();
  await whenRendered();
  return {
    pageOrigin: location.origin,
    isPageHttps: location.protocol === 'https:',
    isAboveFloor: isAboveBrowserFloor(),
    xmlType: isXmlPage() ? document.contentType : '',
    isDefined,
    refusesOurTypes: !isDefined && refusesOurTypes(tags),
    tags,
    frames,
    ownFrame:
      parent === window
        ? null
        : { height: innerHeight, needs: document.documentElement.scrollHeight },
    guides: guidesOfOurs(),
    placeCount: placeCount(),
    wrongPlaces: wrongPlaces(),
    isShownAsText: isShownAsText(),
    outOfEffect: outOfEffect(),
    framesWithTag: framesWithTag(),
  };
}
