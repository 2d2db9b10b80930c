import { expect } from '@open-wc/testing';
import { helpCountries } from '../src/domain/help-lines.ts';
import { AGE, D3, K2, Reader, told } from './support/guide.ts';
import { printed, readerWho } from './support/taking.ts';
import { plain } from './support/texts.ts';

const WHERE = 'Where are you?';

/** The links to numbers in a part of the guide: what each says, and dials. */
const links = (reader: Reader, part: string) =>
  [...reader.root.querySelectorAll<HTMLAnchorElement>(`${part} a[href^="tel:"]`)].map(
    (link) => `${plain(link.textContent ?? '')} → ${link.getAttribute('href')}`,
  );

const everywhere = [
  '911 (United States, Canada) → tel:911',
  '999 (United Kingdom) → tel:999',
  '112 (European Union, Switzerland) → tel:112',
  '113 (Norway) → tel:113',
  '000 (Australia) → tel:000',
  '111 (New Zealand) → tel:111',
];

describe('numbers to call for a child who swallowed some', () => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    'en-US': [
      '1-800-222-1222 (United States, as of November 22, 2026) → tel:1-800-222-1222',
      '911 (United States) → tel:911',
    ],
    'fr-CA': [
      '1-844-764-7669 (Canada, as of November 22, 2026) → tel:1-844-764-7669',
      '1-800-463-5060 (Canada, Quebec, as of November 22, 2026) → tel:1-800-463-5060',
      '911 (Canada) → tel:911',
    ],
    'en-GB': [
      '111 (United Kingdom, not in Northern Ireland, as of November 22, 2026) → tel:111',
      '999 (United Kingdom) → tel:999',
    ],
    'nb-NO': [
      '22 59 13 00 (Norway, as of November 22, 2026) → tel:22591300',
      '113 (Norway) → tel:113',
    ],
    'nl-NL': ['112 (Netherlands) → tel:112'],
  };
  for (const [lang, expected] of Object.entries(lines))
    it(`are those of the country that the page names: ${lang}`, async () => {
      const reader = await Reader.of({ show: 'safety' }, lang);
      expect(links(reader, '#safety-child')).to.deep.equal(expected);
    });

  it('are never those of a default: in no country but all, with their countries', async () => {
    for (const attributes of [{}, { jurisdiction: 'uk' }]) {
      const reader = await Reader.of({ show: 'safety', ...attributes });
      expect(links(reader, '#safety-child')).to.deep.equal(everywhere);
      expect((reader.control(WHERE) as unknown as HTMLSelectElement).value).to.equal('');
    }
  });

  it('follow the country that the reader chooses, and the choice of none', async () => {
    const reader = await Reader.of({ show: 'safety' }, 'en-US');
    await reader.enter(WHERE, 'NZ');
    expect(links(reader, '#safety-child')[0]).to.contain('0800 764 766 (New Zealand');
    await reader.enter(WHERE, '');
    expect(links(reader, '#safety-child')).to.deep.equal(everywhere);
  });

  it('are asked for by country, each once, by its name', async () => {
    const reader = await Reader.of({ show: 'safety' });
    const options = [...reader.find('#country').children] as HTMLOptionElement[];
    expect(options.map(({ value }) => value)).to.have.members(['', ...helpCountries]);
    const names = options.slice(1).map((option) => told(option));
    expect(names).to.deep.equal(names.toSorted((one, other) => one.localeCompare(other)));
  });
});

describe('numbers to call beside what is urgent', () => {
  it('stand in the answer: of a clinic with warfarin, and the reader says where', async () => {
    const reader = await readerWho('vitamin-k-antagonist');
    expect(reader.text('.answer .lines')).to.match(/^Call the number on your card\./);
    expect(links(reader, '.answer')).to.deep.equal(everywhere);
    await reader.enter(WHERE, 'AU');
    expect(links(reader, '.answer')).to.deep.equal([
      '1800 022 222 (Australia, now called 1800MEDICARE, formerly healthdirect, as of November 30, 2026) → tel:1800022222',
      '000 (Australia) → tel:000',
    ]);
    expect(reader.text('.dock')).to.contain('Emergency: 000 (Australia)');
    expect(reader.root.activeElement ?? reader.control(WHERE)).to.equal(reader.control(WHERE));
  });

  it('speak of the child for a child, else to the adult', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '20000');
    expect(reader.text('.answer .lines')).to.match(/^Talk to a pharmacist or doctor/);
    await reader.enter(AGE, '0.5');
    expect(reader.text('.answer .lines')).to.match(/^For the child, call/);
  });

  it('stand beside the list of who should ask first, too, under names of their own', async () => {
    const reader = await Reader.of({ show: 'safety calculator', d3: '2000', k2: '45' });
    expect(reader.has('.ask .lines')).to.equal(false);
    await reader.tick('vitamin-k-antagonist');
    expect(reader.text('.ask .lines')).to.match(/^Call the number on your card/);
    const ids = [...reader.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids)).to.have.property('size', ids.length);
  });

  it('are not there where nothing is urgent', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    await reader.enter(K2, '100');
    expect(reader.has('.lines')).to.equal(false);
    expect((await printed(reader)).body.textContent).not.to.contain('911');
  });

  it('can be read on paper', async () => {
    const reader = await readerWho('vitamin-k-antagonist');
    await reader.enter(WHERE, 'SE');
    const sheet = (await printed(reader)).body;
    const lines = [...sheet.querySelectorAll('p')].map((each) => plain(each.textContent ?? ''));
    const urgent = sheet.querySelectorAll('.first').length;
    expect(lines[urgent + 1]).to.contain('call 1177 (Sweden, as of November 30, 2026)');
    expect(lines[urgent + 1]).to.match(/call 112 \(Sweden\)\.$/);
  });
});
