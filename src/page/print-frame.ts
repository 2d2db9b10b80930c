import { optOutOfRecorders } from './recorder-opt-outs.ts';

/** What is to be printed: a document of its own. */
export interface PrintedSheet {
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly styles: string;
  /** Puts the content into the body of the document. */
  readonly fill: (body: HTMLElement) => void;
}

/**
 * What came of it: a print window, or nothing that tells of one; a frame that a sandbox closes to us; or
 * something else to print, or no guide any longer, before the frame was ready.
 */
export type Printing = 'begun' | 'refused' | 'closed' | 'overtaken';

/** Asks for the print window; false where nothing tells that there will be one. */
export function askToPrint(view: Window): boolean {
  let isBegun = false;
  const begin = (): void => {
    isBegun = true;
  };
  view.addEventListener('beforeprint', begin, { once: true });
  try {
    // A frame whose sandbox allows no dialogs lets this pass without a word; some browsers have none.
    view.print();
  } catch {
    return false;
  } finally {
    view.removeEventListener('beforeprint', begin);
  }
  return isBegun;
}

function emptyFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'hidden';
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  return frame;
}

/** Resolves once the frame stands there; older Firefox puts another document into it until then. */
function placed(frame: HTMLIFrameElement, root: Node): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    root.appendChild(frame);
  });
}

function write(document: Document, sheet: PrintedSheet): void {
  const { documentElement, body, defaultView } = document;
  document.title = sheet.title;
  documentElement.lang = sheet.lang;
  documentElement.dir = sheet.dir;
  optOutOfRecorders(documentElement);
  // A style element would need the permission of the page's policy.
  const styles = new (defaultView as Window & typeof globalThis).CSSStyleSheet();
  styles.replaceSync(sheet.styles);
  document.adoptedStyleSheets = [styles];
  sheet.fill(body);
}

/**
 * Prints a document of its own from an empty frame inside the guide, so that nothing of the page is
 * printed, or touched. The frame stays until the guide discards it: phones look at it after `print`
 * has returned.
 */
export class PrintFrame {
  #frame: HTMLIFrameElement | undefined;

  async print(root: Node, sheet: PrintedSheet): Promise<Printing> {
    this.discard();
    const frame = emptyFrame(sheet.title);
    this.#frame = frame;
    await placed(frame, root);
    if (this.#frame !== frame) return 'overtaken';
    const { contentDocument, contentWindow } = frame;
    if (!contentDocument || !contentWindow) {
      this.discard();
      return 'closed';
    }
    write(contentDocument, sheet);
    return askToPrint(contentWindow) ? 'begun' : 'refused';
  }

  discard(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  hostDisconnected(): void {
    this.discard();
  }
}
