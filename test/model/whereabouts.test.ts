import { expect } from 'chai';
import type { Jurisdiction } from '../../src/domain/assessment.ts';
import { initialState } from '../../src/model/guide-state.ts';
import { readersOf, whereaboutsOf } from '../../src/model/whereabouts.ts';

describe('readersOf(lang)', () => {
  it('has figures for every page, a country only where one is named', () => {
    expect(readersOf('de')).to.deep.equal({ jurisdiction: 'eu', country: null });
    expect(readersOf('de-AT')).to.deep.equal({ jurisdiction: 'eu', country: 'AT' });
    expect(readersOf('en')).to.deep.equal({ jurisdiction: 'us', country: null });
  });
});

const whereabouts = (
  lang: string | undefined,
  { country = null as string | null, jurisdiction = null as Jurisdiction | null } = {},
  set: Jurisdiction | null = null,
) =>
  whereaboutsOf(
    { ...initialState, country, jurisdiction },
    set,
    lang === undefined ? undefined : readersOf(lang),
  );

describe('whereaboutsOf(state, chosen, readers)', () => {
  it('knows the country by the reader, else by the page, else not', () => {
    expect(whereabouts('en-US', { country: 'NO' }).country).to.equal('NO');
    expect(whereabouts('en-US').country).to.equal('US');
    expect(whereabouts('en').country).to.equal(null);
    expect(whereabouts(undefined).country).to.equal(null);
  });

  it('knows US figures as a default where no region is named, or another', () => {
    for (const lang of ['', 'en', 'ja-JP', 'es-MX', 'en-PR'])
      expect(whereabouts(lang).isUSByDefault, lang).to.equal(true);
    expect(whereabouts('en-US', { country: 'DE' }).isUSByDefault).to.equal(true);
    for (const lang of ['en-US', 'fr-CA', 'de', 'en-GB', undefined])
      expect(whereabouts(lang).isUSByDefault, lang).to.equal(false);
    expect(whereabouts('en', { country: 'CA' }).isUSByDefault).to.equal(false);
  });

  it('takes what the author set, or the reader chose, for a choice', () => {
    expect(whereabouts('ja-JP', {}, 'us').isUSByDefault).to.equal(false);
    expect(whereabouts('ja-JP', { jurisdiction: 'us' }).isUSByDefault).to.equal(false);
  });
});
