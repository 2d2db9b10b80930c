import { expect } from '@open-wc/testing';
import { conditionIds } from '../src/domain/conditions.ts';
import { consequenceOf } from '../src/domain/reasons.ts';
import { AGE, D3, K2, Reader, told } from './support/guide.ts';

/** Each line of "How this was worked out", with the names of its sources behind a bar. */
async function worked(reader: Reader): Promise<readonly string[]> {
  await open(reader);
  const lines = [...reader.root.querySelectorAll('.working li')];
  const listed = [...reader.root.querySelectorAll('#sources > li > b')];
  return lines.map((line) => {
    const numbers = line.querySelector('.cite')?.textContent?.match(/\d+/g) ?? [];
    const names = numbers.map((number) => listed[Number(number) - 1]?.textContent);
    return [told(line), ...names].join(' | ');
  });
}

async function open(reader: Reader): Promise<void> {
  const details = reader.find<HTMLDetailsElement>('.working');
  if (details.open) return;
  const toggled = new Promise((resolve) =>
    details.addEventListener('toggle', resolve, { once: true }),
  );
  details.open = true;
  await toggled;
  await reader.guide.updateComplete;
}

async function readerWith(entries: {
  d3?: string;
  k2?: string;
  age?: string;
  ticks?: readonly string[];
  attributes?: Readonly<Record<string, string>>;
}): Promise<Reader> {
  const reader = await Reader.of(entries.attributes);
  if (entries.d3) await reader.enter(D3, entries.d3);
  if (entries.k2) await reader.enter(K2, entries.k2);
  if (entries.age) await reader.enter(AGE, entries.age);
  await reader.tick(...(entries.ticks ?? ['none']));
  return reader;
}

const iom = 'Institute of Medicine, 2011';
const nhs = 'NHS, 2026';
const ours = 'calcium-guide, 2026';

