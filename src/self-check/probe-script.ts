import type { Answer, Probe } from './facts.ts';
import { blocking, type PolicyWatch } from './policies.ts';
import { after, isLoadedBy, make } from './waiting.ts';

/** Fits no file, so that a script with it is asked for and never runs. */
const IMPOSSIBLE = `sha256-${'A'.repeat(43)}=`;

/** The browser keeps about so many times of files; beyond, a missing one says nothing. */
const MOST_TIMES = 240;

function wasAsked(address: string): boolean | null {
  if (performance.getEntriesByName(address).length > 0) return true;
  return performance.getEntriesByType('resource').length < MOST_TIMES ? false : null;
}

/** Whether the bytes fit the strongest of the hashes. */
async function fitsHash(bytes: ArrayBuffer, integrity: string): Promise<boolean | null> {
  const hashes: readonly string[] = integrity.match(/sha\d{3}-[^\s?]+/g)?.sort() ?? [];
  const size = hashes[hashes.length - 1]?.slice(3, 6);
  if (!size || !crypto.subtle) return null;
  const digest = await crypto.subtle.digest(`SHA-${size}`, bytes);
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return hashes.includes(`sha${size}-${hash}`);
}

async function read(address: string, integrity: string): Promise<Answer> {
  const response = await fetch(address, { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  const start = new TextDecoder().decode(bytes.slice(0, 200));
  return {
    status: response.status,
    type: (response.headers.get('content-type') ?? '').replace(/\s*;.*/, ''),
    isWebPage: /^\s*</.test(start),
    fitsHash: await fitsHash(bytes, integrity),
  };
}

async function answerAt(
  address: string,
  integrity: string,
  watch: PolicyWatch,
): Promise<Probe['answer']> {
  try {
    return await read(address, integrity);
  } catch {
    // A browser tells of the policy in a task of its own.
    await after(50, undefined);
    if (address.startsWith('file:') || blocking(watch, 'connect', address).length > 0)
      return 'forbidden';
  }
  const isThere = await fetch(address, { mode: 'no-cors' }).then(
    () => true,
    () => false,
  );
  return isThere ? 'unshared' : 'failed';
}

/** Has the address fetched as a script, without running it and without Trusted Types. */
function preload(tag: HTMLScriptElement, address: string): Promise<boolean> {
  const link = make('link');
  link.rel = 'preload';
  link.as = 'script';
  link.crossOrigin = tag.crossOrigin;
  link.nonce = tag.nonce;
  link.integrity = tag.integrity;
  link.href = address;
  return isLoadedBy(link);
}

/** Firefox tells what a policy blocks only of scripts themselves. This one can never run. */
async function provoke(tag: HTMLScriptElement, address: string): Promise<void> {
  const script = make('script');
  script.nonce = tag.nonce;
  script.integrity = IMPOSSIBLE;
  try {
    script.src = address;
  } catch {
    // The page requires Trusted Types, and we have none to offer.
    return;
  }
  await isLoadedBy(script);
  await after(50, undefined);
}

/** Asks for a tag's address again, in the ways that tell most. */
export async function probe(
  tag: HTMLScriptElement,
  address: string,
  watch: PolicyWatch,
): Promise<Probe> {
  const asked = wasAsked(address);
  const isLoaded = await preload(tag, address);
  const blocked = (): Probe['violations'] => blocking(watch, 'script', address);
  // Firefox calls a preload of another site loaded, whatever came of it.
  const isDoubtful = !isLoaded || asked === false;
  if (isDoubtful && blocked().length === 0) await provoke(tag, address);
  const answer = await Promise.race([
    answerAt(address, tag.integrity, watch),
    after(8000, 'failed' as const),
  ]);
  return { answer, isLoaded, wasAsked: asked, violations: blocked() };
}
