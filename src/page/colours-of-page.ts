import { afterFrames } from './after-frames.ts';

/** The part of a Lit element that this needs. */
interface Host extends Element {
  requestUpdate(): void;
}

/** Looks once whether what the page sets as a colour is one. What is none would break all that is mixed from it. */
export class ColoursOfPage {
  /** The page set what is no colour, so that none of its colours is taken. */
  areRefused = false;

  readonly #host: Host;
  readonly #names: readonly string[];

  /** `names` are those of custom properties. */
  constructor(host: Host, names: readonly string[]) {
    this.#host = host;
    this.#names = names;
  }

  hostConnected(): void {
    // By then the page's style is known, and asking for it costs no work of its own.
    afterFrames(2, () => this.#look());
  }

  /** The first name that stands for no colour. */
  #wrongName(): string | undefined {
    try {
      const style = getComputedStyle(this.#host);
      return this.#names.find((name) => {
        const value = style.getPropertyValue(name).trim();
        return value !== '' && !CSS.supports('color', value);
      });
    } catch {
      // Some pages put a stand-in that tells nothing in the place of `getComputedStyle`.
      return undefined;
    }
  }

  #look(): void {
    const wrong = this.#wrongName();
    if ((wrong !== undefined) === this.areRefused) return;
    this.areRefused = wrong !== undefined;
    if (wrong) console.warn(`<${this.#host.localName}> ${wrong} is no colour. It keeps its own`);
    this.#host.requestUpdate();
  }
}