describe('how the answer was worked out', () => {
  it('is folded until somebody asks, and takes no number of a source until then', async () => {
    const reader = await readerWith({ d3: '50 mcg' });
    expect(reader.find<HTMLDetailsElement>('.working').open).to.equal(false);
    expect(reader.text('.sources')).not.to.contain(nhs);
    await open(reader);
    expect(reader.text('.sources')).to.contain(nhs);
  });

  it('is not there before there is an answer, nor while an entry cannot be read', async () => {
    const reader = await Reader.of();
    expect(reader.has('.working')).to.equal(false);
    await reader.enter(D3, '20x');
    expect(reader.has('.working')).to.equal(false);
  });

  it('goes line by line, each constant with who says so', async () => {
    const reader = await readerWith({ d3: '2000', k2: '100' });
    expect(await worked(reader)).to.deep.equal([
      'Product 1: 2,000 IU D3 a day',
      `2,000 IU ÷ the limit of 4,000 IU = 50% | ${iom}`,
      'Product 1: 100 mcg K2 a day',
      'blog or shop, NourishVibes: 2,000 IU ÷ 1,000 IU × 45 mcg = at least 90 mcg | NourishVibes, 2026',
      'blog or shop, NourishVibes: 2,000 IU ÷ 5,000 IU × 100 to 200 mcg = 40 to 80 mcg | NourishVibes, 2026',
      'blog or shop, buypeakperformance.com: 2,000 IU ÷ 10,000 IU × 100 mcg = 20 mcg | buypeakperformance.com, 2026',
      'blog or shop, hollywarnerhealth.com: 2,000 IU ÷ 1,000 IU × 100 mcg = 200 mcg | hollywarnerhealth.com, 2017',
      'trial dose, Knapen and others: MK-7 alone: 180 mcg | Knapen and others, 2013',
      `From the lowest to the highest that blogs and shops name: 20 to 200 mcg | ${ours}`,
      'Amounts are shown rounded, but worked out without rounding.',
    ]);
  });

  it('turns micrograms and milligrams, servings and days into a day', async () => {
    const reader = await readerWith({ d3: '50 mcg', k2: '0.5 mg', ticks: [] });
    await reader.enter('Servings on a day you take it', '2');
    await reader.enter('How often', 'alternate');
    await reader.tick('none');
    const lines = await worked(reader);
    expect(lines[0]).to.equal(
      `Product 1: 50 mcg D3 × 40 IU per mcg × 2 servings ÷ 2 days = 2,000 IU D3 a day | ${nhs}`,
    );
    expect(lines[2]).to.equal(
      'Product 1: 0.5 mg K2 × 1,000 mcg per mg × 2 servings ÷ 2 days = 500 mcg K2 a day | BIPM, 2019',
    );
  });

  it('counts a month as a twelfth of a year, and says that this is ours', async () => {
    const reader = await readerWith({ d3: '6000', ticks: [] });
    await reader.enter('How often', 'monthly');
    const [first, second] = await worked(reader);
    expect(first).to.equal(`Product 1: 6,000 IU D3 ÷ 30.4375 days = 197 IU D3 a day | ${ours}`);
    expect(second).to.equal(`197 IU ÷ the limit of 4,000 IU = 4.9% | ${iom}`);
  });

  it('adds up several, and leaves out a line that only says what was typed', async () => {
    const reader = await readerWith({ d3: '2000', ticks: [] });
    await reader.press('add');
    const [, second] = [...reader.root.querySelectorAll<HTMLInputElement>('[name^=d3].line')];
    second!.value = '1000';
    second!.dispatchEvent(new Event('change'));
    await reader.tick('none');
    const [first, next] = await worked(reader);
    expect(first).to.equal('All D3: 2,000 IU + 1,000 IU = 3,000 IU a day');
    expect(next).to.equal(`3,000 IU ÷ the limit of 4,000 IU = 75% | ${iom}`);
  });

  it('adds up the K2 that is compared, and says so where MK-4 is left out', async () => {
    const reader = await readerWith({ d3: '2000', k2: '50', ticks: [] });
    for (const [index, amount] of ['100', '5 mg'].entries()) {
      await reader.press('add');
      const k2 = reader.find<HTMLInputElement>(`[name=k2-${index + 1}]`);
      k2.value = amount;
      k2.dispatchEvent(new Event('change'));
      await reader.guide.updateComplete;
    }
    const form = reader.find<HTMLSelectElement>('[name=k2Form-2]');
    form.value = 'MK-4';
    form.dispatchEvent(new Event('change'));
    await reader.tick('none');
    const lines = await worked(reader);
    expect(lines).to.include('All K2 that is compared: 50 mcg + 100 mcg = 150 mcg a day');
  });

  it('reckons with the servings that it shows', async () => {
    const reader = await readerWith({ d3: '2000', ticks: [] });
    await reader.enter('Servings on a day you take it', '0.125');
    const [first] = await worked(reader);
    expect(first).to.equal('Product 1: 2,000 IU D3 × 0.125 servings = 250 IU D3 a day');
  });

  it('is not there for whoever only ticked what withholds nothing', async () => {
    const reader = await readerWith({ ticks: ['lithium'] });
    expect(reader.has('.working')).to.equal(false);
  });

  it('does not say 100 % of a dose that is just above the limit', async () => {
    const [, share] = await worked(await readerWith({ d3: '4004' }));
    expect(share).to.equal(`4,004 IU ÷ the limit of 4,000 IU = 100.1% | ${iom}`);
    const [, closer] = await worked(await readerWith({ d3: '4001' }));
    expect(closer).to.equal(`4,001 IU ÷ the limit of 4,000 IU = about 100% | ${iom}`);
  });

  it('holds nothing against the limit that was prescribed', async () => {
    const lines = await worked(await readerWith({ d3: '5000', ticks: ['prescribed', 'none'] }));
    expect(lines[1]).to.match(/^D3 that was prescribed is not held against the limit/);
    expect(lines.join()).not.to.match(/÷|%/);
    expect(lines.at(-1)).to.match(/^We show no K2 amount here, because your D3 was prescribed/);
  });

  it('says why K2 was not worked out before the question is answered', async () => {
    const lines = await worked(await readerWith({ d3: '2000', ticks: [] }));
    expect(lines.at(-1)).to.equal(`We show no amount of K2 before the question below. | ${ours}`);
  });

  it('says why nothing was, and reckons nothing', async () => {
    const lines = await worked(
      await readerWith({ d3: '2000', k2: '45', ticks: ['kidney-disease'] }),
    );
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^We show no amounts here, because kidney disease .* \| Summary/);
    expect(lines[0]).not.to.match(/\d{3}\s*IU|mcg/);
  });

  it('spells out no dose where something is urgent', async () => {
    for (const ticks of [['none'], ['vitamin-k-antagonist']]) {
      const lines = await worked(await readerWith({ d3: '10000', k2: '45', ticks }));
      expect(lines[0]).to.match(/^The sum is not spelled out/);
      expect(lines.join()).not.to.match(/\d\s*(?:IU|mcg)/);
    }
  });

  for (const condition of conditionIds.filter((id) => consequenceOf(id).startsWith('withhold')))
    it(`names no amount of K2 with ${condition}`, async () => {
      const lines = await worked(
        await readerWith({ d3: '2000', k2: '90', ticks: ['none', condition] }),
      );
      expect(lines.join()).not.to.match(/mcg|NourishVibes|MK-7 alone/);
      expect(lines.join()).to.contain('because');
    });

  it('names no trial where only authorised wording may stand', async () => {
    const attributes = { claims: 'authorised', jurisdiction: 'eu' };
    const lines = await worked(await readerWith({ d3: '2000', k2: '100', attributes }));
    expect(lines.join()).not.to.match(/MK-7 alone|Knapen/);
    expect(lines.join()).to.contain('20 to 200 µg');
  });
});
