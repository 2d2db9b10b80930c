import { expect } from 'chai';
import { hasRoom } from '../../src/model/room.ts';
import { buttonPressed } from '../support/reducers.ts';
import { canClear, initialState, type GuideState } from '../../src/model/guide-state.ts';
import { blankProduct } from '../../src/model/products.ts';

const press = (state: GuideState, name: string, value = '') =>
  buttonPressed(state, { name, value }, '.');
const three: GuideState = {
  ...initialState,
  products: [0, 1, 2].map((id) => ({ ...blankProduct(id), d3: `${id}000` })),
};
const ids = ({ products }: GuideState) => products.map(({ id }) => id);

describe('buttonPressed(state, button, decimalMark): add', () => {
  it('adds an empty product and goes to its first entry', () => {
    const added = press(initialState, 'add');
    expect(added.products).to.deep.equal([blankProduct(0), blankProduct(1)]);
    expect(added.focusOn).to.equal('d3-1');
  });

  it('adds a food that was chosen, and offers a product again', () => {
    const added = press({ ...initialState, adding: 'cod-liver-oil' }, 'add');
    expect(added.products[1]).to.deep.include({ food: 'cod-liver-oil', d3: '1360' });
    expect(added).to.include({ adding: 'product', focusOn: 'd3-1' });
  });

  it('adds none beyond twenty', () => {
    const full = {
      ...initialState,
      products: Array.from({ length: 20 }, (_, id) => blankProduct(id)),
    };
    expect(hasRoom(full)).to.equal(false);
    expect(press(full, 'add')).to.equal(full);
    expect(
      press({ ...full, removals: [{ product: blankProduct(20), index: 0 }] }, 'undo').products,
    ).to.have.length(20);
  });
});

describe('buttonPressed(state, button, decimalMark): remove and undo', () => {
  it('take a product away and bring it back where it was, with all that was typed', () => {
    const removed = press(three, 'remove', '1');
    expect(ids(removed)).to.deep.equal([0, 2]);
    expect(removed.focusOn).to.equal('undo');
    const undone = press(removed, 'undo');
    expect(undone.products).to.deep.equal(three.products);
    expect(undone.focusOn).to.equal('d3-1');
  });

  it('remember every product, the latest first', () => {
    const removed = press(press(three, 'remove', '0'), 'remove', '2');
    expect(ids(removed)).to.deep.equal([1]);
    expect(ids(press(removed, 'undo'))).to.deep.equal([1, 2]);
    expect(ids(press(press(removed, 'undo'), 'undo'))).to.deep.equal([0, 1, 2]);
  });

  it('give a new product the least number that is free, and one that comes back another', () => {
    const [, second] = three.products;
    const typed = { ...three, products: three.products.with(1, { ...second!, d3: '700' }) };
    const added = press(press(typed, 'remove', '1'), 'add');
    expect(ids(added)).to.deep.equal([0, 2, 1]);
    const undone = press(added, 'undo');
    expect(ids(undone)).to.deep.equal([0, 3, 2, 1]);
    expect(undone.products[1]).to.include({ d3: '700' });
    expect(undone.focusOn).to.equal('d3-3');
  });

  it('need no more numbers however often a product is added and removed', () => {
    let state = three;
    for (let round = 0; round < 30; round++) state = press(press(state, 'add'), 'remove', '3');
    expect(ids(press(state, 'add'))).to.deep.equal([0, 1, 2, 3]);
  });

  it('keep the last product, and do nothing where there is nothing to do', () => {
    expect(press(initialState, 'remove', '0')).to.equal(initialState);
    expect(press(three, 'remove', '7')).to.equal(three);
    expect(press(three, 'undo')).to.equal(three);
  });
});

describe('buttonPressed(state, button, decimalMark): example', () => {
  it('enters a bottle', () => {
    expect(press(initialState, 'example', '3').products[0]).to.include({ d3: '2000', k2: '100' });
    expect(press(initialState, 'example', '9')).to.equal(initialState);
  });

  it('keeps the number of the product that it replaces', () => {
    const later = { ...initialState, products: [blankProduct(5)] };
    expect(ids(press(later, 'example', '0'))).to.deep.equal([5]);
  });
});

