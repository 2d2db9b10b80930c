import { expect, waitUntil } from '@open-wc/testing';
import { pairingRules } from '../../src/domain/reference-values.ts';
import { languages } from '../../src/content/languages.ts';
import { jurisdictions } from '../../src/domain/assessment.ts';
import { attributeNames } from '../../src/model/attributes.ts';
import { viewIds } from '../../src/model/views.ts';
import { lookNames } from '../../src/snippets/setup.ts';
import { npmFrameworks } from '../../src/snippets/npm.ts';
import { ways } from '../../src/snippets/snippet.ts';
import { customProperties } from '../../src/styles/custom-properties.ts';
import { Builder, jsonAt } from '../support/builder.ts';

/** Every field set to something that is not its default. */
const everything = {
  show: ['evidence', 'safety', '', ''],
  d3: '50 mcg',
  k2: '90',
  unit: 'mcg',
  rule: 'per-1000-iu-45',
  jurisdiction: 'au',
  claims: 'research',
  theme: 'light',
  accent: '#7a1f4b',
  'accent-dark': 'pink',
  background: 'ivory',
  'background-dark': '#111',
  'font-family': 'Georgia, "Gill Sans"',
  'font-size': '1.1rem',
  'heading-level': '3',
  fallback: 'Words & “words”.',
  room: 'class',
  address: 'https://blog.example/files',
  hash: 'no',
  width: 'phone',
  ground: 'own',
  'page-background': '#102030',
  'page-text': '#fafafa',
  way: 'npm',
  framework: 'svelte',
};

