import { fileNameOf } from '../embed/file-name.ts';
import type { Facts, FrameFacts, GuideFacts, Standing, TagFacts, Violation } from './facts.ts';
import { frameName, guideName, ownFrame, type Cause, type Given } from './words.en.ts';

/** A cause with what its sentence is given. */
export type Finding = {
  readonly [Name in Cause]: { readonly cause: Name; readonly given: Given[Name] };
}[Cause];

/** Narrower than this, a guide is not made for. */
const LEAST_WIDTH = 280;

/** What a frame may lack, in px: a scroll bar's width and the guide's own margin. */
const SLACK = 40;

const notes: readonly Cause[] = ['bare-tag', 'unused-settings', 'several-versions', 'frame-closed'];

/** True for what is good to know and no fault. */
export function isNote({ cause }: Finding): boolean {
  return notes.includes(cause);
}

/** True for what is to be put right. */
export function isFault(finding: Finding): boolean {
  return finding.cause !== 'stands' && !isNote(finding);
}

/** Without a given, as most causes are. */
function plain(cause: Cause): Finding {
  return { cause, given: {} } as Finding;
}

/** The directive of a policy that decides on a kind of thing, with what it allows. */
function deciding(
  { policy, directive }: Violation,
  names: readonly string[],
): { readonly directive: string; readonly allowed: readonly string[] } {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  const name = names.find((wanted) => parts.some(([first]) => first === wanted));
  if (!name) return { directive: directive.replace(/-elem$/, ''), allowed: [] };
  return { directive: name, allowed: parts.find(([first]) => first === name)?.slice(1) ?? [] };
}

/** What a policy calls the site of an address. */
function wordFor(address: string, pageOrigin: string): string {
  const { origin } = new URL(address);
  return origin === pageOrigin ? "'self'" : origin;
}

function blockedScript(violation: Violation, address: string, pageOrigin: string): Finding {
  const names = ['script-src-elem', 'script-src', 'default-src'];
  const { directive, allowed } = deciding(violation, names);
  if (allowed.includes("'strict-dynamic'")) return plain('policy-nonce');
  const word = wordFor(address, pageOrigin);
  if (allowed[0] !== "'none'") return { cause: 'policy', given: { word, directive } };
  return directive === 'default-src'
    ? { cause: 'policy-new', given: { word } }
    : { cause: 'policy-none', given: { word, directive } };
}

/** What can be read off the tag itself. */
function inTag(tag: TagFacts, { isPageHttps, pageOrigin }: Facts): Finding | null {
  const { address, change } = tag;
  if (tag.hasCurlyQuotes) return plain('curly-quotes');
  if (change) return { cause: 'changed', given: { change } };
  if (fileNameOf(address) === 'calcium-guide.js') return plain('module-file');
  if (address.startsWith('file:') && pageOrigin.startsWith('http')) return plain('own-computer');
  if (isPageHttps && /^http:\/\/(?!localhost|127\.)/.test(address)) return plain('no-https');
  if (tag.hasIntegrity && !tag.needsSharing && !address.startsWith(`${pageOrigin}/`))
    return plain('no-crossorigin');
  return null;
}

/** What the server's answer tells; null where all is well with it. */
function inAnswer({ address, probe, hasIntegrity, needsSharing }: TagFacts): Finding | null {
  if (!probe) return null;
  const { answer, isLoaded } = probe;
  if (answer === 'failed') return { cause: 'unreachable', given: { address } };
  if (answer === 'unshared')
    return needsSharing ? { cause: 'not-shared', given: { site: new URL(address).origin } } : null;
  if (answer === 'forbidden') {
    if (hasIntegrity) return plain('unread-hash');
    return isLoaded ? null : { cause: 'unreachable', given: { address } };
  }
  const { status, type, isWebPage, fitsHash } = answer;
  if (status >= 400) return { cause: 'not-found', given: { address, status } };
  if (isWebPage) return { cause: 'web-page', given: { address } };
  if (type && !/(?:java|ecma)script$/i.test(type)) return { cause: 'wrong-type', given: { type } };
  return fitsHash === false ? plain('wrong-hash') : null;
}

/** Why a tag's script does not run. */
function inScript(tag: TagFacts, facts: Facts): readonly Finding[] {
  const { address, probe } = tag;
  const first = inTag(tag, facts);
  if (first) return [first];
  const blocked = (probe?.violations ?? []).map((violation) =>
    blockedScript(violation, address, facts.pageOrigin),
  );
  if (blocked.length > 0) return blocked;
  const second = inAnswer(tag);
  if (second) return [second];
  // A tag that an optimiser holds back may yet ask.
  const isHeldBack = facts.tags.some(({ change }) => change);
  if (probe?.wasAsked === false) return isHeldBack ? [] : [plain('never-asked')];
  // Old browsers, XML and a list of Trusted Types explain why it had no effect.
  const isExplained = !facts.isAboveFloor || facts.xmlType || facts.refusesOurTypes;
  return isExplained ? [] : [plain('no-effect')];
}

