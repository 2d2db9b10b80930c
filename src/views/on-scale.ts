import { svg, type TemplateResult } from 'lit';
import { placeOn, type Scale } from '../model/scale.ts';

/** A share as a length in SVG. */
export function percent(share: number): string {
  return `${share * 100}%`;
}

/** Where an amount stands on a drawn scale. */
export function placed(scale: Scale, amount: number): string {
  return percent(placeOn(scale, amount));
}

/** A line from top to bottom at that amount. */
export function upright(className: string, scale: Scale, amount: number): TemplateResult {
  const x = placed(scale, amount);
  return svg`<line class=${className} x1=${x} x2=${x} y2="100%"></line>`;
}
