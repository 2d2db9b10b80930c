import { expect } from 'chai';
import { initialState } from '../../src/model/guide-state.ts';
import { readersOf, whereaboutsOf } from '../../src/model/whereabouts.ts';

describe('readersOf(lang)', () => {
  it('has figures for every page, a country only where one is named', () => {
    expect(readersOf('de')).to.deep.equal({ jurisdiction: 'eu', country: null });
    expect(readersOf('de-AT')).to.deep.equal({ jurisdiction: 'eu', country: 'AT' });
    expect(readersOf('en')).to.deep.equal({ jurisdiction: 'us', country: null });
  });
});

describe('whereaboutsOf(state, readers)', () => {
  it('knows the country by the reader, else by the page, else not', () => {
    const country = (chosen: string | null, lang?: string) =>
      whereaboutsOf({ ...initialState, country: chosen }, lang ? readersOf(lang) : undefined)
        .country;
    expect(country('NO', 'en-US')).to.equal('NO');
    expect(country(null, 'en-US')).to.equal('US');
    expect(country(null, 'en')).to.equal(null);
    expect(country(null)).to.equal(null);
  });
});
