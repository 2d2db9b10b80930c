import { expect } from 'chai';
import { assess } from '../../src/domain/assess.ts';
import type { Product } from '../../src/domain/assessment.ts';
import { differenceBetween } from '../support/expect-same.js';
import cases from './cases.json';

/** JSON has no NaN: there it is a text, which is no number either. */
interface WorkedExample {
  readonly name: string;
  readonly input: unknown;
  readonly output: unknown;
}

const daily = (product: Omit<Product, 'servings' | 'everyDays'>): Product => ({
  servings: 1,
  everyDays: 1,
  ...product,
});
const d3 = (iu: number): Product => daily({ d3: { amount: iu, unit: 'IU' } });
const adult = {
  jurisdiction: 'us',
  person: { ageYears: 40 },
  conditions: [],
  conditionsComplete: true,
  products: [],
};

function reasonsOf(input: object): readonly string[] {
  const result = assess({ ...adult, ...input });
  return result.ok ? result.assessment.reasons : [];
}

describe('assess(input) agrees with the worked example', () => {
  for (const { name, input, output } of cases as readonly WorkedExample[])
    it(name, () => {
      expect(differenceBetween(assess(input), output)).to.equal(undefined);
    });
});

describe('assess(input)', () => {
  it('leaves the input as it was', () => {
    const input = Object.freeze({
      ...adult,
      products: Object.freeze([Object.freeze(d3(2000))]),
    });
    expect(assess(input).ok).to.equal(true);
    expect(input.products).to.deep.equal([d3(2000)]);
  });

  it('counts D3 that is prescribed in the dose, not in what the reader chose', () => {
    const products = [{ ...d3(20_000), prescribed: true }];
    expect(reasonsOf({ products })).to.deep.equal(['prescribed', 'prescription-schedule']);
  });

  it('warns of fish-liver oil in pregnancy, not while breastfeeding', () => {
    const products = [{ ...d3(400), fishLiverOil: true }];
    const inPregnancy = reasonsOf({ products, person: { ageYears: 30, pregnant: true } });
    const later = reasonsOf({ products, person: { ageYears: 30, breastfeeding: true } });
    expect(inPregnancy).to.include('fish-liver-oil-in-pregnancy');
    expect(later).to.deep.equal(['breastfeeding']);
  });

  it('knows no recommended intake for the youngest in the European Union', () => {
    const person = { ageYears: 0.2, breastfeeding: true };
    expect(reasonsOf({ jurisdiction: 'eu', person, products: [d3(900)] })).to.deep.equal([
      'infant',
      'under-18',
      'breastfeeding',
    ]);
  });

  it('withholds K2 for every condition about clotting', () => {
    for (const condition of [
      'vitamin-k-antagonist',
      'blood-thinner-unsure',
      'clotting-condition',
    ]) {
      const result = assess({ ...adult, conditions: [condition], products: [d3(1000)] });
      expect(result.ok && result.assessment.k2, condition).to.equal(null);
    }
  });

  it('is urgent today for a vitamin K antagonist with K2 of any form', () => {
    const products = [daily({ vitaminK: { amount: 1, unit: 'mg', form: 'MK-4' } })];
    const result = assess({ ...adult, conditions: ['vitamin-k-antagonist'], products });
    expect(result.ok && result.assessment.urgency).to.equal('today');
  });

  it('takes 10,000 IU every two days for spaced, 4,000 IU every three for alternate', () => {
    const everyDays = (product: Product, days: number) => ({ ...product, everyDays: days });
    expect(reasonsOf({ products: [everyDays(d3(10_000), 2)] })).to.include('not-daily');
    expect(reasonsOf({ products: [everyDays(d3(4000), 3)] })).to.deep.equal(['alternate-days']);
    expect(reasonsOf({ products: [everyDays(d3(4000), 3.5)] })).to.deep.equal(['not-daily']);
  });
});

