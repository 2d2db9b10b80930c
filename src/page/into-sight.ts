/** For how many frames it is looked again: some headers slide in once the page was scrolled. */
const LOOKS = 60;

/** True for what holds the target, in whichever tree. */
function holds(element: Element, target: Element): boolean {
  const { host } = target.getRootNode() as Partial<ShadowRoot>;
  return element.contains(target) || (host !== undefined && holds(element, host));
}

/** Where what covers the target at that point ends; several things may lie one below the other. */
function endOfCover(target: Element, x: number, top: number): number {
  let end = top;
  for (let tries = 0; tries < 9; tries++) {
    const hit = target.ownerDocument.elementFromPoint(x, end);
    if (!hit || holds(hit, target)) break;
    end = Math.max(end + 1, hit.getBoundingClientRect().bottom);
  }
  return end;
}

/** How much of the target's top is covered; 0 below what covers half of the window, as a dialog does. */
function coverOver(target: Element): number {
  const { left, width, top } = target.getBoundingClientRect();
  const ends = [0.02, 0.5, 0.98].map((share) => endOfCover(target, left + share * width, top));
  const end = Math.max(...ends);
  return end < innerHeight / 2 ? end - top : 0;
}

/** Scrolls whatever scrolls around the target, from the inside out, until it stands lower by that much. */
function lower(target: Element, by: number): void {
  const around = target.parentElement ?? (target.getRootNode() as Partial<ShadowRoot>).host;
  if (!around) return;
  const { scrollTop } = around;
  around.scrollBy({ top: -by, behavior: 'instant' });
  lower(around, by - (scrollTop - around.scrollTop));
}

/** Brings the target below what covers it; what goes along with it is left where it is. */
function clear(target: Element, cover: number): boolean {
  const by = cover + 8;
  lower(target, by);
  const isClear = coverOver(target) < 1;
  if (!isClear) lower(target, -by);
  return isClear;
}

/** Looks again until the reader scrolls, or something else moves the target. */
function keepClear(target: Element, looks: number): void {
  const cover = coverOver(target);
  if (looks === 0 || (cover >= 1 && !clear(target, cover))) return;
  const { top } = target.getBoundingClientRect();
  requestAnimationFrame(() => {
    const moved = Math.abs(target.getBoundingClientRect().top - top);
    if (moved < 1) keepClear(target, looks - 1);
  });
}

/** Scrolls until the target is seen below whatever of the page covers the top of the window. */
export function bringIntoSight(target: Element | null, block: ScrollLogicalPosition): void {
  if (!target) return;
  target.scrollIntoView({ block, behavior: 'instant' });
  keepClear(target, LOOKS);
}
