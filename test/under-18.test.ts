import { expect } from '@open-wc/testing';
import * as copy from '../src/content/copy.en.ts';
import { AGE, D3, K2, Reader } from './support/guide.ts';
import { copied, printed } from './support/taking.ts';
import { plain } from './support/texts.ts';

const UNDER_18 = 'under-18';

/** Somebody with a bottle of both who says that it is for a child, and nothing else applies. */
async function readerForChild(age = '', d3 = '2000'): Promise<Reader> {
  const reader = await Reader.of();
  await reader.enter(D3, d3);
  await reader.enter(K2, '45');
  if (age) await reader.enter(AGE, age);
  await reader.tick(UNDER_18, 'none');
  return reader;
}

/** No figure is told to anybody: not on the screen, not aloud, not on paper. */
async function expectNoFigure(reader: Reader): Promise<void> {
  const sheet = plain((await printed(reader)).body.textContent ?? '');
  for (const text of [reader.text('.answer'), reader.text('output')])
    expect(text).not.to.match(/\d\s*(?:IU|mcg|%)/);
  expect(sheet).not.to.match(/% of the limit|Upper limit|recommended \d/);
  expect(reader.has('.strip, .scale, .rules, .sum')).to.equal(false);
  expect(reader.text('#d3-hint')).not.to.contain('%');
}

describe('somebody who ticks that it is for a child', () => {
  it('gets no figure before the age is typed, and is asked for it at the entry and in the answer', async () => {
    const reader = await readerForChild();
    await expectNoFigure(reader);
    expect(reader.text('#answer')).to.equal(copy.ageAsked.none);
    expect(reader.text('#age-hint')).to.contain(copy.ageAsked.none).and.contain(copy.ageHint);
    expect(reader.control(AGE).getAttribute('aria-invalid')).to.equal('true');
    expect(reader.text('.answer')).to.contain(copy.reasons['under-18']);
    expect(reader.text('.answer')).not.to.contain('adult');
  });

  it('is asked, too, before a dose is typed', async () => {
    const reader = await Reader.of();
    await reader.tick(UNDER_18);
    expect(reader.text('#answer')).to.equal(copy.ageAsked.none);
    expect(reader.has('[name=example]')).to.equal(false);
  });

  it('gets the answer for the age that is typed then, and is asked nothing more', async () => {
    const reader = await readerForChild();
    await reader.enter(AGE, '8');
    expect(reader.text('#answer')).to.contain('67% of the limit of 3,000 IU');
    expect(reader.text('#age-hint')).to.equal(copy.ageHint);
    expect(reader.find<HTMLInputElement>(`[value=${UNDER_18}]`).checked).to.equal(true);
  });

  it('is asked which is right where the age of an adult stands beside it', async () => {
    const reader = await readerForChild('45');
    await expectNoFigure(reader);
    expect(reader.text('#age-hint')).to.contain(copy.ageAsked.adult);
    await reader.tick(UNDER_18);
    expect(reader.text('#answer')).to.contain('50% of the limit of 4,000 IU');
  });

  it('keeps the tick with "None of these", and loses it with "Clear everything"', async () => {
    const reader = await readerForChild();
    const box = () => reader.find<HTMLInputElement>(`[value=${UNDER_18}]`);
    expect(box().checked).to.equal(true);
    expect(reader.wholeText).not.to.contain(copy.noneUnticks);
    await reader.press('clear');
    expect(box().checked).to.equal(false);
    expect(reader.control(AGE).getAttribute('aria-invalid')).to.equal('false');
  });

  it('keeps it out of the link, and has it on the sheet', async () => {
    const [reader, adult] = [await readerForChild('8'), await Reader.of()];
    await adult.enter(D3, '2000');
    await adult.enter(K2, '45');
    expect(await copied(reader, 'link')).to.equal(await copied(adult, 'link'));
    const sheet = plain((await printed(await readerForChild())).body.textContent ?? '');
    expect(sheet).to.contain(copy.personFlags[UNDER_18]).and.contain(copy.ageAsked.none);
    expect(sheet).not.to.contain(copy.noAge);
  });

  it('reads what is urgent for any child, and of the child, while the age is asked for', async () => {
    const reader = await readerForChild('', '10000');
    expect(reader.text('.urgent')).to.equal(copy.urgentChild);
    expect(reader.text('.answer')).to.contain('911');
    await expectNoFigure(reader);
  });

  it('finds the same tick in the list of who should ask first', async () => {
    const reader = await Reader.of({ show: 'safety calculator', d3: '2000' });
    await reader.tick(UNDER_18);
    expect(reader.find<HTMLInputElement>(`[value=${UNDER_18}]`).checked).to.equal(true);
    await reader.press('check');
    expect(reader.text('#answer')).to.equal(copy.ageAsked.none);
    await reader.enter(AGE, '8');
    await reader.tick(UNDER_18);
    await reader.press('view', 'safety');
    expect(reader.find<HTMLInputElement>(`[value=${UNDER_18}]`).checked).to.equal(false);
  });

  it('finds in the calculator what was ticked in that list beside the age of a child', async () => {
    const reader = await Reader.of({ show: 'calculator safety' });
    await reader.enter(AGE, '8');
    await reader.press('view', 'safety');
    await reader.tick(UNDER_18);
    await reader.press('view', 'calculator');
    expect(reader.find<HTMLInputElement>(`[value=${UNDER_18}]`).checked).to.equal(true);
  });
});
