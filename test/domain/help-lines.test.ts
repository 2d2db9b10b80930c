import { expect } from 'chai';
import {
  emergencyNumbers,
  europeanUnion,
  helpCountries,
  helpLines,
  type HelpLines,
} from '../../src/domain/help-lines.ts';
import { sources } from '../../src/domain/sources.ts';

const kinds: Readonly<Record<string, HelpLines>> = helpLines;
const all = Object.values(kinds).flatMap(({ lines }) => lines);
const told = ({ lines }: HelpLines) => lines.map(({ country, number }) => `${country} ${number}`);

describe('lines to call', () => {
  it('about a poisoning are those of the evidence base, and none that could not be confirmed', () => {
    expect(told(helpLines.poison)).to.deep.equal([
      'US 1-800-222-1222',
      'CA 1-844-764-7669',
      'CA 1-800-463-5060',
      'AT 01 406 43 43',
      'BE 070 245 245',
      'CH 145',
      'FI 0800 147 111',
      'FR 01 45 42 59 59',
      'IE 01 809 2166',
      'IT 06 305 4343',
      'LU 8002 5500',
      'NO 22 59 13 00',
      'PT 800 250 250',
      'SE 010-456 67 00',
      'GB 111',
      'AU 13 11 26',
      'NZ 0800 764 766',
    ]);
  });

  it('about health are those of the evidence base: none of Denmark, and none of the US', () => {
    expect(told(helpLines.health)).to.deep.equal([
      'CA 811',
      'AT 1450',
      'DE 116117',
      'FI 116117',
      'NO 116117',
      'PT 808 24 24 24',
      'SE 1177',
      'GB 111',
      'AU 1800 022 222',
      'NZ 0800 611 116',
    ]);
  });

  it('have a source each, and the day on which they were seen', () => {
    for (const { source } of all) expect(sources).to.have.property(source);
    for (const { seenOn } of Object.values(kinds)) expect(seenOn).to.match(/^2026-11-\d\d$/);
  });

  it('can be dialled', () => {
    const numbers = [...all, ...emergencyNumbers].map(({ number }) => number);
    for (const number of numbers) expect(number).to.match(/^\d+(?:[ -]\d+)*$/);
  });

  it('say of 111 that it is not for Northern Ireland, of others that they are not everywhere', () => {
    const remarks = all.map(({ country, number, remark }) => [country + number, remark]);
    expect(remarks.filter(([, remark]) => remark)).to.deep.equal([
      ['CA1-800-463-5060', 'quebec'],
      ['IE01 809 2166', 'night'],
      ['GB111', 'north'],
      ['CA811', 'parts'],
      ['FI116117', 'parts'],
      ['GB111', 'north'],
      ['AU1800 022 222', 'renamed'],
    ]);
  });
});

describe('emergency numbers', () => {
  it('are one for each country, and for each that has a line', () => {
    expect(new Set(helpCountries)).to.have.property('size', helpCountries.length);
    expect(helpCountries).to.include.members(all.map(({ country }) => country));
  });

  it('are those of the country', () => {
    const of = (country: string) =>
      emergencyNumbers.find(({ countries }) => countries.includes(country))?.number;
    const numbers = ['US', 'CA', 'GB', 'IE', 'CH', 'NO', 'AU', 'NZ'].map(of);
    expect(numbers).to.deep.equal(['911', '911', '999', '112', '112', '113', '000', '111']);
    expect(europeanUnion.split(' ')).to.have.length(27);
    for (const country of europeanUnion.split(' ')) expect(of(country), country).to.equal('112');
  });
});