describe('buttonPressed(state, button, decimalMark): what was meant, and the answer', () => {
  it('takes the reading that was chosen and goes back to the entry', () => {
    const slip = {
      ...initialState,
      products: [{ ...blankProduct(0), k2: '45', k2Unit: 'mg' } as const],
    };
    const mended = press(slip, 'meant', 'k2:1');
    expect(mended.products[0]).to.include({ k2: '45', k2Unit: 'µg' });
    expect(mended.focusOn).to.equal('k2');
  });

  it('goes to the answer', () => {
    const shown = press(three, 'show');
    expect(shown.focusOn).to.equal('result');
    expect(shown.products).to.equal(three.products);
  });

  it('opens a view that there is, and goes to its tab', () => {
    expect(press(three, 'view', 'pathway')).to.include({ view: 'pathway', focusOn: 'tab-pathway' });
    expect(press(three, 'view', 'recipes')).to.equal(three);
  });

  it('moves the story on and back, and stays where it ends', () => {
    const on = press(three, 'story', 'next');
    expect(on.pathway.step).to.equal('vitamin-d');
    expect(press(on, 'story', 'back').pathway.step).to.equal('food');
    expect(press(three, 'story', 'back')).to.equal(three);
    expect(press(three, 'step', 'bone').pathway.step).to.equal('bone');
    expect(press(three, 'term', 'k1').pathway.term).to.equal('k1');
  });

  it('stops the calcium and shows the list, and takes either back', () => {
    for (const [name, flag] of [
      ['pause', 'isPaused'],
      ['list', 'isListed'],
    ] as const) {
      const flipped = press(three, name);
      expect(flipped.pathway[flag]).to.equal(true);
      expect(press(flipped, name).pathway[flag]).to.equal(false);
    }
  });

  it('opens a topic that is sought and goes to it, and opens and closes one that is pressed', () => {
    const sought = press(three, 'seek', 'child');
    expect(sought).to.include({ focusOn: 'safety-of-child' });
    expect(sought.safety.opened).to.deep.equal(['child']);
    expect(press(sought, 'safety', 'child').safety.opened).to.deep.equal([]);
  });

  it('closes a claim that stands open', () => {
    const [claim = ''] = three.evidence.opened;
    expect(press(three, 'claim', claim).evidence.opened).to.deep.equal([]);
  });

  it('says nothing more of what was copied or taken along before', () => {
    const told = {
      ...three,
      evidence: { ...three.evidence, told: 'copied' },
      takeAlong: { ...three.takeAlong, told: { what: 'text', outcome: 'done' } },
    } as const;
    expect(press(told, 'quote').evidence.told).to.equal(null);
    expect(press(told, 'take').takeAlong.told).to.equal(null);
  });

  it('does nothing for a button that an extension of the browser put there', () => {
    expect(press(three, '')).to.equal(three);
    expect(press(three, 'toString')).to.equal(three);
  });
});

describe('buttonPressed(state, button, decimalMark): clear', () => {
  const full: GuideState = {
    ...three,
    view: 'calculator',
    jurisdiction: 'uk',
    country: 'GB',
    startUnit: 'µg',
    removals: [{ product: blankProduct(7), index: 0 }],
    adding: 'salmon',
    age: '70',
    pregnant: true,
    breastfeeding: true,
    conditions: ['lithium'],
    isEntryOpen: false,
    isQuestionOpen: false,
    safety: { opened: ['child'], level: '50', levelUnit: 'nmol/L', told: 'level' },
    takeAlong: {
      ...initialState.takeAlong,
      told: { what: 'text', outcome: 'done' },
      arrival: 'filled',
    },
  };

  it('empties everything that was entered, in the unit of the author, and goes to D3', () => {
    expect(press(full, 'clear')).to.deep.equal({
      ...initialState,
      view: 'calculator',
      jurisdiction: 'uk',
      country: 'GB',
      startUnit: 'µg',
      products: [{ ...blankProduct(0), d3Unit: 'µg' }],
      safety: { ...initialState.safety, opened: ['child'] },
      focusOn: 'd3',
      isCleared: true,
    });
  });

  it('is offered once there is something to empty, and for a look around not', () => {
    expect(canClear(initialState)).to.equal(false);
    expect(canClear(press(full, 'clear'))).to.equal(false);
    const looked: Partial<GuideState> = { view: 'safety', jurisdiction: 'uk', country: 'GB' };
    expect(canClear({ ...initialState, ...looked })).to.equal(false);
    const { safety } = initialState;
    const entries: readonly Partial<GuideState>[] = [
      { products: [{ ...blankProduct(0), name: 'Drops' }] },
      { products: [{ ...blankProduct(0), d3Unit: 'µg' }] },
      { removals: full.removals },
      { age: '70' },
      { pregnant: true },
      { breastfeeding: true },
      { conditions: ['lithium'] },
      { noneOfThese: true },
      { safety: { ...safety, level: '5' } },
      { safety: { ...safety, levelUnit: 'ng/mL' } },
    ];
    for (const entry of entries)
      expect(canClear({ ...initialState, ...entry }), JSON.stringify(entry)).to.equal(true);
  });
});
