import { expect } from 'chai';
import { Pieces } from '../../src/model/pieces.ts';

describe('the pieces of a first rendering', () => {
  it('are made one at a time, in the order in which they were held back', () => {
    const pieces = new Pieces();
    const made: string[] = [];
    for (const name of ['head', 'foot']) expect(pieces.hold(() => made.push(name))).to.equal(true);
    expect(made).to.deep.equal([]);
    expect(pieces.makeNext()).to.equal(true);
    expect(made).to.deep.equal(['head']);
    expect(pieces.makeNext()).to.equal(true);
    expect(pieces.makeNext()).to.equal(false);
    expect(made).to.deep.equal(['head', 'foot']);
  });

  it('have what is held back within them made before what follows', () => {
    const pieces = new Pieces();
    const made: string[] = [];
    pieces.hold(() => {
      made.push('list');
      pieces.hold(() => made.push('row'));
    });
    pieces.hold(() => made.push('foot'));
    while (pieces.makeNext());
    expect(made).to.deep.equal(['list', 'row', 'foot']);
  });

  it('hold nothing back once they have ended', () => {
    const pieces = new Pieces();
    expect(pieces.areDone).to.equal(false);
    pieces.hold(() => undefined);
    pieces.end();
    expect(pieces.areDone).to.equal(true);
    expect(pieces.hold(() => undefined)).to.equal(false);
    expect(pieces.makeNext()).to.equal(false);
  });
});
