import { expect } from 'chai';
import {
  groupName,
  initialSafety,
  isVitaminKWithheld,
  levelOf,
  safetyEntered,
  topicOpened,
  topicToggled,
} from '../../src/model/safety-state.ts';

describe('the careful half', () => {
  it('opens topics and groups by their names, closes them again, and knows no other', () => {
    const opened = topicToggled(topicToggled(initialSafety, 'child'), groupName(1));
    expect(opened.opened).to.deep.equal(['child', 'ask-1']);
    expect(topicToggled(opened, 'child').opened).to.deep.equal(['ask-1']);
    expect(topicToggled(initialSafety, 'nothing')).to.equal(initialSafety);
  });

  it('opens a topic that is sought, and leaves one open that is', () => {
    const opened = topicOpened(initialSafety, 'child');
    expect(opened.opened).to.deep.equal(['child']);
    expect(topicOpened(opened, 'child')).to.equal(opened);
  });

  it('reads a level before there is a unit', () => {
    expect(levelOf({ levelUnit: null, level: '25' }, '.')).to.equal(25);
  });

  it('takes a unit and a level, and no unit that there is none of', () => {
    const chosen = safetyEntered(initialSafety, 'levelUnit', 'nmol/L');
    expect(chosen).to.deep.include({ levelUnit: 'nmol/L', told: 'level' });
    expect(safetyEntered(chosen, 'levelUnit', 'mmol')).to.equal(chosen);
    expect(safetyEntered(chosen, 'level', '25').level).to.equal('25');
    expect(safetyEntered(chosen, 'level', '')).to.equal(chosen);
  });

  const levels: readonly (readonly [string, number | null])[] = [
    ['', null],
    [' ', null],
    ['25', 25],
    ['62,5', 62.5],
    ['0', 0],
    ['2000', 2000],
    ['2001', NaN],
    ['-1', NaN],
    ['25x', NaN],
    ['25 nmol/l', 25],
    ['25 ng/mL', NaN],
  ];
  for (const [level, expected] of levels)
    it(`reads "${level}" as ${String(expected)}`, () => {
      expect(levelOf({ levelUnit: 'nmol/L', level }, '.')).to.deep.equal(expected);
    });

  it('keeps amounts of vitamin K from whoever has to ask a clinic about it', () => {
    expect(isVitaminKWithheld([])).to.equal(false);
    expect(isVitaminKWithheld(['lithium', 'antiplatelet'])).to.equal(false);
    for (const id of [
      'vitamin-k-antagonist',
      'blood-thinner-unsure',
      'clotting-condition',
    ] as const)
      expect(isVitaminKWithheld(['lithium', id]), id).to.equal(true);
  });
});
