import { expect } from 'chai';
import { jurisdictionOf } from '../../src/model/jurisdiction.ts';

const expected: Readonly<Record<string, string>> = {
  '': 'us',
  en: 'us',
  'en-US': 'us',
  'en-CA': 'us',
  'fr-CA': 'us',
  'en-GB': 'uk',
  en_GB: 'uk',
  'cy-GB': 'uk',
  cy: 'uk',
  'en-JE': 'uk',
  'en-AU': 'au',
  'en-NZ': 'au',
  'mi-NZ': 'au',
  mi: 'au',
  de: 'eu',
  'de-CH': 'eu',
  'de-Latn-AT': 'eu',
  'en-IE': 'eu',
  is: 'eu',
  nb: 'eu',
  pl: 'eu',
  fr: 'us',
  'fr-BE': 'eu',
  es: 'us',
  'es-ES': 'eu',
  'es-MX': 'us',
  pt: 'us',
  'pt-PT': 'eu',
  'pt-BR': 'us',
  ar: 'us',
  zh: 'us',
  'zh-Hant': 'us',
  ja: 'us',
  'not a language': 'us',
  '!': 'us',
};

describe('jurisdictionOf(lang)', () => {
  for (const [lang, jurisdiction] of Object.entries(expected))
    it(`takes lang="${lang}" for ${jurisdiction}`, () => {
      expect(jurisdictionOf(lang)).to.equal(jurisdiction);
    });
});
