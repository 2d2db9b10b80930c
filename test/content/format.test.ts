import { expect } from 'chai';
import {
  iuText,
  k2Span,
  k2Text,
  labelText,
  shareText,
  unitWord,
} from '../../src/content/format.ts';

const nbsp = '\u00a0';

describe('iuText(iu)', () => {
  it('groups thousands, holds the unit to the number, and is whole from 100 up', () => {
    expect(iuText(2000)).to.equal(`2,000${nbsp}IU`);
    expect(iuText(7142.857)).to.equal(`7,143${nbsp}IU`);
    expect(iuText(99.94)).to.equal(`99.9${nbsp}IU`);
    expect(iuText(0.4)).to.equal(`0.4${nbsp}IU`);
    expect(iuText(0)).to.equal(`0${nbsp}IU`);
  });
});

describe('k2Text(micrograms, jurisdiction)', () => {
  const rounded: readonly (readonly [number, string])[] = [
    [43.6, '44'],
    [10, '10'],
    [9.96, '10'],
    [9.94, '9.9'],
    [4, '4'],
    [0.25, '0.3'],
    [1500, '1,500'],
  ];
  for (const [micrograms, text] of rounded)
    it(`writes ${micrograms} as ${text}`, () => {
      expect(k2Text(micrograms, 'us')).to.equal(`${text}${nbsp}mcg`);
    });

  it('uses the word that readers of the country know', () => {
    expect(k2Text(90, 'au')).to.equal(`90${nbsp}mcg`);
    expect(k2Text(90, 'uk')).to.equal(`90${nbsp}micrograms`);
    expect(k2Text(90, 'eu')).to.equal(`90${nbsp}\u00b5g`);
  });
});

describe('k2Span(minimum, maximum, jurisdiction)', () => {
  it('names the unit once', () => {
    expect(k2Span(20, 200, 'us')).to.equal(`20 to 200${nbsp}mcg`);
  });

  it('is one amount where both ends are the same', () => {
    expect(k2Span(180, 180, 'us')).to.equal(`180${nbsp}mcg`);
  });
});

describe('shareText(share)', () => {
  it('is in whole per cent', () => {
    expect(shareText(0.5)).to.equal('50%');
    expect(shareText(1.00025)).to.equal('100%');
    expect(shareText(1.7858)).to.equal('179%');
  });
});

describe('labelText(amount, unit, jurisdiction)', () => {
  it('rounds no further than a label does', () => {
    expect(labelText(0.625, 'µg', 'us')).to.equal(`0.625${nbsp}mcg`);
    expect(labelText(1000, 'IU', 'us')).to.equal(`1,000${nbsp}IU`);
  });
});

describe('unitWord(unit, jurisdiction)', () => {
  it('keeps mg and IU everywhere', () => {
    expect(unitWord('mg', 'uk')).to.equal('mg');
    expect(unitWord('IU', 'eu')).to.equal('IU');
  });
});
