import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { D3, K2, Reader, told } from './support/guide.ts';

async function levelOf(reader: Reader, unit: string, level: string): Promise<void> {
  await reader.press('safety', 'test');
  reader.find(`[name=levelUnit][value="${unit}"]`).click();
  await reader.guide.updateComplete;
  await reader.enter('Your level', level);
}

/** What is marked as the reader's, by the authority above it. */
const yours = (reader: Reader): readonly string[] =>
  [...reader.root.querySelectorAll('.levels tr:has(mark)')].map((row) =>
    [row.closest('tbody')?.querySelector('th'), row.querySelector('td:last-child span')]
      .map((part) => part && told(part))
      .join(': '),
  );

describe('a blood test', () => {
  it('asks for the unit first, and for the number then', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await reader.press('safety', 'test');
    expect(reader.has('#level')).to.equal(false);
    expect(reader.has('[name=levelUnit]:checked')).to.equal(false);
    expect(reader.text('.levels')).to.contain('12 to below 20 ng/mL30 to below 50 nmol/L');
    reader.find('[name=levelUnit][value="nmol/L"]').click();
    await reader.guide.updateComplete;
    expect(reader.has('#level')).to.equal(true);
    expect(reader.text('.levels')).not.to.contain('ng/mL');
  });

  it('calls 25 low in one unit and fine in the other', async () => {
    const nanomoles = await Reader.of({ show: 'safety' });
    await levelOf(nanomoles, 'nmol/L', '25');
    expect(yours(nanomoles)[0]).to.equal('Institute of Medicine, 2011: at risk of a lack');
    expect(nanomoles.text('#level-hint')).to.equal('= 10 ng/mL');
    const nanograms = await Reader.of({ show: 'safety' });
    await levelOf(nanograms, 'ng/mL', '25');
    expect(yours(nanograms)[0]).to.equal(
      'Institute of Medicine, 2011: enough for nearly everybody',
    );
    expect(nanograms.text('#level-hint')).to.equal('= 62 nmol/L');
  });

  it('marks words that were taken back as replaced', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await levelOf(reader, 'ng/mL', '25');
    expect(yours(reader).at(-1)).to.equal(
      'Endocrine Society, 2011 replaced by Endocrine Society, 2024: not quite enough',
    );
  });

  it('says how soon to ask about a high level, and nothing of the kind about others', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await levelOf(reader, 'nmol/L', '400');
    expect(reader.text('#safety-test .stop')).to.match(/^Call a doctor today/);
    expect(reader.text('output')).to.match(/^Call a doctor today/);
    // No soothing word beside it.
    expect(yours(reader)).to.deep.equal([
      'Institute of Medicine, 2011: a reason for concern',
      'Marcinowska-Suchowierska and others, 2018: where poisoning is usually seen',
    ]);
    await reader.enter('Your level', '130');
    expect(reader.text('#safety-test .stop')).to.match(/^Tell your doctor of this level/);
    await reader.enter('Your level', '80');
    expect(reader.has('#safety-test .stop')).to.equal(false);
  });

  it('tells aloud what each calls it', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await levelOf(reader, 'nmol/L', '60');
    const text = /^Institute of Medicine: enough .*EFSA: at or .*SACN: at or/;
    expect(reader.text('output')).to.match(text);
    expect(reader.text('.level')).to.match(new RegExp(text.source.slice(1)));
    expect(reader.text('.level')).not.to.contain('Endocrine Society');
  });

  it('takes what it cannot read with a kind message, and loses nothing', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await levelOf(reader, 'nmol/L', '25x');
    expect(reader.text('#level-hint')).to.match(/to 2,000/);
    expect(reader.control('Your level').value).to.equal('25x');
    expect(reader.control('Your level').getAttribute('aria-invalid')).to.equal('true');
    expect(yours(reader)).to.deep.equal([]);
  });

  it('keeps the number when the unit is changed, and says what it is now', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await levelOf(reader, 'nmol/L', '25');
    reader.find('[name=levelUnit][value="ng/mL"]').click();
    await reader.guide.updateComplete;
    expect(reader.control('Your level').value).to.equal('25');
    expect(yours(reader)[0]).to.contain('enough for nearly everybody');
  });

  it('leads to no dose: no amount of anything stands with it', async () => {
    const reader = await Reader.of({ show: 'safety' });
    await levelOf(reader, 'nmol/L', '20');
    expect(reader.text('#safety-test')).not.to.match(/\d\s*(?:IU|mcg|µg|micrograms)/);
  });

  it('is no dose: Enter leads nowhere, arrows change nothing, and the calculator stays as it is', async () => {
    const reader = await Reader.of({ show: 'safety calculator', k2: '' });
    await levelOf(reader, 'nmol/L', '60');
    reader.control('Your level').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowUp' });
    await reader.guide.updateComplete;
    expect(reader.control('Your level').value).to.equal('60');
    await reader.press('view', 'calculator');
    expect(reader.control(D3).value).to.equal('');
    expect(reader.control(K2).value).to.equal('');
    expect(reader.text('#answer')).to.contain('Do I need K2');
  });
});
