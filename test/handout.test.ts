import { expect } from '@open-wc/testing';
import { D3, K2, Reader } from './support/guide.ts';
import { printed, readerWho } from './support/taking.ts';
import { plain } from './support/texts.ts';

describe('what goes to the pharmacist', () => {
  it('names no place on a screen, whatever is missing', async () => {
    const open = await readerWho();
    const slipped = await readerWho('none');
    await slipped.enter(D3, '20x');
    const empty = await Reader.of();
    await empty.enter(K2, '100');
    await empty.tick('none');
    for (const reader of [open, slipped, empty]) {
      const { textContent } = (await printed(reader)).body;
      expect(textContent).not.to.match(/below|marked entry|type your D3/);
    }
  });

  it('does not say both that a dose is above the limit and that it was held against none', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '5000');
    await reader.tick('kidney-disease');
    const { textContent } = (await printed(reader)).body;
    expect(textContent).to.contain('above the limit for healthy people');
    expect(textContent).to.contain('None are given here').and.not.to.contain('held against');
  });

  it('says that the products came with a link, as long as they are those', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '2000');
    expect((await printed(reader)).body.textContent).not.to.contain('came with a link');
  });

  it('says of a dose days apart what it is on one day, on average, and daily by mistake', async () => {
    const reader = await Reader.of();
    await reader.enter(D3, '20000');
    await reader.enter('How often', 'weekly');
    await reader.tick('none');
    const text = plain((await printed(reader)).body.textContent ?? '');
    expect(text).to.contain('2,857 IU (71.4 mcg) a day on average is 71% of the limit');
    expect(text).to.contain('On one day, from one product: 20,000 IU.');
    expect(text).to.contain('Taken every day by mistake, it would be 20,000 IU a day');
  });

  it('lists a product without an amount, and what cannot be read as it was typed', async () => {
    const reader = await Reader.of();
    await reader.enter('Servings on a day you take it', 'two');
    await reader.enter('Age in years', '4o');
    await reader.tick('fishLiverOil', 'pregnant');
    const text = plain((await printed(reader)).body.textContent ?? '');
    expect(text).to.contain('Product 1: no amount entered · Every day');
    expect(text).to.contain('“two” (which the guide cannot use)').and.to.contain('fish-liver oil');
    expect(text).to.contain('age “4o” (which the guide cannot use)');
  });

  it('says of a food that its amount is from a table, and whether that was confirmed', async () => {
    const reader = await readerWho('none');
    await reader.enter('Take more?', 'cod-liver-oil');
    await reader.press('add');
    const text = plain((await printed(reader)).body.textContent ?? '');
    expect(text).to.contain(
      'by a food table, for about 15 ml, not by your label. We could not confirm',
    );
  });

  it('has the German advice on K2, and micrograms for whoever types them, in Europe', async () => {
    const reader = await Reader.of({ jurisdiction: 'eu' });
    await reader.enter(D3, '50 µg');
    await reader.enter(K2, '100');
    await reader.tick('none');
    const text = plain((await printed(reader)).body.textContent ?? '');
    expect(text).to.contain('25 µg of K2 a day is the most that German advice wants');
    expect(text).to.contain('Upper limit: 4,000 IU (100 µg) a day');
    await reader.tick('pregnant');
    expect((await printed(reader)).body.textContent).not.to.match(/25\sµg|\(100\sµg\)/);
  });
});
