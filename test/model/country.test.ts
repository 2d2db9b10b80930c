import { expect } from 'chai';
import { countryOf, countryOfReader } from '../../src/model/country.ts';

const named: Readonly<Record<string, string>> = {
  'en-US': 'US',
  'fr-CA': 'CA',
  'en-GB': 'GB',
  en_GB: 'GB',
  ' en-ie ': 'IE',
  'mi-NZ': 'NZ',
  'de-Latn-AT': 'AT',
  'de-CH': 'CH',
  'nb-NO': 'NO',
};

/** Languages that name no country, whatever they imply, and countries of which we know no number. */
const unnamed = ['', 'en', 'de', 'nb', 'cy', 'mi', 'ja-JP', 'es-MX', 'en-JE', 'en-001', '!'];

describe('countryOf(lang)', () => {
  for (const [lang, country] of Object.entries(named))
    it(`takes lang="${lang}" for ${country}`, () => {
      expect(countryOf(lang)).to.equal(country);
    });

  for (const lang of unnamed)
    it(`knows no country by lang="${lang}"`, () => {
      expect(countryOf(lang)).to.equal(null);
    });
});

describe('countryOfReader(chosen, named)', () => {
  it('is the one that the reader chose, before the one that the page names', () => {
    expect(countryOfReader('DE', 'US')).to.equal('DE');
    expect(countryOfReader(null, 'US')).to.equal('US');
    expect(countryOfReader(null, null)).to.equal(null);
  });

  it('is not known where the reader is somewhere else, or where the choice is none', () => {
    for (const chosen of ['', 'BR', 'constructor'])
      expect(countryOfReader(chosen, 'US')).to.equal(null);
  });
});
