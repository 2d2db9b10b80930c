import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as copy from '../src/content/copy.en.ts';
import { claims } from '../src/domain/claims.ts';
import { sourceOf } from '../src/domain/sources.ts';
import type { GuideUseEvent } from '../src/events.ts';
import { quotationOf } from '../src/views/claim-view.ts';
import { D3, Reader } from './support/guide.ts';
import { withClipboard, withSelection } from './support/clipboard.ts';
import { plain } from './support/texts.ts';

const evidence = { show: 'evidence calculator' };

const live = (reader: Reader): string => reader.text('output');

/** The questions that can be seen. */
const questions = (reader: Reader): readonly string[] =>
  [...reader.root.querySelectorAll<HTMLElement>('.question-of')]
    .filter((question) => question.checkVisibility())
    .map(({ value }: HTMLElement & { value?: string }) => value ?? '');

const isOpen = (reader: Reader, claim: string): boolean =>
  reader.find(`#claim-${claim}`).checkVisibility();

describe('the evidence', () => {
  it('asks every question with a short answer, and says in words how it stands', async () => {
    const reader = await Reader.of(evidence);
    expect(questions(reader)).to.deep.equal(claims.map(({ id }) => id));
    for (const { id, grade } of claims) {
      const question = reader.find(`.question-of[value=${id}]`);
      expect(question.parentElement?.localName).to.equal('h4');
      expect(plain(question.lastElementChild?.textContent ?? '')).to.equal(copy.claims[id].verdict);
      expect(reader.text(`#claim-${id} .standing`)).to.equal(copy.grades[grade]);
    }
  });

  it('answers in the order known, seen in studies, not shown yet, what would change it', async () => {
    const reader = await Reader.of(evidence);
    const order = Object.values(copy.claimLeads);
    for (const { id } of claims) {
      const leads = [...reader.root.querySelectorAll(`#claim-${id} p > b`)].map(({ textContent }) =>
        order.indexOf(plain(textContent ?? '')),
      );
      expect(leads, id).to.deep.equal([...leads].sort());
    }
  });

  it('opens a claim by keyboard beside the others, and closes it', async () => {
    const reader = await Reader.of(evidence);
    expect(isOpen(reader, claims[0].id)).to.equal(true);
    const question = reader.find('[name=claim][value=mood]');
    question.focus();
    for (const open of [true, false]) {
      await sendKeys({ press: 'Enter' });
      await reader.guide.updateComplete;
      expect(isOpen(reader, 'mood')).to.equal(open);
      expect(question.getAttribute('aria-expanded')).to.equal(String(open));
    }
    expect(isOpen(reader, claims[0].id)).to.equal(true);
  });

  it('narrows by topic and grade, says how many are left, and keeps what is open', async () => {
    const reader = await Reader.of(evidence);
    await reader.press('claim', 'mood');
    await reader.enter('About', 'vessels');
    expect(questions(reader)).to.deep.equal([
      'd-arteries',
      'k2-arteries',
      'heart-deaths',
      'blood-pressure',
    ]);
    expect(live(reader)).to.equal('Heart, arteries, 4 of 26 questions');
    expect(reader.text('.filters p')).to.equal('4 of 26 questions');
    await reader.enter('How it stands', 'refuted');
    expect(questions(reader)).to.deep.equal(['d-arteries', 'blood-pressure']);
    expect(reader.find('#topic-bone').checkVisibility()).to.equal(false);
    await reader.enter('How it stands', 'shown');
    expect(questions(reader)).to.deep.equal([]);
    await reader.enter('About', 'all');
    await reader.enter('How it stands', 'all');
    expect(questions(reader)).to.have.length(claims.length);
    expect(isOpen(reader, 'mood')).to.equal(true);
  });

  it('keeps what was opened while the reader looks at another view', async () => {
    const reader = await Reader.of(evidence);
    await reader.press('claim', 'sugar');
    await reader.enter('About', 'body');
    await reader.press('view', 'calculator');
    await reader.press('view', 'evidence');
    expect(isOpen(reader, 'sugar')).to.equal(true);
    expect(questions(reader)).to.include('sugar').and.not.to.include('fractures');
    expect(live(reader)).to.equal('');
  });

  it('leads to an answer by one line where it stands before the calculator, and only there', async () => {
    const reader = await Reader.of(evidence);
    await reader.enter(D3, '2000');
    await reader.press('check');
    expect(reader.text('#answer')).to.contain('2,000 IU (50 mcg) a day is 50%');
    const after = await Reader.of({ show: 'calculator evidence' });
    await after.press('view', 'evidence');
    expect(after.has('.check-line')).to.equal(false);
  });

  it('speaks in the units of the country, and names the 57 %', async () => {
    const texts: Readonly<Record<string, string>> = {
      us: '180 mcg',
      uk: '180 micrograms',
      eu: '180 µg',
    };
    for (const [jurisdiction, amount] of Object.entries(texts)) {
      const reader = await Reader.of({ show: 'evidence', jurisdiction });
      expect(reader.text('#claim-bone-density')).to.contain(amount);
      expect(reader.text('#claim-heart-deaths')).to.contain('57% fewer such deaths');
    }
  });

  it('says what to do to whoever takes warfarin, in both cases', async () => {
    const reader = await Reader.of({ show: 'evidence' });
    const text = reader.text('#claim-antagonist');
    expect(text).to.contain('do not start K2');
    expect(text).to.contain(
      'do not stop or change it, or your medicine, by yourself; call your clinic today',
    );
    expect(text).not.to.match(/\d+ (?:mcg|mg)/);
  });
});

