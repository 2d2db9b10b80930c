import { wayAlong, type Place } from './way.ts';

/** Units of the picture that a dot goes in a second. */
const SPEED = 40;
/** Dots a second for each milligram a day. */
const DOTS_PER_MG = 0.0025;
/** Milliseconds that a frame may be busy with making dots. */
const BUSY = 8;

/** Dots on one way, and the amount that they stand for. */
interface Stream {
  readonly amount: string | undefined;
  readonly dots: readonly Animation[];
}

/** Whole numbers from 0. Not by `Array.from`, which old libraries replace by one that counts nothing. */
function upTo(count: number): readonly number[] {
  return [...new Array(count).keys()];
}

/**
 * What all dots of a way go along. In pixels, as only these are left to the compositor; so they are made anew
 * at every size.
 */
function alongWay(places: readonly Place[], scale: number): KeyframeEffect {
  const frames = places.map(({ offset, x, y }) => ({
    offset,
    transform: `translate(${x * scale}px,${y * scale}px)`,
  }));
  return new KeyframeEffect(null, frames);
}

/** A dot that keeps that far beside the middle of the way, in px, each to another side. */
function dotOn(way: KeyframeEffect, layer: Element, index: number, aside: number): Animation {
  const dot = layer.appendChild(document.createElement('i'));
  const turn = index * 2.4;
  dot.style.translate = `${aside * Math.cos(turn)}px ${aside * Math.sin(turn)}px`;
  const effect = new KeyframeEffect(way);
  effect.target = dot;
  return new Animation(effect);
}

/** Ends it, too: an animation without an end would go on without its element, and never be let go. */
function remove(dot: Animation): void {
  (dot.effect as KeyframeEffect).target?.remove();
  dot.cancel();
}

/** As many dots as the amount of the way asks for, one behind the other; those that were there stay. */
function streamOn(
  path: SVGPathElement,
  layer: Element,
  scale: number,
  old: readonly Animation[],
): Stream {
  const { mg, spread } = path.dataset;
  const { length, places } = wayAlong(path.getAttribute('d') ?? '');
  const duration = (length / SPEED) * 1000;
  const count = Math.max(1, Math.round((length / SPEED) * Number(mg) * DOTS_PER_MG));
  const way = alongWay(places, scale);
  const dots = upTo(count).map((index) => {
    const timing = { duration, delay: (-index / count) * duration, iterations: Infinity };
    const there = old[index];
    const dot = there ?? dotOn(way, layer, index, Number(spread) * scale);
    dot.effect?.updateTiming(timing);
    if (!there) dot.currentTime = old[0]?.currentTime ?? 0;
    return dot;
  });
  old.slice(count).forEach(remove);
  return { amount: mg, dots };
}

/** Where the dots are: an element that renders the picture at times. */
export interface PictureHost {
  readonly renderRoot: ParentNode;
}

/**
 * The calcium that moves in the picture: a dot is an element with an animation of `transform`, which
 * browsers run beside the page's own work. Moves only while it is seen; without motion, or paused, the
 * dots stand where they are and show as much.
 */
export class MovingCalcium {
  readonly #host: PictureHost;
  /** Some pages put a stand-in without events, or nothing, in the place of what the browser tells. */
  readonly #stillness: Partial<MediaQueryList> | null = matchMedia(
    '(prefers-reduced-motion: reduce)',
  );
  readonly #sight = new IntersectionObserver((entries) => {
    this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
    this.#fill();
    this.#go();
  });
  readonly #size = new ResizeObserver(() => {
    this.#empty();
    this.#fill();
  });
  readonly #streams = new Map<SVGPathElement, Stream>();
  #picture: HTMLElement | null = null;
  #isSeen = false;
  /** The frame in which the next dots are made. */
  #frame = 0;

  constructor(host: PictureHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#stillness?.addEventListener?.('change', this.#go);
    document.addEventListener('visibilitychange', this.#go);
    addEventListener('beforeprint', this.#fillAll);
    this.#watch(this.#picture);
  }

  hostDisconnected(): void {
    this.#stillness?.removeEventListener?.('change', this.#go);
    document.removeEventListener('visibilitychange', this.#go);
    removeEventListener('beforeprint', this.#fillAll);
    this.#sight.disconnect();
    this.#size.disconnect();
    this.#empty();
  }

  /** The picture was rendered: anew, with other amounts, or not at all. */
  hostUpdated(): void {
    const picture = this.#host.renderRoot.querySelector<HTMLElement>('.picture');
    if (picture === this.#picture) this.#fill();
    else this.#watch(picture);
  }

  #watch(picture: HTMLElement | null): void {
    this.#sight.disconnect();
    this.#size.disconnect();
    this.#isSeen = false;
    this.#empty();
    this.#picture = picture;
    if (!picture?.isConnected) return;
    this.#sight.observe(picture);
    // Tells at once of the size that there is.
    this.#size.observe(picture);
  }

  #empty(): void {
    cancelAnimationFrame(this.#frame);
    for (const { dots } of this.#streams.values()) dots.forEach(remove);
    this.#streams.clear();
  }

  /**
   * Makes the dots of every way that has those of another amount or none, over as many frames as it takes: all
   * at once would keep the page busy for long. None before the picture is in sight.
   */
  #fill(isAtOnce = false): void {
    cancelAnimationFrame(this.#frame);
    if (!this.#isSeen && !isAtOnce) return;
    const drawings = this.#picture?.querySelectorAll('svg') ?? [];
    const shown = [...drawings].find(({ clientWidth }) => clientWidth > 0);
    const layer = shown?.parentElement?.querySelector('.dots');
    if (!shown || !layer) return;
    const scale = shown.clientWidth / shown.viewBox.baseVal.width;
    const until = performance.now() + BUSY;
    for (const path of shown.querySelectorAll<SVGPathElement>('.way')) {
      const old = this.#streams.get(path);
      if (old && old.amount === path.dataset['mg']) continue;
      this.#streams.set(path, streamOn(path, layer, scale, old?.dots ?? []));
      if (isAtOnce || performance.now() < until) continue;
      this.#frame = requestAnimationFrame(() => this.#fill());
      break;
    }
    this.#go();
  }

  readonly #fillAll = (): void => this.#fill(true);

  readonly #go = (): void => {
    const isPaused = this.#picture?.matches('.paused') ?? true;
    const isStill = isPaused || document.hidden || this.#stillness?.matches === true;
    const isMoving = this.#isSeen && !isStill;
    for (const { dots } of this.#streams.values())
      for (const dot of dots) {
        // One that moves would begin anew, beside all others.
        if (!isMoving) dot.pause();
        else if (dot.playState !== 'running') dot.play();
      }
  };
}
