import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { parse as parseSvelte } from 'svelte/compiler';
import { runnerImport, transformWithOxc } from 'vite';
import { parse as parseVue } from 'vue/compiler-sfc';
import { launchChromium, skipWithoutChromium as skip } from '../support/chromium.js';
import { nothing, npmSnippet } from '../support/npm-examples.js';
import { tried } from '../support/tried.js';

const load = async (path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
const { shown } = await load('src/snippets/markup.ts');
const { styleSheetOf } = await load('src/snippets/style-sheet.ts');
const { attributeNames } = await load('src/model/attributes.ts');
const { customProperties } = await load('src/styles/custom-properties.ts');

/** What means something in HTML, JSX, Vue, Svelte, JavaScript or CSS. */
const MEANINGFUL =
  '{{ }} { } {@html x} {#if x} ${x} ` " \' \\ \\" </script> </style> </template> <!-- --> <b> ]]> ' +
  '&quot; &#123; &amp &nbsp; %MODE% // /* */ ; : ! ( ) [ ] url( @import , = \u2028 \u00a0 \ufeff \0 \ud800';
const fragment = fc.oneof(
  fc.constantFrom(...MEANINGFUL.split(' '), ' ', '\n', '\n\n', '\r', '\t'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const hostile = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(''));
const someOf = (names, value) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });

const setup = fc.record({
  ...Object.fromEntries(Object.entries(nothing).map(([key, value]) => [key, fc.constant(value)])),
  attributes: someOf(attributeNames, hostile),
  fallback: hostile,
});

/** What is to be read again, in the order in which it stands. */
const meant = ({ attributes, fallback }) => ({
  attributes: Object.fromEntries(
    attributeNames
      .map((name) => [name, shown(attributes[name] ?? '')])
      .filter(([, value]) => value !== ''),
  ),
  paragraphs: fallback
    .split(/\n\s*\n/)
    .map(shown)
    .filter((text) => text !== ''),
});

const codeOf = (settings, framework) => npmSnippet(settings, framework).files[0].code;
const onlyOf = (nodes) => {
  assert.equal(nodes.length, 1);
  return nodes[0];
};

/** What each framework's own compiler reads. */
const readers = {
  vue(code) {
    const { descriptor, errors } = parseVue(code);
    assert.deepEqual(errors, []);
    const element = onlyOf(descriptor.template.ast.children);
    return {
      attributes: Object.fromEntries(element.props.map(({ name, value }) => [name, value.content])),
      // An expression's content would be no text.
      paragraphs: element.children.map(({ children }) => onlyOf(children).content),
    };
  },
  svelte(code) {
    const { fragment: root } = parseSvelte(code, { modern: true });
    const isElement = ({ type }) => type === 'RegularElement';
    const element = onlyOf(root.nodes.filter(isElement));
    return {
      attributes: Object.fromEntries(
        element.attributes.map(({ name, value }) => [name, onlyOf(value).data]),
      ),
      paragraphs: element.fragment.nodes
        .filter(isElement)
        .map((paragraph) => onlyOf(paragraph.fragment.nodes).data),
    };
  },
  async react(code) {
    const jsx = { runtime: 'classic', pragma: 'h' };
    const { code: script } = await transformWithOxc(code, 'Guide.tsx', { jsx, sourcemap: false });
    const body = script.replace(/^import .*$/gm, '').replace('export function', 'function');
    const h = (name, props, ...children) => ({ name, props, children });
    const element = new Function('h', `${body}\nreturn Guide();`)(h);
    const { suppressHydrationWarning, ...attributes } = element.props;
    assert.equal(suppressHydrationWarning, true);
    return {
      attributes,
      paragraphs: element.children.map(({ children }) => onlyOf(children)),
    };
  },
};

