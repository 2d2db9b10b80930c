import { fixture, html } from '@open-wc/testing';
import { CalciumGuide } from '../../src/calcium-guide.ts';
import { TAG } from '../../src/tag.ts';
import { plain } from './texts.ts';

if (!customElements.get(TAG)) customElements.define(TAG, CalciumGuide);

/** The labels of the entries, as a reader sees them. */
export const D3 = /^Vitamin D3/;
export const K2 = /^Vitamin K2/;
export const AGE = 'Age in years';

/** A guide as a reader uses it: entries by their label, answers by what they say. */
export class Reader {
  readonly guide: CalciumGuide;

  constructor(guide: CalciumGuide) {
    this.guide = guide;
  }

  /** A guide with these attributes on a page in English; the calculator alone unless they say otherwise. */
  static async of(attributes: Readonly<Record<string, string>> = {}, lang = 'en'): Promise<Reader> {
    const holder = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
    const guide = document.createElement(TAG);
    for (const [name, value] of Object.entries({ show: 'calculator', ...attributes }))
      guide.setAttribute(name, value);
    holder.append(guide);
    await guide.updateComplete;
    return new Reader(guide);
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.guide;
    if (!shadowRoot) throw new Error('The guide has no shadow root');
    return shadowRoot;
  }

  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  }

  /** The control with that label. */
  control(label: string | RegExp): HTMLInputElement {
    const labels = [...this.root.querySelectorAll('label')];
    const found = labels.find(({ textContent }) =>
      typeof label === 'string' ? textContent?.trim() === label : label.test(textContent ?? ''),
    );
    if (!found?.control) throw new Error(`No control is labelled ${label}`);
    return found.control as HTMLInputElement;
  }

  /** Types a text without leaving the entry. */
  async type(label: string | RegExp, text: string): Promise<void> {
    const control = this.control(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.guide.updateComplete;
  }

  /** Types a text and leaves the entry, or chooses from a list. */
  async enter(label: string | RegExp, text: string): Promise<void> {
    await this.type(label, text);
    this.control(label).dispatchEvent(new Event('change', { bubbles: true }));
    await this.guide.updateComplete;
  }

  /** Ticks or unticks the checkbox with that value. */
  async tick(...values: readonly string[]): Promise<void> {
    for (const value of values) {
      this.find<HTMLInputElement>(`input[type=checkbox][value="${value}"]`).click();
      await this.guide.updateComplete;
    }
  }

  /** Presses the button with that name and, where there are several, that value. */
  async press(name: string, value?: string | number): Promise<void> {
    const which = value === undefined ? '' : `[value="${value}"]`;
    this.find(`button[name="${name}"]${which}`).click();
    await this.guide.updateComplete;
  }

  /** What stands there, in plain spaces, without the marks of sources. */
  text(selector: string): string {
    return told(this.find(selector));
  }

  /** Everything that stands on the guide, in plain spaces, without the numbers of sources. */
  get wholeText(): string {
    return told(this.find('.guide'), '.cite, .cited');
  }

  has(selector: string): boolean {
    return this.root.querySelector(selector) !== null;
  }
}

/** What an element says, without what matches: the marks of sources, and what they opened. */
export function told(element: Element, marks = '.cite, .cited, .note'): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll(marks)) mark.remove();
  return plain(copy.textContent ?? '');
}
