/** A scale from zero, with round marks. */
export interface Scale {
  readonly end: number;
  readonly marks: readonly number[];
}

/** Between two marks: one of these times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/** At most that many steps: more marks would crowd on a phone. */
const MOST_STEPS = 4;

/** The shortest scale of few round steps that holds `most`, which is more than 0. */
export function scaleTo(most: number): Scale {
  const power = 10 ** Math.floor(Math.log10(most / MOST_STEPS));
  // The largest always holds it.
  const size = STEPS.find((size) => size * power * MOST_STEPS >= most) as number;
  const step = size * power;
  const count = Math.ceil(most / step);
  const marks = [...Array(count + 1).keys()].map((index) => index * step);
  return { end: count * step, marks };
}

/** The scale that holds an amount, but reaches at least to `least` and is meant for no more than `most`. */
export function scaleWithin(amount: number, least: number, most: number): Scale {
  return scaleTo(Math.min(Math.max(amount, least), most));
}

/** True when an amount lies beyond the end of a scale. */
export function isBeyond({ end }: Scale, amount: number): boolean {
  return amount > end;
}

/** How far along a scale an amount stands, 0 to 1; what lies beyond stands at its end. */
export function placeOn({ end }: Scale, amount: number): number {
  return Math.min(amount / end, 1);
}
