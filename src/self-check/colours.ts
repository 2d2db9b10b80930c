import { isDark } from '../luminance.ts';
import type { GuideFacts } from './facts.ts';
import { chainOf } from './naming.ts';
import { renderedIn } from './sight.ts';
import { make } from './waiting.ts';

/** A colour of sRGB, each part from 0 to 1, with how opaque it is. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What a colour looks like as the browser computes it for the page, `Canvas` and all. */
function computed(colour: string): Colour {
  const sample = make('i');
  sample.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`, 'important');
  document.documentElement.append(sample);
  const parts =
    getComputedStyle(sample)
      .color.match(/[\d.]+(?:e-\d+)?/g)
      ?.map(Number) ?? [];
  sample.remove();
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return [red, green, blue, alpha];
}

function over(above: Colour, ground: Colour): Colour {
  const mixed = (index: 0 | 1 | 2): number =>
    above[index] * above[3] + ground[index] * (1 - above[3]);
  return [mixed(0), mixed(1), mixed(2), 1];
}

function rgb([red, green, blue]: Colour): [number, number, number] {
  return [red, green, blue];
}

/** What shows behind an element; null where it stands on a picture. */
function groundBehind(element: Element): Colour | null {
  const layers: Colour[] = [];
  for (const each of chainOf(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return null;
    layers.push(computed(backgroundColor));
    if ((layers[layers.length - 1]?.[3] ?? 0) > 0.99) break;
  }
  return layers.reduceRight((ground, above) => over(above, ground), computed('Canvas'));
}

/** Whether the guide and the page behind it differ in dark and light without the author's wish. */
export function mismatchOf(guide: Element): GuideFacts['mismatch'] {
  const inside = renderedIn(guide);
  if (!inside || /^(?:dark|light)$/.test(guide.getAttribute('theme') ?? '')) return null;
  const behind = groundBehind(guide);
  const ground = computed(getComputedStyle(inside).backgroundColor);
  if (!behind || isDark(...rgb(behind)) === isDark(...rgb(ground))) return null;
  return isDark(...rgb(behind)) ? 'dark-page' : 'light-page';
}
