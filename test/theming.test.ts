import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { run } from '#run';
import { viewIds } from '../src/model/views.ts';
import { customProperties } from '../src/styles/custom-properties.ts';
import { contrastOf, groundOf, readColour } from './support/contrast.ts';
import { Reader } from './support/guide.ts';
import { enter } from './support/states.js';
import { tried } from './support/tried.js';
import { warningsDuring } from './support/warnings.ts';

const { accent, accentDark, background, backgroundDark } = customProperties;

/** Any colour that CSS can write, the extremes more often than chance would. */
const channel = fc.oneof(fc.constantFrom(0, 255), fc.integer({ min: 0, max: 255 }));
const colour = fc.oneof(
  fc.tuple(channel, channel, channel).map((rgb) => `rgb(${rgb.join(' ')})`),
  fc
    .tuple(channel, channel, channel, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([red, green, blue, alpha]) => `rgb(${red} ${green} ${blue} / ${alpha.toFixed(3)})`),
  fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 }), channel)
    .map(([light, chroma, hue]) => `oklch(${light}% ${chroma / 100} ${hue})`),
  fc.constantFrom(
    'transparent',
    'canvas',
    'rebeccapurple',
    'color(display-p3 0 1 0)',
    'light-dark(black, white)',
    'light-dark(#fafafa, #222)',
  ),
);

/** Every text of the guide, by the element that holds it. */
function textsOf({ root }: Reader): readonly Element[] {
  const isText = ({ nodeType, textContent }: Node): boolean =>
    nodeType === Node.TEXT_NODE && (textContent ?? '').trim() !== '';
  return [...root.querySelectorAll('.guide *')].filter(
    (element) => !element.matches('option, .hidden') && [...element.childNodes].some(isText),
  );
}

/** What cannot be read well enough with these colours. */
function faintest(elements: readonly Element[], least: number): readonly string[] {
  return elements
    .map((element) => ({
      element,
      contrast: contrastOf(getComputedStyle(element).color, groundOf(element)),
    }))
    .filter(({ contrast }) => contrast < least - 0.01)
    .map(
      ({ element, contrast }) =>
        `${contrast.toFixed(2)} ${element.className} ${element.textContent}`,
    );
}

const extremes = ['white', 'black', 'yellow', 'transparent'];
/** Each of them as an accent on each of them. */
const extremePairs = extremes.flatMap((accent) =>
  extremes.map((ground): [string, string] => [accent, ground]),
);

/** Many colours; in an engine of which this run tries a part, in one view, and the extremes in the others. */
function howTried(view: string, theme: string): fc.Parameters<[string, string]> {
  if (run.isWhole || view === 'calculator') return tried(`colours: ${view}, ${theme}`, 40);
  return { examples: extremePairs, numRuns: extremePairs.length };
}

describe('whatever accent and background a page sets', () => {
  for (const theme of ['light', 'dark'])
    for (const view of viewIds)
      it(`text keeps 7:1 and the edges of controls 3:1: ${view}, ${theme}`, async () => {
        const reader = await Reader.of({ theme, show: viewIds.join(' '), rule: 'per-1000-iu-45' });
        await enter({ view, type: view === 'calculator' ? { d3: '5000', k2: '100' } : {} });
        if (view === 'calculator') await reader.tick('none');
        const texts = textsOf(reader);
        expect(texts.length).to.be.above(15);
        fc.assert(
          fc.property(colour, colour, (accentOfPage, groundOfPage) => {
            reader.guide.style.setProperty(accent.name, accentOfPage);
            reader.guide.style.setProperty(background.name, groundOfPage);
            reader.guide.style.setProperty(accentDark.name, accentOfPage);
            expect(faintest(texts, 7)).to.deep.equal([]);
            for (const control of reader.root.querySelectorAll('input.line, select')) {
              const edge = getComputedStyle(control).borderTopColor;
              expect(contrastOf(edge, groundOf(control))).to.be.at.least(3);
            }
          }),
          howTried(view, theme),
        );
      });
});

/** A guide on a page with that style around it. */
async function guideWithin(style: string): Promise<Reader> {
  const holder = await fixture<HTMLElement>(html`<div style=${style}></div>`);
  const guide = document.createElement('calcium-guide');
  holder.append(guide);
  await guide.updateComplete;
  return new Reader(guide);
}

