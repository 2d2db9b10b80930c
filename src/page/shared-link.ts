const PREFIX = '#calcium-guide=';

/** The same as it comes, also by way of programs that escape what they do not know. */
const NAME = /^#calcium-guide(?:=|%3D)/i;

/** What mail programs and networks add to the end of a link. */
const TAIL = /(?:(?:[\s&?]|%20).*|[.,;:!)\]>'"]+)$/s;

/** The address whose link was read: by the first calculator of its page. */
let addressRead = '';

/** What the page's address holds for the guide, for whoever asks first; null for all others, or without it. */
export function takeFragment(): string | null {
  const { href, hash } = location;
  if (href === addressRead) return null;
  addressRead = href;
  return NAME.test(hash) ? hash.replace(NAME, '').replace(TAIL, '') : null;
}

/** True for a reader who has just come by a link, and has not gone elsewhere on the page. */
export function isJustOpened(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type !== 'reload' && visit?.type !== 'back_forward' && scrollY === 0;
}

/** True where the page can be found again by its address. */
export function hasAddress(): boolean {
  return /^(?:https?|file):$/.test(location.protocol);
}

/** The page by the address that its author calls the right one, which holds nothing of the reader; else as it is. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const isAddress = canonical !== undefined && URL.canParse(canonical);
  const isOurs = isAddress && new URL(canonical).origin === location.origin;
  return isOurs ? canonical : location.href;
}

/** The address of the page with that in it. */
export function addressWith(fragment: string): string {
  const [page = ''] = pageAddress().split('#');
  return page + PREFIX + fragment;
}
