import { expect } from '@open-wc/testing';
import {
  controlUsed,
  hasDose,
  initialState,
  questionOf,
  startingEntries,
  type GuideState,
} from '../../src/model/guide-state.ts';

const frozen: GuideState = Object.freeze(initialState);
const question = (state: Partial<GuideState>) => questionOf({ ...frozen, ...state }, 'us', '.');

const type = (state: GuideState, name: string, value: string, mark: '.' | ',' = '.') =>
  controlUsed(state, { name, value, checked: false }, mark);
const tick = (state: GuideState, name: string, value = name, checked = true) =>
  controlUsed(state, { name, value, checked }, '.');

describe('controlUsed(state, control, decimalMark)', () => {
  it('replaces one entry and leaves the previous state untouched', () => {
    expect(type(frozen, 'd3', '2000')).to.deep.equal({ ...initialState, d3: '2000' });
    expect(frozen.d3).to.equal('');
  });

  it('takes whether a flag is ticked, not its value', () => {
    const pregnant = tick(frozen, 'pregnant');
    expect(pregnant.pregnant).to.equal(true);
    expect(tick(pregnant, 'pregnant', 'pregnant', false).pregnant).to.equal(false);
  });

  it('keeps the dose and changes its number with its unit', () => {
    const inMicrograms = type({ ...frozen, d3: '2,000' }, 'd3Unit', 'µg');
    expect(inMicrograms).to.include({ d3: '50', d3Unit: 'µg' });
    expect(type(inMicrograms, 'd3Unit', 'IU')).to.include({ d3: '2000', d3Unit: 'IU' });
  });

  it('writes the converted dose as the page does', () => {
    expect(type({ ...frozen, d3: '100' }, 'd3Unit', 'µg', ',').d3).to.equal('2,5');
  });

  it('converts neither what is no number nor what is in that unit', () => {
    expect(type({ ...frozen, d3: 'two' }, 'd3Unit', 'µg').d3).to.equal('two');
    expect(type({ ...frozen, d3: '2,000' }, 'd3Unit', 'IU').d3).to.equal('2,000');
  });
});

describe('the conditions question', () => {
  it('is unanswered at first, and again when the last tick is taken back', () => {
    expect(question({}).conditions).to.equal(null);
    const ticked = tick(frozen, 'conditions', 'lithium');
    expect(questionOf(ticked, 'us', '.').conditions).to.deep.equal(['lithium']);
    const unticked = tick(ticked, 'conditions', 'lithium', false);
    expect(questionOf(unticked, 'us', '.').conditions).to.equal(null);
  });

  it('is answered by "none", which takes back every tick', () => {
    const none = tick(tick(frozen, 'conditions', 'lithium'), 'noneOfThese', 'none');
    expect(questionOf(none, 'us', '.').conditions).to.deep.equal([]);
    const unticked = tick(none, 'noneOfThese', 'none', false);
    expect(questionOf(unticked, 'us', '.').conditions).to.equal(null);
  });

  it('takes back "none" with any tick, and counts a tick once', () => {
    const none = tick(frozen, 'noneOfThese', 'none');
    const ticked = tick(tick(none, 'conditions', 'cancer'), 'conditions', 'cancer');
    expect(ticked).to.deep.include({ noneOfThese: false, conditions: ['cancer'] });
    expect(tick(none, 'conditions', 'cancer', false).noneOfThese).to.equal(true);
  });
});

describe('questionOf(state, jurisdiction, decimalMark)', () => {
  it('asks of one product taken once a day, for an adult', () => {
    expect(question({ d3: '2,000' })).to.deep.equal({
      jurisdiction: 'us',
      person: { ageYears: 30, pregnant: false, breastfeeding: false },
      conditions: null,
      products: [
        { d3: { amount: 2000, unit: 'IU' }, servings: 1, everyDays: 1, prescribed: false },
      ],
    });
  });

  it('has no amount where nothing was typed', () => {
    expect(hasDose(question({ d3: ' ' }))).to.equal(false);
    expect(hasDose(question({ d3: '0' }))).to.equal(true);
    expect(hasDose(question({ k2: '45' }))).to.equal(true);
  });

  it('passes on what is no number as NaN, to be found with all other problems', () => {
    const { person, products } = question({ d3: '20x', k2: '4 5 mg', age: 'old' });
    expect(person.ageYears).to.deep.equal(NaN);
    expect(products[0]?.d3?.amount).to.deep.equal(NaN);
    expect(products[0]?.k2?.amount).to.deep.equal(NaN);
  });

  it('reads the age', () => {
    expect(question({ age: '8.9' }).person.ageYears).to.equal(8.9);
  });
});

describe('startingEntries(settings, decimalMark)', () => {
  it('starts empty in the unit of the page', () => {
    const settings = { d3: null, k2: null, unit: 'mcg' } as const;
    expect(startingEntries(settings, '.')).to.deep.equal({ d3: '', d3Unit: 'µg', k2: '' });
  });

  it('starts from the doses of the page, D3 in the unit of the entry', () => {
    const doses = { d3: 2100, k2: 90 };
    expect(startingEntries({ ...doses, unit: 'iu' }, '.')).to.deep.equal({
      d3: '2100',
      d3Unit: 'IU',
      k2: '90',
    });
    expect(startingEntries({ ...doses, unit: 'mcg' }, ',').d3).to.equal('52,5');
  });

  it('writes the smallest dose in plain digits', () => {
    const settings = { d3: 0.0000001, k2: null, unit: 'iu' } as const;
    expect(startingEntries(settings, '.').d3).to.equal('0.0000001');
  });
});