function looksOf(reader: Reader): { readonly ground: string; readonly accent: string } {
  const ground = getComputedStyle(reader.find('.guide')).backgroundColor;
  const accent = getComputedStyle(reader.find('.tabs [aria-selected=true]')).borderBottomColor;
  return { ground, accent };
}

function expectColour(shown: string, expected: string): void {
  const { channels } = readColour(shown);
  readColour(expected).channels.forEach((value, index) =>
    expect(channels[index], shown).to.be.closeTo(value, 0.005),
  );
}

describe('a page that sets an accent and a background', () => {
  it('gets just these where everything can be read with them', async () => {
    const style = `${accent.name}: #004d40; ${background.name}: #fffaf0`;
    const { ground, accent: shown } = looksOf(await guideWithin(`color-scheme: light; ${style}`));
    expectColour(ground, 'rgb(255, 250, 240)');
    expectColour(shown, 'rgb(0, 77, 64)');
  });

  it('can set one for light and another for dark', async () => {
    const style = `${background.name}: #fffaf0; ${backgroundDark.name}: #101820`;
    const light = looksOf(await guideWithin(`color-scheme: light; ${style}`));
    const dark = looksOf(await guideWithin(`color-scheme: dark; ${style}`));
    expectColour(light.ground, 'rgb(255, 250, 240)');
    expectColour(dark.ground, 'rgb(16, 24, 32)');
  });

  it('has its colours for light pages counted on dark ones, too, where it sets no others', async () => {
    const dark = looksOf(await guideWithin(`color-scheme: dark; ${accent.name}: #ffe0e0`));
    expectColour(dark.accent, 'rgb(255, 224, 224)');
  });

  it('gets the documented defaults for what it leaves out', async () => {
    const light = looksOf(await guideWithin('color-scheme: light'));
    const dark = looksOf(await guideWithin('color-scheme: dark'));
    expectColour(light.ground, 'rgb(255, 255, 255)');
    expectColour(light.accent, 'rgb(40, 58, 162)');
    expectColour(dark.ground, 'rgb(20, 24, 31)');
    expectColour(dark.accent, 'rgb(180, 193, 255)');
  });

  it('keeps the hue of a colour that is too light to be read', async () => {
    const { accent: shown } = looksOf(
      await guideWithin(`color-scheme: light; ${accent.name}: rgb(255, 128, 0)`),
    );
    const [red = 0, green = 0, blue = 0] = readColour(shown).channels;
    const [asked = 0, wanted = 0] = readColour('rgb(255, 128, 0)').channels;
    expect(green / red).to.be.closeTo(wanted / asked, 0.01);
    expect(blue).to.be.closeTo(0, 0.001);
  });

  it('is told once of what is no colour, and the guide keeps its own', async () => {
    const style = `color-scheme: light; ${accent.name}: 12px; ${background.name}: 3`;
    const readers: Reader[] = [];
    const warnings = await warningsDuring(async () => {
      readers.push(await guideWithin(style));
      await waitUntil(() => readers[0]?.has('.guide.plain'));
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(accent.name);
    const { ground, accent: shown } = looksOf(readers[0]!);
    expectColour(ground, 'rgb(255, 255, 255)');
    expectColour(shown, 'rgb(40, 58, 162)');
  });
});

describe('the size of the text', () => {
  for (const [onPage, shown] of [
    ['10px', '15px'],
    ['18px', '18px'],
    ['32px', '20px'],
  ] as const)
    it(`is ${shown} where the page has ${onPage}`, async () => {
      const reader = await guideWithin(`font-size: ${onPage}; line-height: 3`);
      expect(getComputedStyle(reader.find('.guide')).fontSize).to.equal(shown);
    });

  it('is what the page sets for the guide, as a share of its own', async () => {
    const reader = await guideWithin(`font-size: 15px; ${customProperties.fontSize.name}: 120%`);
    expect(getComputedStyle(reader.find('.guide')).fontSize).to.equal('18px');
  });

  it('is capped by what the browser is set to, whatever the page makes of its root', async () => {
    const root = document.documentElement;
    root.style.fontSize = '40px';
    const reader = await guideWithin('font-size: 2rem');
    const { fontSize } = getComputedStyle(reader.find('.guide'));
    root.removeAttribute('style');
    expect(fontSize).to.equal('20px');
  });
});