describe('what studies measured', () => {
  it('stands as text beside each drawing: estimate, interval and source', async () => {
    const reader = await Reader.of({ show: 'evidence' });
    const rows = [...reader.root.querySelectorAll('#claim-fractures .results li')];
    expect(rows.map((row) => plain(row.querySelector('b')?.textContent ?? ''))).to.deep.equal([
      '0.74 (0.56 to 0.97)',
      '0.98 (0.85 to 1.14)',
      '0.3 (0.05 to 1.74)',
    ]);
    for (const row of reader.root.querySelectorAll('.results li')) {
      expect(row.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
      expect(row.querySelector('.cite')).not.to.equal(null);
    }
    expect(reader.text('#claim-k2-arteries .results b')).to.equal(
      '−17 (−86 to 53) points of calcium',
    );
    expect(reader.text('#claim-blood-pressure .results b')).to.equal('0 (−0.71 to 0.71) mm Hg');
  });

  it('is drawn on one scale, the line of no difference at one place', async () => {
    const reader = await Reader.of({ show: 'evidence' });
    for (const results of reader.root.querySelectorAll('.results')) {
      const lines = [...results.querySelectorAll('.no-difference')].map((line) =>
        line.getAttribute('x1'),
      );
      expect(new Set(lines)).to.have.length(1);
    }
  });
});

describe('"Say it like this"', () => {
  it('copies the sentence with its sources by one tap, says so, and tells the page no more than that', async () => {
    const copied: string[] = [];
    const restore = withClipboard((text) => Promise.resolve(void copied.push(text)));
    const reader = await Reader.of(evidence);
    const told = oneEvent(reader.guide, 'calcium-guide-use') as Promise<GuideUseEvent>;
    await reader.press('quote', claims[0].id);
    expect((await told).detail).to.deep.equal({ view: 'evidence', action: 'copied' });
    await reader.guide.updateComplete;
    restore();
    expect(copied).to.deep.equal([quotationOf(claims[0].id)]);
    expect(copied[0]).to.match(
      /^No health authority is known to ask people on D3 to add K2; .*\. \(BfR, 2025, https:\/\/www\.bfr\.bund\.de\/.*; Rønn and others, 2016, https:\/\/doi\.org\/10\.1530\/EJE-16-0498\)$/,
    );
    expect(live(reader)).to.equal('Copied, with its sources.');
    expect(reader.text('.say small')).to.equal('Copied, with its sources.');
  });

  for (const [where, writeText] of [
    ['has no clipboard', undefined],
    ['forbids it', () => Promise.reject(new Error('NotAllowedError'))],
  ] as const)
    it(`marks the sentence where the page ${where}`, async () => {
      const restore = withClipboard(writeText);
      const selected = withSelection();
      const reader = await Reader.of(evidence);
      await reader.press('quote', claims[0].id);
      await new Promise(requestAnimationFrame);
      await reader.guide.updateComplete;
      restore();
      expect(live(reader)).to.equal('Marked: copy it with your keyboard or menu.');
      const quotation = reader.find(`#quotation-${claims[0].id}`);
      expect(plain(quotation.textContent ?? '')).to.equal(quotationOf(claims[0].id));
      expect(selected).to.deep.equal([quotation]);
    });

  it('has a sentence for every claim, with the address of a source', () => {
    for (const { id, sources } of claims) {
      expect(quotationOf(id)).to.match(/^[A-Z].*\. \(.+, \d{4}, .*\)$/);
      expect(quotationOf(id)).not.to.match(/\b[Ww]e\b (?:found|know)/);
      const isKnown = sources.some((source) => sourceOf(source).known === 'seen');
      expect(/https:\/\/\S/.test(quotationOf(id)), id).to.equal(isKnown);
    }
  });
});

describe('the editorial record', () => {
  it('says when sources were checked, what is unverified, and that nobody has reviewed it', async () => {
    const reader = await Reader.of({ show: 'evidence' });
    const record = reader.text('.record');
    expect(record).to.contain('Sources last looked through on November 22, 2026.');
    expect(record).to.contain('No health professional has reviewed this guide yet.');
    expect(record).to.contain('Cod-liver oil: 1,360 IU');
    expect(record).to.contain('Spines grown together after surgery: 92% with K2, 74% without');
    expect(record).to.contain('Found an error?');
  });
});
