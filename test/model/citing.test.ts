import { expect } from 'chai';
import { buttonPressed } from '../support/reducers.ts';
import { initialCiting, markPressed } from '../../src/model/citing.ts';
import { initialState } from '../../src/model/guide-state.ts';

describe('a mark of sources', () => {
  it('opens, closes, and gives way to another', () => {
    const opened = markPressed(initialCiting, 'limit');
    expect(opened.mark).to.equal('limit');
    expect(markPressed(opened, 'limit').mark).to.equal(null);
    expect(markPressed(opened, 'range').mark).to.equal('range');
  });

  it('is a button, and so is the list of sources', () => {
    const press =
      (name: string, value = '') =>
      (state: typeof initialState) =>
        buttonPressed(state, { name, value }, '.');
    const opened = press('source', 'limit')(press('references')(initialState));
    expect(opened.citing).to.deep.equal({ mark: 'limit', isListed: true });
    expect(press('references')(opened).citing.isListed).to.equal(false);
  });
});
