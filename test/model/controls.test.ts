import { expect } from 'chai';
import { typingIn } from '../../src/calculator/entries.ts';
import { partToggled } from '../../src/model/controls.ts';
import { controlStepped, controlUsed } from '../support/reducers.ts';
import { initialState, questionOf, type GuideState } from '../../src/model/guide-state.ts';
import { blankProduct, nameIn } from '../../src/model/products.ts';

const frozen: GuideState = Object.freeze(initialState);
const two: GuideState = { ...initialState, products: [blankProduct(0), blankProduct(3)] };

const type = (state: GuideState, name: string, value: string, mark: '.' | ',' = '.') =>
  controlUsed(state, { name, value, checked: false }, mark);
const tick = (state: GuideState, name: string, value = name, checked = true) =>
  controlUsed(state, { name, value, checked }, '.');

describe('controlUsed(state, control, decimalMark)', () => {
  it('replaces one entry and leaves the previous state untouched', () => {
    expect(type(frozen, 'd3', '2000').products[0]?.d3).to.equal('2000');
    expect(frozen.products[0]?.d3).to.equal('');
  });

  it('knows the product of a control by its name', () => {
    const typed = type(two, nameIn(3, 'd3'), '1000');
    expect(typed.products.map(({ d3 }) => d3)).to.deep.equal(['', '1000']);
  });

  it('gives the same state where nothing changes, or no product has that number', () => {
    const typed = type(frozen, 'd3', '2000');
    expect(type(typed, 'd3', '2000')).to.equal(typed);
    expect(type(typed, 'd3-7', '1000')).to.equal(typed);
    expect(type(typed, 'age', '')).to.equal(typed);
  });

  it('moves the day of the pathway, narrows the evidence, and takes what is entered in the careful half', () => {
    expect(type(frozen, 'eaten', '300').pathway.day.eaten).to.equal(300);
    expect(type(frozen, 'topic', 'vessels').evidence.topic).to.equal('vessels');
    expect(type(frozen, 'level', '25').safety.level).to.equal('25');
  });

  it('takes whether a flag is ticked, not its value', () => {
    const pregnant = tick(frozen, 'pregnant');
    expect(pregnant.pregnant).to.equal(true);
    expect(tick(pregnant, 'pregnant', 'pregnant', false).pregnant).to.equal(false);
    expect(tick(two, 'prescribed-3').products[1]?.prescribed).to.equal(true);
  });

  it('remembers what is to be added, until another country may not sell it', () => {
    const chosen = type(frozen, 'adding', 'milk');
    expect(chosen.adding).to.equal('milk');
    expect(type(chosen, 'jurisdiction', 'uk')).to.include({
      adding: 'product',
      jurisdiction: 'uk',
    });
  });

  it('keeps the number whatever unit is pressed', () => {
    const typed = type(frozen, 'd3', '2000');
    expect(type(typed, 'd3Unit', 'µg').products[0]).to.include({ d3: '2000', d3Unit: 'µg' });
  });
});

describe('the conditions question', () => {
  const asked = (state: GuideState) => {
    const { conditions, conditionsComplete } = questionOf(state, 'us', '.');
    return [conditions, conditionsComplete];
  };

  it('is not finished by a tick', () => {
    expect(asked(frozen)).to.deep.equal([[], false]);
    const ticked = tick(frozen, 'conditions', 'lithium');
    expect(asked(ticked)).to.deep.equal([['lithium'], false]);
    expect(asked(tick(ticked, 'conditions', 'lithium', false))).to.deep.equal([[], false]);
  });

  it('is finished by "nothing else", which keeps every tick', () => {
    const ticked = tick(tick(frozen, 'pregnant'), 'conditions', 'lithium');
    const finished = tick(ticked, 'noneOfThese', 'none');
    expect(asked(finished)).to.deep.equal([['lithium'], true]);
    expect(finished.pregnant).to.equal(true);
    expect(asked(tick(finished, 'noneOfThese', 'none', false))).to.deep.equal([['lithium'], false]);
  });

  it('is finished by "none of these", which unticks pregnancy and breastfeeding, and no age', () => {
    const told = { ...tick(tick(frozen, 'pregnant'), 'breastfeeding'), age: '30' };
    const none = tick(told, 'noneOfThese', 'none');
    expect(none).to.include({ pregnant: false, breastfeeding: false, age: '30' });
    expect(asked(none)).to.deep.equal([[], true]);
    expect(tick(tick(frozen, 'under-18'), 'noneOfThese')).to.include({ 'under-18': true });
  });

  it('stays the same state where a tick is told twice', () => {
    const ticked = tick(frozen, 'conditions', 'lithium');
    expect(tick(ticked, 'conditions', 'lithium')).to.equal(ticked);
    const none = tick(frozen, 'noneOfThese', 'none');
    expect(tick(none, 'noneOfThese', 'none')).to.equal(none);
  });

  it('takes back "none" with any tick, and counts a tick once', () => {
    const none = tick(frozen, 'noneOfThese', 'none');
    const ticked = tick(tick(none, 'conditions', 'cancer'), 'conditions', 'cancer');
    expect(ticked).to.deep.include({ noneOfThese: false, conditions: ['cancer'] });
    expect(tick(none, 'conditions', 'cancer', false).noneOfThese).to.equal(true);
  });
});

describe('controlStepped(state, control, direction, decimalMark)', () => {
  const step = (state: GuideState, name: string, value: string, direction: 1 | -1) =>
    controlStepped(state, { name, value, checked: false }, direction, '.');

  it('goes up and down by what is sensible for the entry', () => {
    expect(step(frozen, 'd3', '', 1).products[0]?.d3).to.equal('200');
    expect(step(type(frozen, 'd3', '2000'), 'd3', '2000', -1).products[0]?.d3).to.equal('1800');
    expect(step(frozen, 'age', '', 1).age).to.equal('1');
  });

  it('does nothing in a name, a list or beside the products', () => {
    expect(step(frozen, 'name', 'a', 1)).to.equal(frozen);
    expect(step(frozen, 'd3-9', '5', 1)).to.equal(frozen);
  });
});

describe('partToggled(state, part, isOpen)', () => {
  it('follows the reader, and gives the same state where nothing changes', () => {
    const closed = partToggled(frozen, 'isEntryOpen', false);
    expect(closed.isEntryOpen).to.equal(false);
    expect(partToggled(closed, 'isEntryOpen', false)).to.equal(closed);
  });
});

describe('typingIn(state, name, decimalMark)', () => {
  it('knows an amount that would be asked about, until it is completed', () => {
    const typed = type(frozen, 'd3', '20');
    const typing = typingIn(typed, 'd3', '.');
    expect(typing.typing).to.equal('d3');
    expect(typingIn(typing, 'd3', '.')).to.equal(typing);
    expect(typingIn(typing, null, '.').typing).to.equal(null);
  });

  it('changes nothing for what is likely, or no amount', () => {
    for (const name of ['d3', 'd3-7', 'age', 'k2']) {
      const typed = type(frozen, name, '2000');
      expect(typingIn(typed, name, '.')).to.equal(typed);
    }
  });
});
