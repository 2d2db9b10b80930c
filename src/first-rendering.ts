import { Pieces } from './model/pieces.ts';
import { nextTask } from './page/next-task.ts';

/** Work of that many milliseconds calls for a task of its own; slow devices then do it piece by piece. */
const LONG = 10;

/**
 * The first rendering of an element, in many tasks of which none is long. The fallback text stands there until
 * all of it is: nothing is pushed down twice, and no answer is seen before what belongs to it.
 */
export class FirstRendering {
  readonly pieces = new Pieces();

  readonly #renderAll: () => void;
  readonly #fallback = document.createElement('slot');

  /** `renderAll` renders once more, all at once. */
  constructor(renderAll: () => void) {
    this.#renderAll = renderAll;
  }

  showFallback(root: Node): void {
    root.appendChild(this.#fallback);
  }

  /** `render` renders what is no piece. */
  async take(render: () => void): Promise<void> {
    let began = -Infinity;
    const inTime = async (work: () => unknown): Promise<unknown> => {
      if (performance.now() - began > LONG) {
        await nextTask();
        began = performance.now();
      }
      return work();
    };
    await inTime(render);
    // Between them the browser lays out what is there: it does not all come at the end.
    while (await inTime(() => this.pieces.makeNext()));
    await inTime(() => this.complete());
  }

  /** Makes what is left, for whom all is needed now, and shows it. */
  complete(): void {
    if (this.pieces.areDone) return;
    // What is guarded is not asked again for the pieces in it.
    while (this.pieces.makeNext());
    this.pieces.end();
    this.#renderAll();
    this.#fallback.remove();
  }
}
