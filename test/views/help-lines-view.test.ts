import { expect } from 'chai';
import { helpCountries, helpLines } from '../../src/domain/help-lines.ts';
import { helpLinesText } from '../../src/views/help-lines-view.ts';

const kinds = ['clinic', 'too-much', 'child'] as const;

/** Every emergency number, each with its countries. */
const everywhere =
  '911 (United States, Canada) · 999 (United Kingdom) · 112 (European Union, Switzerland) · 113 (Norway) · 000 (Australia) · 111 (New Zealand)';

describe('helpLinesText(kind, country)', () => {
  it('for a clinic begins with the number on the card', () => {
    expect(helpLinesText('clinic', 'GB')).to.equal(
      'Call the number on your card. If nobody answers, call 111 (United Kingdom, not in Northern Ireland, as of November 30, 2026), or ask any pharmacist. For bleeding that does not stop, a blow to the head, black stools or sudden weakness, call 999 (United Kingdom).',
    );
    expect(helpLinesText('clinic', 'US')).to.match(
      /^Call the number on your card\. If nobody answers, call a doctor, or ask any pharmacist\..* call 911 \(United States\)\.$/,
    );
  });

  it('for too much names the poison line of the country', () => {
    expect(helpLinesText('too-much', 'US')).to.equal(
      'Talk to a pharmacist or doctor, or call 1-800-222-1222 (United States, as of November 22, 2026). For an uneven heartbeat, confusion, or somebody who is hard to wake, call 911 (United States).',
    );
    expect(helpLinesText('too-much', 'ES')).to.contain('your country’s poison line');
  });

  it('for a child speaks of the child, and names every line of the country', () => {
    const text = helpLinesText('child', 'CA');
    expect(text).to.match(
      /^For the child, call 1-844-764-7669 \(Canada, as of .*\) or 1-800-463-5060/,
    );
    expect(text).to.contain('(Canada, Quebec, as of').and.to.contain('If the child collapses');
  });

  it('falls back on a line for health where we know no poison line', () => {
    expect(helpLinesText('child', 'DE')).to.match(
      /call 116117 \(Germany, as of November 30, 2026\)/,
    );
  });

  for (const kind of kinds) {
    it(`names no line where the country is not known, and every emergency number with its own: ${kind}`, () => {
      const text = helpLinesText(kind, null);
      expect(text).to.contain(`call ${everywhere}.`);
      expect(text.replace(everywhere, '')).not.to.match(/\d/);
    });

    it(`names the numbers of the country and of no other: ${kind}`, () => {
      for (const country of helpCountries) {
        const text = helpLinesText(kind, country);
        const own = [...helpLines.poison.lines, ...helpLines.health.lines].filter(
          (line) => line.country === country,
        );
        const [, ...brackets] = text.split('(');
        const name = brackets.at(-1)?.replace(').', '');
        for (const bracket of brackets)
          expect(bracket, country).to.match(new RegExp(`^${name}\\b`));
        expect(brackets.length, country).to.be.at.most(own.length + 1);
      }
    });
  }
});
