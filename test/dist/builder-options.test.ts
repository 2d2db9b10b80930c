import { expect } from '@open-wc/testing';
import { Builder, pageWith } from '../support/builder.ts';
import { journey, type Visited } from '../support/visit.ts';

const FILES = `${location.origin}/dist/`;

/** What a page with the snippet shows of an option; runs in that page. */
interface Option {
  readonly set: Readonly<Record<string, string | readonly string[]>>;
  readonly look: () => unknown;
  readonly shows: unknown;
  /** The option cannot go by these ways: the builder says so beside them. */
  readonly notBy?: readonly string[];
}

const options: Readonly<Record<string, Option>> = {
  'the views and their order': {
    set: { show: ['safety', 'calculator', '', ''] },
    look: () => {
      const { shadowRoot } = document.querySelector('calcium-guide')!;
      return [...shadowRoot!.querySelectorAll('[role=tab]')].map((tab) => tab.id).join(' ');
    },
    shows: 'tab-safety tab-calculator',
  },
  'the country': {
    set: { show: ['calculator', '', '', ''], jurisdiction: 'uk' },
    look: () =>
      document
        .querySelector('calcium-guide')!
        .shadowRoot!.querySelector<HTMLSelectElement>('#jurisdiction')!.value,
    shows: 'uk',
  },
  'the unit': {
    set: { show: ['calculator', '', '', ''], unit: 'mcg' },
    look: () =>
      document
        .querySelector('calcium-guide')!
        .shadowRoot!.querySelector<HTMLInputElement>('[name=d3Unit]:checked')!.value,
    shows: 'µg',
  },
  'the doses to start with': {
    set: { show: ['calculator', '', '', ''], d3: '2000 IU', k2: '100' },
    look: () => {
      const { shadowRoot } = document.querySelector('calcium-guide')!;
      return [...shadowRoot!.querySelectorAll<HTMLInputElement>('#d3, #k2')].map((e) => e.value);
    },
    shows: ['2000', '100'],
  },
  'the rule of the article': {
    set: { show: ['calculator', '', '', ''], d3: '2000', rule: 'per-10000-iu-100' },
    look: async () => {
      const guide = document.querySelector('calcium-guide')!;
      guide.shadowRoot!.querySelector<HTMLElement>('[type=checkbox][value=none]')!.click();
      await guide.updateComplete;
      return /in this article/i.test(guide.shadowRoot!.querySelector('.strip')!.textContent ?? '');
    },
    shows: true,
  },
  'what may be said of effects': {
    set: { claims: 'authorised', jurisdiction: 'eu' },
    look: () =>
      document.querySelector('calcium-guide')!.shadowRoot!.querySelector('.picture') === null,
    shows: true,
  },
  'light or dark': {
    set: { theme: 'dark' },
    look: () =>
      getComputedStyle(
        document.querySelector('calcium-guide')!.shadowRoot!.querySelector('.guide')!,
      ).colorScheme,
    shows: 'dark',
  },
  'the level of its heading': {
    set: { show: ['calculator', '', '', ''], 'heading-level': '4' },
    look: () =>
      document.querySelector('calcium-guide')!.shadowRoot!.querySelector('h2, h3, h4, h5')!
        .localName,
    shows: 'h4',
  },
  'the accent': {
    set: { accent: '#004d40' },
    look: () =>
      getComputedStyle(
        document
          .querySelector('calcium-guide')!
          .shadowRoot!.querySelector('.tabs [aria-selected=true]')!,
      )
        .borderBottomColor.match(/[\d.]+/g)!
        .slice(-3)
        .map((channel) => Number(channel).toFixed(2)),
    shows: ['0.00', '0.07', '0.05'],
    notBy: ['frame'],
  },
  'the background, another one on dark': {
    set: { theme: 'dark', background: '#fffaf0', 'background-dark': '#101820' },
    look: () =>
      getComputedStyle(
        document.querySelector('calcium-guide')!.shadowRoot!.querySelector('.guide')!,
      )
        .backgroundColor.match(/[\d.]+/g)!
        .slice(-3)
        .map((channel) => Number(channel).toFixed(3)),
    shows: ['0.005', '0.009', '0.014'],
    notBy: ['frame'],
  },
  'typeface and size of type': {
    set: { 'font-family': 'monospace', 'font-size': '19px' },
    look: () => {
      const { fontFamily, fontSize } = getComputedStyle(
        document.querySelector('calcium-guide')!.shadowRoot!.querySelector('.guide')!,
      );
      return [fontFamily, fontSize];
    },
    shows: ['monospace', '19px'],
    notBy: ['frame'],
  },
  'the text for readers without JavaScript': {
    set: { fallback: 'Ask “us” & <them> {first}.' },
    look: () => document.querySelector('calcium-guide')!.textContent?.trim(),
    shows: 'Ask “us” & <them> {first}.',
    notBy: ['script', 'frame'],
  },
  'room kept by a style': {
    set: { show: ['safety', '', '', ''], room: 'style' },
    look: () => document.querySelector<HTMLElement>('[style*="min-height"]')!.style.minHeight,
    shows: 'min(2100px, 150vh)',
    notBy: ['script', 'frame'],
  },
  'room kept by a class': {
    set: { show: ['calculator', '', '', ''], room: 'class' },
    look: () => [
      parseFloat(getComputedStyle(document.querySelector('.calcium-guide-room')!).minHeight) > 500,
      document.querySelector('body [style]') === null,
    ],
    shows: [true, true],
    notBy: ['script', 'frame'],
  },
  'no room kept': {
    set: { room: 'none' },
    look: () => [document.querySelectorAll('body [style], .calcium-guide-room').length],
    shows: [0],
  },
  'the hash of the file': {
    set: { hash: 'yes' },
    look: () => document.querySelector<HTMLScriptElement>('script[src]')!.integrity.slice(0, 7),
    shows: 'sha384-',
    notBy: ['frame'],
  },
  'no hash of the file': {
    set: { hash: 'no' },
    look: () => document.querySelectorAll('[integrity]').length,
    shows: 0,
  },
};

const looked = async (): Promise<void> => {
  await customElements.whenDefined('calcium-guide');
  const guides = [...document.querySelectorAll('calcium-guide')];
  await Promise.all(guides.map((guide) => guide.updateComplete));
};

/** What a page shows into which the snippet was pasted. */
async function shownBy(builder: Builder, way: string, look: Option['look']): Promise<unknown> {
  const html = pageWith(builder.copied);
  const steps = [...(way === 'frame' ? [{ enterFrame: true } as const] : []), { act: looked }];
  const told: Visited<readonly unknown[]> = await journey({ html }, [...steps, { act: look }]);
  expect(told.errors.join(), html).to.equal('');
  return told.result.at(-1);
}

describe('an option of the snippet builder is shown by a page with the snippet', () => {
  for (const [name, { set, look, shows, notBy = [] }] of Object.entries(options))
    it(name, async () => {
      const builder = await Builder.open();
      builder.setAll({ address: FILES, ...set });
      for (const way of ['script', 'element', 'placeholder', 'frame']) {
        if (notBy.includes(way)) continue;
        builder.set('way', way);
        expect(await shownBy(builder, way, look), way).to.deep.equal(shows);
      }
    });
});
