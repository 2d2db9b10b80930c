import { expect } from 'chai';
import {
  cleared,
  folded,
  hasDose,
  initialState,
  isAgeAsked,
  questionOf,
  startingEntries,
  withOthersUntold,
  type GuideState,
} from '../../src/model/guide-state.ts';
import { blankProduct, type ProductEntry } from '../../src/model/products.ts';

const withFirst = (entries: Partial<ProductEntry>): GuideState => ({
  ...initialState,
  products: [{ ...blankProduct(0), ...entries }],
});
const question = (entries: Partial<ProductEntry>) => questionOf(withFirst(entries), 'us', '.');

describe('questionOf(state, jurisdiction, decimalMark)', () => {
  it('asks of one product taken once a day, for an adult', () => {
    expect(question({ d3: '2,000' })).to.deep.equal({
      jurisdiction: 'us',
      person: { ageYears: 30, pregnant: false, breastfeeding: false },
      conditions: [],
      conditionsComplete: false,
      products: [
        {
          d3: { amount: 2000, unit: 'IU', checked: false },
          servings: 1,
          everyDays: 1,
          prescribed: false,
          food: false,
          fishLiverOil: false,
        },
      ],
    });
  });

  it('has no amount where nothing was typed', () => {
    expect(hasDose(question({ d3: ' ' }))).to.equal(false);
    expect(hasDose(question({ d3: '0' }))).to.equal(true);
    expect(hasDose(question({ k2: '45' }))).to.equal(true);
  });

  it('asks of every product', () => {
    const products = [blankProduct(0), { ...blankProduct(4), d3: '1000' }];
    const asked = questionOf({ ...initialState, products }, 'uk', '.').products;
    expect(asked.map(({ d3 }) => d3?.amount)).to.deep.equal([undefined, 1000]);
  });

  it('leaves out an amount that would be asked about while it is being typed', () => {
    const typing = { ...withFirst({ d3: '50', k2: '0.1' }), typing: 'd3' };
    const [product] = questionOf(typing, 'us', '.').products;
    expect(product?.d3).to.equal(undefined);
    expect(product?.vitaminK?.amount).to.deep.equal(NaN);
    const [other] = questionOf({ ...typing, typing: 'k2' }, 'us', '.').products;
    expect(other?.vitaminK).to.equal(undefined);
  });

  it('reads the age, and passes on what is none as NaN', () => {
    const aged = (age: string) => questionOf({ ...initialState, age }, 'us', '.').person.ageYears;
    expect(aged('8.9')).to.equal(8.9);
    expect(aged('old')).to.deep.equal(NaN);
  });

  it('asks for the oldest child where somebody is said to be under 18, without such an age', () => {
    const child = (age: string) => ({ ...initialState, 'under-18': true, age });
    const rows: readonly (readonly [string, number, boolean])[] = [
      ['', 17, true],
      ['old', 17, true],
      ['18', 17, true],
      ['-1', 17, true],
      ['17.9', 17.9, false],
      ['0', 0, false],
      ['8 months', 8 / 12, false],
    ];
    for (const [age, years, isAsked] of rows) {
      expect(questionOf(child(age), 'us', '.').person.ageYears, age).to.be.closeTo(years, 1e-9);
      expect(isAgeAsked(child(age), '.'), age).to.equal(isAsked);
      expect(isAgeAsked({ ...initialState, age }, '.'), age).to.equal(false);
    }
  });
});

describe('startingEntries(settings, decimalMark)', () => {
  const first = (settings: Parameters<typeof startingEntries>[0], mark: '.' | ',' = '.') =>
    startingEntries(settings, mark).products[0];

  it('starts empty in the unit of the page', () => {
    const entry = first({ d3: null, k2: null, unit: 'mcg' });
    expect(entry).to.deep.equal({ ...blankProduct(0), d3Unit: 'µg' });
  });

  it('starts from the doses of the page, D3 in the unit of the entry', () => {
    const doses = { d3: 2100, k2: 90 };
    expect(first({ ...doses, unit: 'iu' })).to.include({ d3: '2100', d3Unit: 'IU', k2: '90' });
    expect(first({ ...doses, unit: 'mcg' }, ',')?.d3).to.equal('52,5');
  });

  it('writes the smallest dose in plain digits', () => {
    expect(first({ d3: 0.0000001, k2: null, unit: 'iu' })?.d3).to.equal('0.0000001');
  });
});

describe('withOthersUntold(before, after)', () => {
  it('says nothing more of the parts that the last step left as they were', () => {
    const before: GuideState = {
      ...initialState,
      pathway: { ...initialState.pathway, told: 'step' },
      takeAlong: { ...initialState.takeAlong, told: { what: 'text', outcome: 'done' } },
    };
    expect(withOthersUntold(before, before)).to.equal(before);
    const after = withOthersUntold(before, { ...before, age: '40' });
    expect(after.pathway.told).to.equal(null);
    expect(after.takeAlong.told).to.equal(null);
    const taken = { ...before.takeAlong, isInPlace: true };
    expect(withOthersUntold(before, { ...before, takeAlong: taken }).takeAlong).to.equal(taken);
  });
});

describe('folded(state)', () => {
  it('makes one line of the entry and of the question, and loses nothing', () => {
    const state = withFirst({ d3: '2000' });
    expect(folded(state)).to.deep.equal({ ...state, isEntryOpen: false, isQuestionOpen: false });
  });
});

describe('what was cleared', () => {
  it('is told once', () => {
    const emptied = cleared(withFirst({ d3: '2000' }));
    expect(withOthersUntold(initialState, emptied).isCleared).to.equal(true);
    const later = withOthersUntold(emptied, { ...emptied, age: '70' });
    expect(later.isCleared).to.equal(false);
  });
});
