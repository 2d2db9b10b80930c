import { fileNameOf } from '../embed/file-name.ts';
import { TAG } from '../tag.ts';
import type { FrameFacts } from './facts.ts';
import { nameOf } from './naming.ts';
import { blocking, type PolicyWatch } from './policies.ts';
import { standingOf } from './sight.ts';
import { after } from './waiting.ts';

/** How long a guide in a frame may take until it is there, in ms. */
const PATIENCE = 5000;

const OURS = `${TAG}, div.${TAG}, script[src*="${TAG}"]`;

/** The document in a frame; null where the page may not look into it. */
function inside(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function isOurs({ src }: HTMLIFrameElement): boolean {
  return fileNameOf(src) === 'frame.html';
}

/** Makes a frame tell its height, as it does when its width changes; null where it does not. */
async function toldHeight(frame: HTMLIFrameElement): Promise<number | null> {
  const { style, clientWidth, contentWindow } = frame;
  const { width } = style;
  let height: number | null = null;
  const told = new Promise<void>((resolve) => {
    addEventListener('message', ({ data, source }) => {
      if (source !== contentWindow || data?.type !== `${TAG}:height`) return;
      height = Math.round(data.height);
      resolve();
    });
  });
  style.width = `${clientWidth - 1}px`;
  await Promise.race([told, after(PATIENCE, undefined)]);
  style.width = width;
  return height;
}

function contentOf({ URL, body }: Document): FrameFacts['inside'] {
  if (URL === 'about:blank') return 'empty';
  return body.querySelector(TAG) ? 'guide' : 'other-page';
}

/** A guide that is still to be defined or rendered is low. */
async function whenWhole({ body, defaultView }: Document): Promise<void> {
  const guide = body.querySelector(TAG);
  const whole = defaultView?.customElements.whenDefined(TAG).then(() => guide?.updateComplete);
  await Promise.race([guide && whole, after(PATIENCE, undefined)]);
}

async function factsOf(frame: HTMLIFrameElement, watch: PolicyWatch): Promise<FrameFacts> {
  const content = inside(frame);
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts');
  const own = isSandboxed ? null : content;
  if (own) await whenWhole(own);
  const seen = own && own.documentElement.scrollHeight;
  const standing = standingOf(frame);
  return {
    ...standing,
    isSandboxed,
    inside: own ? contentOf(own) : 'closed',
    needs: !own && !isSandboxed ? await toldHeight(frame) : seen,
    violations: blocking(watch, '(?:frame|child)', frame.src),
    address: frame.src,
  };
}

/** The frames with the guide's own page, one after the other, as each may be touched. */
export async function framesOfOurs(watch: PolicyWatch): Promise<readonly FrameFacts[]> {
  const facts: FrameFacts[] = [];
  for (const frame of document.querySelectorAll('iframe'))
    if (isOurs(frame)) facts.push(await factsOf(frame, watch));
  return facts;
}

/** Other frames of the page that hold our tag: some sites put each block of code into one. */
export function framesWithTag(): readonly string[] {
  return [...document.querySelectorAll('iframe')]
    .filter((frame) => !isOurs(frame) && inside(frame)?.querySelector(OURS))
    .map(nameOf);
}