describe('the snippet builder', () => {
  it('has a field for every attribute, every look, and every other choice', async () => {
    const { document } = await Builder.open();
    const fields = [...document.querySelectorAll<HTMLInputElement>('[name]')];
    const names = new Set(
      fields.filter(({ form }) => form?.id === 'builder').map(({ name }) => name),
    );
    const missing = [...attributeNames, ...Object.values(lookNames)].filter(
      (name) => !names.has(name),
    );
    expect(missing).to.deep.equal([]);
    expect([...names].filter((name) => name !== 'lang').sort()).to.deep.equal(
      Object.keys(everything).sort(),
    );
  });

  it('offers what the source knows, and nothing else', async () => {
    const { document } = await Builder.open();
    const offered = (name: string): readonly string[] => [
      ...new Set(
        [
          ...document.querySelectorAll<HTMLInputElement>(
            `[name="${name}"] option, input[name="${name}"]`,
          ),
        ]
          .map(({ value }) => value)
          .filter(Boolean),
      ),
    ];
    expect(offered('show')).to.deep.equal([...viewIds]);
    expect(offered('rule')).to.deep.equal(pairingRules.map(({ id }) => id));
    expect(offered('jurisdiction')).to.deep.equal([...jurisdictions]);
    expect(offered('lang')).to.deep.equal([...languages]);
    expect(offered('way')).to.deep.equal([...ways]);
    expect(offered('framework')).to.deep.equal([...npmFrameworks]);
  });

  it('keeps every choice in the page’s own address, from which it can be opened again', async () => {
    const builder = await Builder.open();
    builder.setAll(everything);
    const again = await Builder.open(builder.query);
    expect(again.copied).to.deep.equal(builder.copied);
    expect(again.query).to.equal(builder.query);
    const { style, dataset } = again.document.querySelector<HTMLElement>('.sample')!;
    expect([style.backgroundColor, style.color, style.colorScheme, dataset['width']]).to.deep.equal(
      ['rgb(16, 32, 48)', 'rgb(250, 250, 250)', 'dark', 'phone'],
    );
    builder.document.querySelector<HTMLButtonElement>('[type=reset]')!.click();
    await waitUntil(() => builder.query === '');
    expect(builder.copied).to.deep.equal((await Builder.open()).copied);
    expect(builder.guide.hasAttribute('show')).to.equal(false);
  });

  it('takes no choice from an address that it does not offer', async () => {
    const builder = await Builder.open(
      '?way=teleport&rule=%3Cb%3E&show=liver&width=9&address=javascript:alert(1)&accent=red;}x{',
    );
    expect(builder.copied).to.have.length(1);
    expect(builder.copied[0]!.code).to.contain('https://your-site.example/');
    expect(builder.copied[0]!.code).to.not.match(/liver|<b>|alert|red/);
  });

  it('shows every choice at once in the sample article', async () => {
    const builder = await Builder.open();
    builder.setAll({ ...everything, way: 'element' });
    const { guide } = builder;
    for (const name of attributeNames)
      expect(guide.getAttribute(name), name).to.equal(
        name === 'show' ? 'evidence safety' : everything[name as keyof typeof everything],
      );
    const style = getComputedStyle(guide);
    for (const [property, name] of Object.entries(lookNames))
      expect(
        style.getPropertyValue(customProperties[property as keyof typeof customProperties].name),
      ).to.equal(everything[name as keyof typeof everything]);
    expect(builder.document.querySelector('#fallback-shown')!.textContent).to.contain(
      everything.fallback,
    );
  });

  it('lets no view stand twice in the order', async () => {
    const builder = await Builder.open();
    const lists = [...builder.document.querySelectorAll<HTMLSelectElement>('[name=show]')];
    lists[0]!.value = 'safety';
    lists[0]!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(lists.map(({ value }) => value)).to.deep.equal([
      'safety',
      'calculator',
      'evidence',
      'pathway',
    ]);
    const named = await Builder.open('?show=evidence&show=safety');
    expect(named.guide.getAttribute('show')).to.equal('evidence safety');
  });

  it('takes a colour from the swatch beside its field, and shows there what is written', async () => {
    const builder = await Builder.open();
    const swatch = builder.document.querySelector<HTMLInputElement>('[data-for=accent]')!;
    swatch.value = '#7a1f4b';
    swatch.dispatchEvent(new Event('input', { bubbles: true }));
    expect(builder.document.querySelector<HTMLInputElement>('#accent')!.value).to.equal('#7a1f4b');
    builder.set('accent', 'navy');
    expect(swatch.value).to.equal('#000080');
    for (const other of ['', 'rgb(0 0 0 / 50%)', 'nonsense']) {
      builder.set('accent', other);
      expect(swatch.value, other).to.equal('#283aa2');
    }
  });

  it('copies a piece, and says so; where that is not allowed it is selected', async () => {
    const builder = await Builder.open();
    const view = builder.document.defaultView!;
    const told = () => builder.document.querySelector('.told')!.textContent;
    const press = () => builder.document.querySelector<HTMLButtonElement>('.piece button')!.click();
    const texts: string[] = [];
    const writeText = (text: string) => Promise.resolve(void texts.push(text));
    Object.defineProperty(view.navigator, 'clipboard', {
      value: { writeText },
      configurable: true,
    });
    press();
    await waitUntil(() => told()?.includes('Copied'));
    expect(texts).to.deep.equal([builder.copied[0]!.code]);
    Object.defineProperty(view.navigator, 'clipboard', { value: undefined, configurable: true });
    press();
    await waitUntil(() => told()?.includes('selected'));
    expect(view.getSelection()!.toString().trim()).to.equal(builder.copied[0]!.code);
  });

  it('says whose files the code loads', async () => {
    const builder = await Builder.open();
    const note = () => builder.document.querySelector('.address-note')!.textContent;
    expect(note()).to.contain('your-site.example');
    builder.set('address', '/files');
    expect(builder.copied[0]!.code).to.contain('src="/files/calcium-guide.min.js"');
    const shared = await Builder.open('?address=https://elsewhere.example/');
    expect(shared.document.querySelector('.address-note')!.textContent).to.contain(
      'https://elsewhere.example/',
    );
  });

  it('takes no address that would end up elsewhere in a tag', async () => {
    const builder = await Builder.open();
    for (const address of [
      'my-blog.com',
      '//x.example/',
      'https://x.example/a?b',
      'https://x.example/#c',
      'https://u:p@x.example/',
      '"><b>',
      'javascript:alert(1)',
    ]) {
      builder.set('address', address);
      expect(builder.problem('address'), address).to.contain('Left out');
      expect(builder.copied[0]!.code, address).to.contain('https://your-site.example/');
    }
  });

  it('goes by the address where the browser goes back', async () => {
    const builder = await Builder.open('?d3=1000');
    const view = builder.document.defaultView!;
    view.history.pushState(null, '', '?k2=90');
    builder.set('d3', '3000');
    view.history.back();
    await waitUntil(() => builder.guide.getAttribute('d3') === '1000');
  });

  it('says at the field what cannot be taken, keeps it there, and goes on without it', async () => {
    const builder = await Builder.open();
    const wrong = { d3: 'much', accent: 'blueish', 'font-size': 'big', address: 'ftp://x' };
    builder.setAll(wrong);
    for (const [name, value] of Object.entries(wrong)) {
      expect(builder.problem(name), name).to.contain('Left out');
      const field = builder.document.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      expect(field.value).to.equal(value);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
    }
    const code = builder.copied.map((piece) => piece.code).join();
    expect(code).to.not.match(/much|blueish|big|ftp/);
    builder.setAll({ d3: '2000', accent: 'navy', 'font-size': '18px', address: '' });
    expect(
      Object.keys(wrong)
        .map((name) => builder.problem(name))
        .join(''),
    ).to.equal('');
  });

  it('states the hash and the size of the file for each way, those of the build', async () => {
    const published = await jsonAt('/dist/integrity.json');
    const builder = await Builder.open();
    const files = {
      script: 'calcium-guide.min.js',
      element: 'calcium-guide.min.js',
      placeholder: 'calcium-guide.min.js',
      frame: 'frame.html',
      npm: 'calcium-guide.js',
    };
    for (const [way, file] of Object.entries(files)) {
      builder.set('way', way);
      const line = builder.document.querySelector('.file')!.textContent ?? '';
      expect(line).to.contain(file);
      expect(line).to.contain(published[file]);
      expect(line).to.match(/[\d.]+ kB/);
    }
  });

  it('says what a way cannot carry', async () => {
    const builder = await Builder.open();
    const note = (): string => builder.document.querySelector('#outputs > p')!.textContent ?? '';
    builder.set('way', 'script');
    expect(note()).to.contain('no text for readers without JavaScript');
    builder.set('way', 'frame');
    expect(note()).to.contain('do not reach into a frame');
  });
});
