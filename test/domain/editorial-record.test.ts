import { expect } from 'chai';
import { sourcesCheckedOn } from '../../src/domain/editorial-record.ts';

describe('the editorial record', () => {
  it('names a day of the calendar that has been', () => {
    const day = new Date(sourcesCheckedOn);
    expect(day.toISOString().slice(0, 10)).to.equal(sourcesCheckedOn);
    expect(day.getTime()).to.be.at.most(Date.now());
  });
});