/** Why there is nothing to run, or nothing that it could fill. */
function inPlaces(facts: Facts): readonly Finding[] {
  const { tags, guides, frames, placeCount, isDefined, outOfEffect } = facts;
  const wrong = facts.wrongPlaces.map((element): Finding => ({
    cause: 'not-a-div',
    given: { element },
  }));
  if (guides.length > 0 || placeCount > 0)
    return tags.length > 0 || isDefined ? wrong : [...wrong, plain('no-script')];
  if (wrong.length > 0) return wrong;
  const isAsking = tags.some(({ isInHead, isSiteWide }) => !isInHead && !isSiteWide);
  if (isAsking && !isDefined) return [];
  if (facts.isShownAsText) return [plain('shown-as-text')];
  if (outOfEffect) return [{ cause: 'out-of-effect', given: { where: outOfEffect } }];
  if (frames.length > 0) return [];
  if (facts.framesWithTag.length > 0)
    return facts.framesWithTag.map((element) => ({ cause: 'tag-in-frame', given: { element } }));
  if (tags.length > 0 && tags.every(({ isInHead }) => isInHead)) return [plain('in-head')];
  if (tags.length > 0 && !isAsking) return [plain('site-wide')];
  return [plain(isDefined ? 'nothing-asks' : 'nothing-there')];
}

/** What keeps a guide or a frame from being seen. */
function inSight(guide: string, { obstacle, width }: Standing): Finding | null {
  if (!obstacle)
    return width < LEAST_WIDTH ? { cause: 'too-narrow', given: { guide, width } } : null;
  const { kind, element } = obstacle;
  if (kind === 'hidden') return { cause: kind, given: { guide, element, rule: obstacle.rule } };
  if (kind === 'cut-off')
    return { cause: kind, given: { guide, element, height: obstacle.height } };
  return { cause: kind, given: { guide, element } };
}

function stands(guide: string, { where, width, height }: Standing): Finding {
  return { cause: 'stands', given: { guide, where, width, height } };
}

function inGuide(facts: GuideFacts, guide: string): readonly Finding[] {
  const unclosed: Finding = { cause: 'unclosed', given: { guide } };
  const rest = facts.isUnclosed ? [unclosed] : [];
  if (facts.isEmpty) return [...rest, { cause: 'empty', given: { guide } }];
  const unseen = inSight(guide, facts);
  if (unseen && unseen.cause !== 'too-narrow') return [...rest, unseen];
  const colours: readonly Finding[] = facts.mismatch
    ? [{ cause: facts.mismatch, given: { guide } }]
    : [];
  return [...rest, ...(unseen ? [unseen] : []), ...colours, stands(guide, facts)];
}

function tooLow(guide: string, height: number, needs: number): readonly Finding[] {
  if (needs <= height + SLACK) return [];
  return [{ cause: 'frame-too-low', given: { guide, height, needs } }];
}

function inFrame(facts: FrameFacts, guide: string, pageOrigin: string): readonly Finding[] {
  const [violation] = facts.violations;
  if (violation) {
    const { directive } = deciding(violation, ['frame-src', 'child-src', 'default-src']);
    const word = wordFor(facts.address, pageOrigin);
    return [{ cause: 'frame-policy', given: { word, directive } }];
  }
  if (facts.isSandboxed) return [{ cause: 'frame-sandbox', given: { guide } }];
  const unseen = inSight(guide, facts);
  if (unseen) return [unseen];
  if (facts.inside === 'empty')
    return [{ cause: 'frame-empty', given: { guide, word: wordFor(facts.address, pageOrigin) } }];
  if (facts.inside === 'other-page') return [{ cause: 'frame-other-page', given: { guide } }];
  const { height, needs } = facts;
  const low = tooLow(guide, height, needs ?? 0);
  if (low.length > 0) return low;
  const closed: Finding = { cause: 'frame-closed', given: { guide } };
  return [...(facts.inside === 'closed' && needs === null ? [closed] : []), stands(guide, facts)];
}

/** What the tags do that a blogger may not expect. */
function inTags({ tags, placeCount, isDefined }: Facts): readonly Finding[] {
  const inBody = tags.filter(({ isInHead }) => !isInHead);
  const unused = inBody.some(({ hasSettings, isBesideGuide }) => hasSettings && isBesideGuide);
  const bare = placeCount > 0 && inBody.some(({ hasSettings }) => !hasSettings);
  const addresses = [...new Set(tags.map(({ address }) => address))];
  const list = addresses.join(', ');
  return [
    ...(isDefined && unused ? [plain('unused-settings')] : []),
    ...(isDefined && bare ? [plain('bare-tag')] : []),
    ...(addresses.length > 1
      ? [{ cause: 'several-versions', given: { addresses: list } } as const]
      : []),
  ];
}

/** What is wrong, what is good to know, and what stands where, in that order; each said once. */
export function findingsOf(facts: Facts): readonly Finding[] {
  const { guides, frames, tags, xmlType, ownFrame: own } = facts;
  const found: readonly Finding[] = [
    ...(facts.isAboveFloor ? [] : [plain('browser-too-old')]),
    ...(xmlType ? [{ cause: 'xml-page', given: { type: xmlType } } as const] : []),
    ...(facts.isDefined ? [] : tags.flatMap((tag) => inScript(tag, facts))),
    ...(facts.refusesOurTypes ? [plain('trusted-types')] : []),
    ...inPlaces(facts),
    ...(facts.isDefined
      ? guides.flatMap((guide, index) => inGuide(guide, guideName(index + 1, guides.length)))
      : []),
    ...frames.flatMap((frame, index) =>
      inFrame(frame, frameName(index + 1, frames.length), facts.pageOrigin),
    ),
    ...(own && guides.length > 0 ? tooLow(ownFrame, own.height, own.needs) : []),
    ...inTags(facts),
  ];
  const each = [...new Map(found.map((finding) => [JSON.stringify(finding), finding])).values()];
  const rank = (finding: Finding): number => (isFault(finding) ? 0 : isNote(finding) ? 1 : 2);
  return each.sort((a, b) => rank(a) - rank(b));
}
