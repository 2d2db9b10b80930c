import { expect } from 'chai';
import { initialTakeAlong, putAway, takenAlong } from '../../src/model/take-along-state.ts';

describe('what is taken along', () => {
  it('is told of until it is put away', () => {
    const taken = takenAlong(initialTakeAlong, 'text', 'done');
    expect(taken.told).to.deep.equal({ what: 'text', outcome: 'done' });
    expect(putAway(taken)).to.deep.equal(initialTakeAlong);
  });

  it('leaves the state as it is where there is nothing to put away', () => {
    expect(putAway(initialTakeAlong)).to.equal(initialTakeAlong);
  });

  it('takes the sheet out of the guide with it, and leaves the note on a link', () => {
    const state = {
      ...initialTakeAlong,
      isInPlace: true,
      arrival: 'filled',
      isArrivalTold: true,
    } as const;
    expect(putAway(state)).to.deep.equal({ ...initialTakeAlong, arrival: 'filled' });
  });
});
