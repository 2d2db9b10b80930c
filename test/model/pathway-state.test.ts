import { expect } from 'chai';
import { pathwaySteps, pathwayTerms } from '../../src/domain/pathway.ts';
import {
  daySwitched,
  indexOfStep,
  initialPathway,
  stepBeside,
  stepOpened,
  termTouched,
} from '../../src/model/pathway-state.ts';

describe('the story', () => {
  it('goes from food to kidney and back, and stops at both ends', () => {
    const there = pathwaySteps.map(({ id }) => stepBeside(id, 1));
    expect(there).to.deep.equal([
      'vitamin-d',
      'gut',
      'blood',
      'bone',
      'artery',
      'kidney',
      'kidney',
    ]);
    const back = pathwaySteps.map(({ id }) => stepBeside(id, -1));
    expect(back).to.deep.equal(['food', 'food', 'vitamin-d', 'gut', 'blood', 'bone', 'artery']);
    expect(indexOfStep('food')).to.equal(0);
  });

  it('opens a step by name, leaves a word open, and knows no other names', () => {
    const withWord = termTouched(initialPathway, 'k1');
    expect(stepOpened(withWord, 'artery')).to.include({ step: 'artery', term: 'k1', told: 'step' });
    expect(stepOpened(withWord, 'spleen')).to.equal(withWord);
    expect(withWord.step).to.equal('food');
  });
});

describe('a word', () => {
  it('is explained when touched, and put away when touched again', () => {
    for (const { id } of pathwayTerms) {
      const touched = termTouched(initialPathway, id);
      expect(touched).to.include({ term: id, told: 'term' });
      expect(termTouched(touched, id)).to.include({ term: null, told: null });
    }
    expect(termTouched(initialPathway, 'K9')).to.equal(initialPathway);
  });
});

describe('the day', () => {
  const control = (value: string, checked = false) => ({ value, checked });

  it('is switched, and leaves the state before it as it was', () => {
    const low = daySwitched(initialPathway, 'isDEnough', control('on'));
    expect(low.day.isDEnough).to.equal(false);
    expect(low.told).to.equal('isDEnough');
    expect(initialPathway.day.isDEnough).to.equal(true);
    expect(daySwitched(initialPathway, 'isKEnough', control('on', true))).to.equal(initialPathway);
  });

  for (const [typed, eaten] of [
    ['300', 300],
    ['1500', 1500],
    ['299', 300],
    ['1e9', 1500],
    ['-5', 300],
    ['', 1000],
    ['plenty', 1000],
    ['NaN', 1000],
    ['Infinity', 1500],
  ] as const)
    it(`takes "${typed}" of calcium as ${eaten} mg`, () => {
      expect(daySwitched(initialPathway, 'eaten', control(typed)).day.eaten).to.equal(eaten);
    });

  it('tells of an amount only where something follows from it: a slider tells its number', () => {
    const little = daySwitched(initialPathway, 'eaten', control('300'));
    expect(little.told).to.equal('eaten');
    expect(daySwitched(little, 'eaten', control('310')).told).to.equal(null);
  });
});