describe('assess(input) finds the problem', () => {
  const product = d3(1000);
  const wrong: readonly (readonly [string, unknown, string, string])[] = [
    ['no input', undefined, '', 'wrong-shape'],
    ['a list for the input', [], '', 'wrong-shape'],
    [
      'an unknown country',
      { ...adult, jurisdiction: 'ch' },
      'jurisdiction',
      'unknown-jurisdiction',
    ],
    ['no person', { ...adult, person: null }, 'person', 'wrong-shape'],
    ['no age', { ...adult, person: {} }, 'person.ageYears', 'not-a-number'],
    [
      'an age below 0',
      { ...adult, person: { ageYears: -1 } },
      'person.ageYears',
      'age-out-of-range',
    ],
    [
      'a word for a flag',
      { ...adult, person: { ageYears: 30, pregnant: 'no' } },
      'person.pregnant',
      'wrong-shape',
    ],
    [
      'no word on whether the question is finished',
      { ...adult, conditionsComplete: undefined },
      'conditionsComplete',
      'wrong-shape',
    ],
    [
      'a food that was prescribed',
      { ...adult, products: [{ ...product, food: true, prescribed: true }] },
      'products[0].prescribed',
      'wrong-shape',
    ],
    ['a text for the conditions', { ...adult, conditions: 'x' }, 'conditions', 'wrong-shape'],
    [
      'conditions without end',
      { ...adult, conditions: new Array(4_000_000_000) },
      'conditions',
      'wrong-shape',
    ],
    [
      'more products than 20',
      { ...adult, products: new Array(21).fill(product) },
      'products',
      'too-many-products',
    ],
    ['a number for a product', { ...adult, products: [7] }, 'products[0]', 'wrong-shape'],
    ['a hole for a product', { ...adult, products: new Array(1) }, 'products[0]', 'wrong-shape'],
    [
      'an infinite dose',
      { ...adult, products: [d3(Infinity)] },
      'products[0].d3.amount',
      'not-a-number',
    ],
    [
      'too much D3 in µg',
      { ...adult, products: [daily({ d3: { amount: 25_001, unit: 'µg' } })] },
      'products[0].d3.amount',
      'too-large',
    ],
    [
      'too much K2',
      { ...adult, products: [daily({ vitaminK: { amount: 101, unit: 'mg', form: 'MK-4' } })] },
      'products[0].vitaminK.amount',
      'too-large',
    ],
    [
      'too much in a unit that is known, and nothing of the size in one that is not',
      {
        ...adult,
        products: [daily({ vitaminK: { amount: 180, unit: 'mcg' as 'mg', form: 'MK-7' } })],
      },
      'products[0].vitaminK.unit',
      'unknown-unit',
    ],
    [
      'an unknown form',
      { ...adult, products: [{ ...product, vitaminK: { amount: 1, unit: 'µg', form: 'K3' } }] },
      'products[0].vitaminK.form',
      'unknown-form',
    ],
    [
      '101 servings',
      { ...adult, products: [{ ...product, servings: 101 }] },
      'products[0].servings',
      'too-large',
    ],
    [
      '-1 serving',
      { ...adult, products: [{ ...product, servings: -1 }] },
      'products[0].servings',
      'negative',
    ],
    [
      'half a day',
      { ...adult, products: [{ ...product, everyDays: 0.5 }] },
      'products[0].everyDays',
      'too-small',
    ],
    [
      '400 days',
      { ...adult, products: [{ ...product, everyDays: 400 }] },
      'products[0].everyDays',
      'too-large',
    ],
    [
      'a property that throws',
      {
        get jurisdiction() {
          throw new Error('not for you');
        },
      },
      '',
      'wrong-shape',
    ],
  ];
  for (const [name, input, path, code] of wrong)
    it(name, () => {
      const result = assess(input);
      expect(result.ok ? [] : result.problems).to.deep.include({ path, code });
    });

  it('and no other beside an unknown unit', () => {
    const vitaminK = { amount: 180, unit: 'mcg', form: 'MK-7' };
    const result = assess({ ...adult, products: [{ ...product, vitaminK }] });
    expect(result.ok ? [] : result.problems).to.have.length(1);
  });

  it('in what it read once, whatever a property answers later', () => {
    let reads = 0;
    const changing = Object.defineProperty({ ...adult, products: [product] }, 'conditions', {
      get: () => (reads++ % 2 === 0 ? ['vitamin-k-antagonist'] : []),
    });
    const answer = assess(changing);
    expect(answer.ok && answer.assessment.k2).to.equal(null);
    expect(reads).to.equal(1);
  });

  it('and all others, in the order of the input', () => {
    const result = assess({ jurisdiction: 'x', person: 0, conditions: [0], products: [{}] });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).to.deep.equal([
      'jurisdiction',
      'person',
      'conditions[0]',
      'conditionsComplete',
      'products[0].servings',
      'products[0].everyDays',
    ]);
  });
});
