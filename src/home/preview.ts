import { isDark } from '../luminance.ts';
import { attributeNames } from '../model/attributes.ts';
import { reservedLength } from '../snippets/reserved-height.ts';
import type { Chosen, Setup } from '../snippets/setup.ts';
import type { Way } from '../snippets/snippet.ts';
import { safeCssValue, styleSheetOf } from '../snippets/style-sheet.ts';
import { withoutScript } from './words.en.ts';

/** The width of a wide page, in CSS px; it is shown smaller where there is less room. */
const WIDE = 1056;

/** The sample page and the guide in it. */
export interface Sample {
  readonly page: HTMLElement;
  readonly guide: HTMLElement;
  readonly fallback: HTMLElement;
  /** The style sheet of the blogger's own looks. */
  readonly looks: CSSStyleSheet;
}

function showGuide({ guide, looks }: Sample, setup: Setup, way: Way): void {
  for (const name of attributeNames) {
    const value = setup.attributes[name];
    if (value === undefined) guide.removeAttribute(name);
    else if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
  }
  guide.style.minHeight = setup.room === 'none' || way === 'script' ? '0' : reservedLength(setup);
  // The looks of a page do not reach into a frame.
  looks.replaceSync(way === 'frame' ? '' : styleSheetOf(setup));
}

/** The colour of a field for colours, `#rrggbb`, by its channels. */
function channelsOf(hex: string): [number, number, number] {
  const channel = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Puts the sample page on the ground that was chosen, with the scheme that such a page would declare. */
function showGround({ page }: Sample, chosen: Chosen): void {
  const [ground = 'light'] = chosen('ground');
  const background = safeCssValue(chosen('page-background')[0] ?? '');
  const text = safeCssValue(chosen('page-text')[0] ?? '');
  const isOwn = ground === 'own';
  page.dataset['ground'] = ground;
  page.style.backgroundColor = isOwn ? background : '';
  page.style.color = isOwn ? text : '';
  const isDarkPage = isOwn ? isDark(...channelsOf(background)) : ground === 'dark';
  page.style.colorScheme = isDarkPage ? 'dark' : 'light';
}

function showWidth({ page }: Sample, width: string): void {
  page.dataset['width'] = width;
  const fit = (): number => Math.min(1, (page.parentElement?.clientWidth ?? WIDE) / WIDE);
  page.style.setProperty('zoom', width === 'wide' ? String(fit()) : '');
}

/** Shows the sample as it would be with that setup, put in that way. */
export function showPreview(sample: Sample, setup: Setup, way: Way, chosen: Chosen): void {
  showGuide(sample, setup, way);
  showGround(sample, chosen);
  showWidth(sample, chosen('width')[0] ?? 'column');
  sample.fallback.textContent = withoutScript(way, setup.fallback);
}
