import { expect } from 'chai';
import {
  attributeNames,
  readSettings,
  type AttributeName,
  type Settings,
} from '../../src/model/attributes.ts';
import { doseReaders } from '../../src/model/dose-readers.ts';

type Texts = Partial<Record<AttributeName, string>>;

function read(texts: Texts): { settings: Settings; warnings: readonly string[] } {
  const warnings: string[] = [];
  const settings = readSettings(
    (name) => texts[name],
    (...warning) => warnings.push(warning.join(' | ')),
    doseReaders,
  );
  return { settings, warnings };
}

const defaults: Settings = {
  show: ['pathway', 'calculator', 'evidence', 'safety'],
  jurisdiction: null,
  unit: 'iu',
  d3: null,
  k2: null,
  rule: null,
  claims: null,
  theme: 'auto',
  'heading-level': '2',
};

describe('readSettings(textOf, warn, doses)', () => {
  it('gives the defaults for nothing and for empty texts, without a warning', () => {
    const empty = Object.fromEntries(attributeNames.map((name) => [name, ' '])) as Texts;
    for (const texts of [{}, empty])
      expect(read(texts)).to.deep.equal({ settings: defaults, warnings: [] });
  });

  const good: readonly (readonly [AttributeName, string, unknown])[] = [
    ['show', 'calculator', ['calculator']],
    ['show', ' calculator  calculator ', ['calculator']],
    ['show', 'calculator pathway', ['calculator', 'pathway']],
    ['show', 'safety', ['safety']],
    ['jurisdiction', 'uk', 'uk'],
    ['claims', 'authorised', 'authorised'],
    ['claims', 'research', 'research'],
    ['unit', 'mcg', 'mcg'],
    ['d3', '2000', 2000],
    ['d3', '2000 IU', 2000],
    ['d3', '2000iu', 2000],
    ['d3', '50 mcg', 2000],
    ['d3', '12.5 µg', 500],
    ['d3', '12.5 μg', 500],
    ['d3', '0', 0],
    ['d3', '1000000', 1_000_000],
    ['k2', '90', 90],
    ['k2', '90 mcg', 90],
    ['rule', 'per-1000-iu-45', 'per-1000-iu-45'],
    ['theme', 'dark', 'dark'],
    ['heading-level', '5', '5'],
  ];
  for (const [name, text, value] of good)
    it(`reads ${name}="${text}"`, () => {
      const { settings, warnings } = read({ [name]: text });
      expect(settings[name]).to.deep.equal(value);
      expect(warnings).to.deep.equal([]);
    });

  const bad: readonly (readonly [AttributeName, string])[] = [
    ['show', 'recipes'],
    ['show', 'calculator recipes'],
    ['jurisdiction', 'ch'],
    ['jurisdiction', 'US'],
    ['unit', 'mg'],
    ['d3', 'plenty'],
    ['d3', '-5'],
    ['d3', '2,000'],
    ['d3', '2000 mg'],
    ['d3', '1e5'],
    ['d3', '0x10'],
    ['d3', '1000001'],
    ['d3', '<b>'],
    ['k2', '90 IU'],
    ['k2', '100001'],
    ['rule', 'toString'],
    ['theme', 'sepia'],
    ['heading-level', '1'],
    ['heading-level', '6'],
  ];
  for (const [name, text] of bad)
    it(`warns of ${name}="${text}" and gives the default`, () => {
      const { settings, warnings } = read({ [name]: text });
      expect(settings).to.deep.equal(defaults);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(new RegExp(`^${name} \\| .* \\| .+`));
    });
});
