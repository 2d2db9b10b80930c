import { html, render } from 'lit';
import type { TakeAlong, TakingAlong, TakingHost } from '../guide/taking-along.ts';
import type { Taking } from '../model/take-along-state.ts';
import { afterFrames } from '../page/after-frames.ts';
import { fitToPage } from '../page/fit-to-page.ts';
import { LaterLinks } from '../page/later-links.ts';
import { askToPrint, PrintFrame } from '../page/print-frame.ts';
import { isJustOpened, takeFragment } from '../page/shared-link.ts';
import { whenParsed } from '../page/when-parsed.ts';
import { sheetStyles } from '../styles/sheet.styles.ts';
import { handoutSheet, sheetNames } from '../views/handout-sheet.ts';
import { handoutText } from '../views/handout-text.ts';
import { withAnswer } from '../views/with-answer.ts';
import { arrivalView, takenText } from './arrival.ts';

const sheet = withAnswer(handoutSheet, html``);
const text = withAnswer(handoutText, '');

/** Prints, copies and links the answer of one guide. */
class Taker implements TakingAlong {
  readonly #host: TakingHost;
  readonly #printFrame = new PrintFrame();
  readonly #links: LaterLinks;
  /** The page is to be printed with the sheet in the guide's place. */
  #isSheetAsked = false;

  constructor(host: TakingHost) {
    this.#host = host;
    this.#links = new LaterLinks(() => host.element.hasUpdated && this.arrive(true));
    for (const controller of [this.#printFrame, this.#links])
      host.element.addController(controller);
  }

  take(what: Taking): Promise<boolean> {
    const { copy, props } = this.#host;
    if (what === 'print') return this.#print();
    return copy(what === 'text' ? text(props()) : props().link());
  }

  discard(): void {
    this.#printFrame.discard();
  }

  /** A link is read by the page's first calculator that is there to stay. */
  arrive(isLater = false): void {
    const { element, session, isShown } = this.#host;
    whenParsed(() => {
      if (!element.isConnected || !isShown()) return;
      const fragment = takeFragment();
      if (fragment === null || !session.arrive(fragment, isLater)) return;
      // A live region is heard of only when it changes after it came.
      const isJust = isLater || isJustOpened();
      void element.updateComplete.then(() => afterFrames(2, () => session.tellArrival(isJust)));
    });
  }

  isSheetAsked(isOnPaper: boolean): boolean {
    const isAsked = this.#isSheetAsked;
    if (isOnPaper) this.#isSheetAsked = false;
    return isAsked;
  }

  /** The sheet alone, from a frame of its own; where a sandbox closes that, the guide as the sheet. */
  async #print(): Promise<boolean> {
    const { element, props, printed } = this.#host;
    const made = sheet(props());
    const printing = await this.#printFrame.print(element.renderRoot, {
      ...sheetNames,
      styles: sheetStyles.cssText,
      fill: (body) => {
        render(made, body);
        fitToPage(body.firstElementChild as HTMLElement);
      },
    });
    if (printing === 'overtaken') return true;
    const isPrinted = printing === 'closed' ? await this.#printInPlace() : printing === 'begun';
    if (isPrinted) printed();
    return isPrinted;
  }

  async #printInPlace(): Promise<boolean> {
    const { element, session } = this.#host;
    session.putInPlace();
    await element.updateComplete;
    const placed = element.renderRoot.querySelector<HTMLElement>('.sheet');
    if (placed) fitToPage(placed);
    this.#isSheetAsked = true;
    return askToPrint(window);
  }
}

/** Taking the answer along, and what a link brings. */
export const takeAlong: TakeAlong = {
  begin: (host) => new Taker(host),
  sheet,
  arrival: arrivalView,
  told: takenText,
};
