import { fixture, html, waitUntil } from '@open-wc/testing';
import type axeCore from 'axe-core';

/** What a blogger copies, and where the page says that it goes. */
export interface Copied {
  readonly where: string;
  readonly code: string;
}

/** The project's own page with the snippet builder, as it was built, in a frame of the test. */
export class Builder {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** The page at an address with that query; its files are said to stand where the test has them. */
  static async open(query = ''): Promise<Builder> {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe src="/index.html${query}" width="1200" height="900"></iframe>`,
    );
    const builder = new Builder(frame);
    await waitUntil(() => builder.isReady, 'the builder is there', { timeout: 20_000 });
    return builder;
  }

  private get isReady(): boolean {
    const { contentDocument } = this.#frame;
    const guide = contentDocument?.querySelector('calcium-guide')?.shadowRoot;
    const isWhole = Boolean(guide?.querySelector('.guide:not(.unfinished)'));
    return isWhole && Boolean(contentDocument?.querySelector('#outputs pre[id]'));
  }

  get document(): Document {
    return this.#frame.contentDocument as Document;
  }

  /** What stands behind the path in the page's address. */
  get query(): string {
    return (this.#frame.contentWindow as Window).location.search;
  }

  get guide(): HTMLElement {
    return this.document.querySelector<HTMLElement>('.sample calcium-guide')!;
  }

  /** The fields with that name, as a person sets them. */
  set(name: string, ...values: readonly string[]): void {
    const controls = [...this.document.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    if (controls.length === 0) throw new Error(`No field is called ${name}`);
    controls.forEach((control, index) => {
      if (control.type === 'radio') control.checked = control.value === values[0];
      else control.value = values[index] ?? '';
    });
    const heard = new (this.#frame.contentWindow as Window & typeof globalThis).Event('input', {
      bubbles: true,
    });
    controls[0]!.dispatchEvent(heard);
  }

  setAll(settings: Readonly<Record<string, string | readonly string[]>>): void {
    for (const [name, value] of Object.entries(settings)) this.set(name, ...[value].flat());
  }

  /** What there is to copy, in its order. */
  get copied(): readonly Copied[] {
    return [...this.document.querySelectorAll('.piece')].map((piece) => ({
      where: piece.querySelector('h3')?.textContent?.trim() ?? '',
      code: piece.querySelector('code')?.textContent ?? '',
    }));
  }

  /** What axe finds on the page, its rule for AAA contrast included. */
  async violations(): Promise<readonly string[]> {
    const view = this.#frame.contentWindow as Window & { axe?: typeof axeCore };
    const script = this.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    this.document.head.append(script);
    await waitUntil(() => view.axe, 'axe is there');
    const rules = { 'color-contrast-enhanced': { enabled: true } };
    const { violations } = await view.axe!.run(this.document, { rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join(' ')}`);
  }

  problem(name: string): string {
    return this.document.querySelector(`[data-problem="${name}"]`)?.textContent ?? '';
  }
}

/** What a file of JSON holds. */
export async function jsonAt(path: string): Promise<Record<string, string>> {
  return (await fetch(path)).json() as Promise<Record<string, string>>;
}

/** A blank page into which all was pasted where the builder says that it goes. */
export function pageWith(copied: readonly Copied[]): string {
  const styles = copied.filter(({ where }) => where.includes('style sheet'));
  const others = copied.filter(({ where }) => !where.includes('style sheet'));
  const body = others.map(({ code }) => code).join('\n');
  const css = styles.map(({ code }) => code).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light"><title>A blank page</title><style>:root { color-scheme: light } ${css}</style></head><body><h1>A post</h1>${body}<p>Its end.</p></body></html>`;
}