describe('whatever a setup holds', () => {
  for (const [framework, read] of Object.entries(readers))
    it(`is read again by the compiler of ${framework}, and is no code`, () =>
      fc.assert(
        fc.asyncProperty(setup, async (settings) => {
          assert.deepEqual(await read(codeOf(settings, framework)), meant(settings));
        }),
        tried(`a setup is read again by the compiler of ${framework}`, 1000),
      ));

  it('keeps each visible character, and none that a page cannot hold', () => {
    for (const [text, expected] of [
      ['a  b\n c\t“d” – é 漢 😀 \0{{x}} </p> &lt;', 'a b c “d” – é 漢 😀 {{x}} </p> &lt;'],
      // What is left around a character that went is white space only once.
      ['{{\t\0\t!', '{{ !'],
      ['a \u0001 \ud800 b', 'a b'],
      ['\0 a \u007f', 'a'],
    ])
      assert.equal(shown(text), expected);
  });
});

describe('the style sheet', () => {
  const sheetWith = (looks) => styleSheetOf({ ...nothing, looks });
  const rule = (declaration) => `calcium-guide {\n  ${declaration}\n}`;

  it('is empty where no looks are set', () => {
    assert.equal(sheetWith({}), '');
    assert.equal(sheetWith({ accent: '' }), '');
  });

  it('has a property for light pages, and another for dark ones', () => {
    const one = rule('--calcium-guide-accent: #00f;');
    assert.equal(sheetWith({ accent: ' #00f ' }), one);
    const two = rule('--calcium-guide-accent: #00f;\n  --calcium-guide-accent-dark: #99f;');
    assert.equal(sheetWith({ accent: '#00f', accentDark: '#99f' }), two);
  });

  it('leaves out a value that could reach beyond its declaration', () => {
    for (const value of [
      'red; color: blue',
      'red } * { display: none',
      'red !important',
      'rgb(0',
      ')',
      '"red',
      'red /*',
      '\\',
      '</style>',
      'url(https://elsewhere.example)',
    ])
      assert.equal(sheetWith({ accent: value }), '', value);
  });
});

describe('what a browser reads', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launchChromium();
    page = await browser?.newPage();
  });
  after(() => browser?.close());

  it('is the setup in the markup of plain TypeScript, and never more than a height', { skip }, () =>
    fc.assert(
      fc.asyncProperty(setup, hostile, async (settings, minHeight) => {
        const [{ code }] = npmSnippet(settings, 'typescript', minHeight).files;
        const read = await page.evaluate((markup) => {
          const { body } = new DOMParser().parseFromString(markup, 'text/html');
          const [element, script] = body.children;
          const styles = [...element.style];
          element.removeAttribute('style');
          return {
            attributes: Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
            paragraphs: [...element.children].map(({ textContent }) => textContent),
            styles: styles.filter((name) => !['display', 'min-height'].includes(name)),
            others: body.children.length - 2,
            last: script.outerHTML,
          };
        }, code);
        const last = '<script type="module" src="/src/main.ts"></script>';
        assert.deepEqual(read, { ...meant(settings), styles: [], others: 0, last });
      }),
      tried('a browser reads the setup in the markup', 300),
    ),
  );

  it('is one rule of custom properties in the style sheet, each with its value', { skip }, () => {
    return fc.assert(
      fc.asyncProperty(someOf(Object.keys(customProperties), hostile), async (looks) => {
        const sheet = styleSheetOf({ ...nothing, looks });
        const declarations = [...sheet.matchAll(/^ {2}(.*?): (.*);$/gm)];
        const rules = await page.evaluate((text) => {
          const read = new CSSStyleSheet();
          read.replaceSync(text);
          return [...read.cssRules].map(({ selectorText, style }) => [
            selectorText,
            [...style].map((name) => [name, style.getPropertyValue(name)]),
          ]);
        }, sheet);
        const values = declarations.map(([, name, value]) => [name, value]);
        assert.deepEqual(rules, sheet === '' ? [] : [['calcium-guide', values]]);
      }),
      tried('the style sheet is one rule of custom properties', 300),
    );
  });
});
