import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/domain/assess.ts';
import { most } from '../../src/domain/input.ts';
import { blankProduct, productOf, type ProductEntry } from '../../src/model/products.ts';
import { readShared, writeShared } from '../../src/model/shared-products.ts';
import { fragments } from '../support/hostile-fragments.ts';
import { tried } from '../support/tried.js';

const entry = (id: number, entries: Partial<ProductEntry>): ProductEntry => ({
  ...blankProduct(id),
  ...entries,
});

const examples: readonly (readonly [string, readonly ProductEntry[]])[] = [
  ['us/d2000IU/end', [entry(0, { d3: '2000' })]],
  ['us/d50ug,k100ug/end', [entry(0, { d3: '50', d3Unit: 'µg', k2: '100' })]],
  ['us/k45mg,MK-4/end', [entry(0, { k2: '45', k2Unit: 'mg', k2Form: 'MK-4' })]],
  ['us/d0.5IU,x2.5,weekly/end', [entry(0, { d3: '0.5', servings: '2.5', schedule: 'weekly' })]],
  ['us/d20000IU,days10/end', [entry(0, { d3: '20000', schedule: 'days', days: '10' })]],
  ['us/d1000IU,alternate/end', [entry(0, { d3: '1000', schedule: 'alternate' })]],
  ['us/d20000IU,monthly/end', [entry(0, { d3: '20000', schedule: 'monthly' })]],
  ['us/d400IU,oil/end', [entry(0, { d3: '400', fishLiverOil: true })]],
  [
    'us/d2000IU/salmon,d570IU/cod-liver-oil,d1360IU/end',
    [
      entry(0, { d3: '2000' }),
      entry(1, { food: 'salmon', d3: '570' }),
      entry(2, { food: 'cod-liver-oil', d3: '1360', fishLiverOil: true }),
    ],
  ],
];

describe('a link', () => {
  for (const [text, products] of examples)
    it(`carries ${text}, there and back`, () => {
      expect(writeShared({ jurisdiction: 'us', products }, '.')).to.equal(text);
      expect(readShared(text, '.')).to.deep.equal({ jurisdiction: 'us', products });
    });

  it('carries no name, not what was prescribed, and no product without anything in it', () => {
    const products = [
      entry(0, { d3: '2000', name: 'Mum’s drops', prescribed: true }),
      entry(1, {}),
    ];
    expect(writeShared({ jurisdiction: 'us', products }, '.')).to.equal('us/d2000IU/end');
  });

  it('is the same in every language, and is filled in as each writes numbers', () => {
    const products = [entry(0, { d3: '12,5', d3Unit: 'µg' })];
    expect(writeShared({ jurisdiction: 'eu', products }, ',')).to.equal('eu/d12.5ug/end');
    expect(readShared('eu/d12.5ug/end', ',')?.products[0]?.d3).to.equal('12,5');
  });

  it('may have been escaped on its way', () => {
    expect(readShared('us%2Fd2000IU%2Ck100ug%2Fend', '.')?.products[0]?.k2).to.equal('100');
  });

  for (const text of [
    '',
    'us',
    'us/',
    'us//d2000IU',
    'us/MK-7',
    'us/d2000IU,d4000IU',
    'us/d0002000IU',
    'us/weekly,d2000IU',
    'us/d2000IU,weekly,alternate',
    'xx/d2000IU',
    'us/2000',
    'us/d2000',
    'us/d2000IU,',
    'us/d1000001IU',
    'us/k100001ug',
    'us/d2000IU,x0',
    'us/d2000IU,x101',
    'us/d2000IU,days0.5',
    'us/d2000IU,days367',
    'us/d2000IU,age44',
    'us/d2000IU,warfarin',
    'us/salmon,k100ug',
    'us/d2000IU,prescribed',
    'us/d-1IU',
    'us/d1e3IU',
    'us/%E0%A4%A',
    'us/d2000IU<b>',
    `us${'/d100IU'.repeat(most.products + 1)}`,
    `us/d2000IU${' '.repeat(5000)}`,
  ])
    it(`is not read as “${text.slice(0, 30)}”`, () => {
      for (const link of [text, `${text}/end`]) expect(readShared(link, '.')).to.equal(null);
    });

  it('that somebody tampered with throws nothing and fills in only what the entries take', () => {
    fc.assert(
      fc.property(fragments, (text) => {
        const read = readShared(text, '.');
        if (!read) return;
        const { jurisdiction, products } = read;
        const asked = products.map((product) => productOf(product, '.'));
        const person = { ageYears: 30 };
        const result = assess({
          jurisdiction,
          person,
          conditions: [],
          conditionsComplete: false,
          products: asked,
        });
        // An amount of vitamin K may still be asked about.
        for (const { path } of result.ok ? [] : result.problems)
          expect(path).to.match(/vitaminK\.amount$/);
        for (const { name, d3, k2, servings, days } of products) {
          expect(name).to.equal('');
          for (const typed of [d3, k2, servings, days]) expect(typed).to.match(/^[\d.]*$/);
        }
      }),
      tried('a link that somebody tampered with'),
    );
  });

  it('is read back as it was written, whatever was entered', () => {
    const products = fc.array(
      fc.record({
        d3: fc.integer({ min: 0, max: 25_000 }),
        isMicrograms: fc.boolean(),
        k2: fc.option(fc.integer({ min: 0, max: 90 })),
        schedule: fc.constantFrom('daily', 'alternate', 'twice-weekly', 'fortnightly', 'days'),
      }),
      { minLength: 1, maxLength: most.products },
    );
    fc.assert(
      fc.property(products, (all) => {
        const entries = all.map(({ d3, isMicrograms, k2, schedule }, id) =>
          entry(id, {
            d3: String(d3),
            d3Unit: isMicrograms ? 'µg' : 'IU',
            k2: k2 === null ? '' : String(k2),
            schedule: schedule as ProductEntry['schedule'],
          }),
        );
        const text = writeShared({ jurisdiction: 'uk', products: entries }, '.');
        expect(text).to.match(/^[\w./,-]+$/);
        expect(readShared(text, '.')).to.deep.equal({ jurisdiction: 'uk', products: entries });
        // Cut anywhere on its way, it is no link with one bottle less, or with a smaller dose.
        const end = text.length - 1;
        for (const at of [end, end - 4, end - 5, Math.floor(end / 2)])
          expect(readShared(text.slice(0, at), '.'), text.slice(0, at)).to.equal(null);
      }),
      tried('a link is read back as it was written'),
    );
  });
});
