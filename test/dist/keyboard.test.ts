import { expect } from '@open-wc/testing';
import { untilReady } from '../support/steps.ts';
import { journey, type Step, type Tabbed } from '../support/visit.ts';

const pageWith = (show: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head>
  <body><script src="../../dist/calcium-guide.min.js" data-show="${show}"></script></body></html>`;

const space: Step = { press: ' ' };
const enter: Step = { press: 'Enter' };
const none: readonly Step[] = [{ tabTo: 'None of these' }, space];

/** What the guide shows, as a reader hears it: plain spaces, nothing that is folded away. */
const shown = async () => {
  const guide = document.querySelector('calcium-guide');
  await guide?.updateComplete;
  const root = guide?.shadowRoot;
  const text = (selector: string) =>
    (root?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const active = root?.activeElement as HTMLInputElement | null;
  return {
    answer: text('.answer'),
    headline: text('#answer'),
    entry: text('.entry > summary'),
    hint: text('#d3-hint'),
    sum: text('.sum'),
    spoken: text('output'),
    focus: active?.id || active?.name || '',
    value: active?.value ?? '',
    isFolded: root?.querySelector('.entry')?.matches(':not([open])') ?? false,
    hasRules: root?.querySelector('.rules') !== null,
    step: text('li[aria-current=step] h3'),
    word: text('.word'),
  };
};
const tell: Step = { act: shown };

type Told = Awaited<ReturnType<typeof shown>>;

/** Goes by keyboard alone, always forward, and tells what stands there whenever `tell` is a step. */
async function byKeyboard(...steps: readonly Step[]): Promise<readonly Told[]> {
  return byKeyboardOn('calculator', ...steps);
}

/** The same on a page that shows these views. */
async function byKeyboardOn(show: string, ...steps: readonly Step[]): Promise<readonly Told[]> {
  const html = pageWith(show);
  const { result, errors } = await journey({ html }, [untilReady, ...steps]);
  expect(errors.join()).to.equal('');
  const tabs = result.filter((one) => (one as Tabbed | null)?.names) as readonly Tabbed[];
  for (const { names, isInReadingOrder } of tabs)
    expect(isInReadingOrder, names.join(' → ')).to.equal(true);
  return result.filter((one) => (one as Told | null)?.headline !== undefined) as readonly Told[];
}

describe('by keyboard alone, in reading order', () => {
  it('one bottle is answered, and its entry makes way', async () => {
    const [typed, answered] = await byKeyboard(
      ...[
        { tabTo: 'Vitamin D3' },
        { type: '2000' },
        { tabTo: 'Vitamin K2' },
        { type: '100' },
        tell,
      ],
      ...[...none, tell],
    );
    expect(typed?.headline).to.contain('2,000 IU (50 mcg) a day is 50% of the limit of 4,000 IU');
    expect(typed?.hasRules).to.equal(false);
    expect(answered?.answer).to.contain('Your label: 100 mcg of vitamin K.');
    expect(answered).to.include({ isFolded: true, hasRules: true, focus: 'noneOfThese' });
    expect(answered?.entry).to.contain('2,000 IU D3 + 100 mcg K2 · Every day, one serving change');
    expect(answered?.spoken).to.contain('20 to 200 mcg');
  });

  it('two bottles and cod-liver oil are added up', async () => {
    const [added, food, answered] = await byKeyboard(
      ...[{ tabTo: 'Vitamin D3' }, { type: '2000' }, { tabTo: 'Add' }, enter, tell],
      ...[
        { type: '1000' },
        { tabTo: 'Take more?' },
        { type: 'Cod' },
        { tabTo: 'Add' },
        enter,
        tell,
      ],
      ...[...none, tell],
    );
    expect(added?.focus).to.equal('d3-1');
    expect(food?.focus).to.equal('d3-2');
    expect(food?.sum).to.contain('4,360 IU D3');
    expect(answered?.headline).to.contain(
      '4,360 IU (109 mcg) a day is above the limit of 4,000 IU: 109% of it',
    );
    expect(answered?.entry).to.contain('3 products: 4,360 IU D3');
  });

  it('a weekly capsule is told at one time, on average, and taken daily by mistake', async () => {
    const [answered] = await byKeyboard(
      ...[
        { tabTo: 'Vitamin D3' },
        { type: '20000' },
        { tabTo: 'Every day, one serving change' },
        enter,
      ],
      ...[{ tabTo: 'How often' }, { type: 'Once a w' }, ...none, tell],
    );
    expect(answered?.answer).to.contain('On one day, from one product: 20,000 IU.');
    expect(answered?.answer).to.contain('On average: 2,857 IU a day.');
    expect(answered?.answer).to.contain('20,000 IU a day: 500% of the limit');
    expect(answered?.hasRules).to.equal(false);
  });

  it('somebody on warfarin who takes K2 is told to call today, first of all', async () => {
    const [ticked, shown] = await byKeyboard(
      ...[{ tabTo: 'Vitamin D3' }, { type: '2000' }, { tabTo: 'Vitamin K2' }, { type: '45' }],
      ...[{ tabTo: 'Warfarin' }, space, tell, { tabTo: 'Show the answer' }, enter, tell],
    );
    expect(ticked?.spoken).to.match(/^Call your anticoagulation clinic or doctor today/);
    expect(ticked).to.include({ isFolded: false, hasRules: false });
    expect(shown?.answer).to.match(/^Call your anticoagulation clinic or doctor today/);
    expect(shown?.answer).not.to.match(/\d\s(?:mcg|IU a day)/);
    expect(shown).to.include({ isFolded: true, focus: 'result' });
    expect(shown?.entry).not.to.contain('45');
  });

  it('somebody pregnant gets D3 against the limit, and no K2', async () => {
    const [answered] = await byKeyboard(
      ...[{ tabTo: 'Vitamin D3' }, { type: '1000' }, { tabTo: 'I am pregnant' }, space],
      ...[tell],
    );
    expect(answered?.headline).to.contain('25% of the limit');
    expect(answered?.answer).to.contain('K2 supplements have hardly been studied in pregnancy');
    expect(answered?.answer).to.contain('more D3 than is recommended in pregnancy');
    expect(answered?.hasRules).to.equal(false);
  });

  it('typed nonsense stays, is told kindly, and a unit in doubt is settled by one press', async () => {
    const [nonsense, slip, mended] = await byKeyboard(
      ...[{ tabTo: 'Vitamin D3' }, { type: 'two thousand' }, { tabTo: 'Vitamin K2' }, tell],
      ...[{ type: '45 mg' }, tell, { tabTo: '45 mcg' }, enter, tell],
    );
    expect(nonsense?.hint).to.contain('“two thousand” was not understood.');
    expect(nonsense?.headline).to.contain('once the marked entry can be read');
    expect(slip?.value).to.equal('45 mg');
    expect(mended).to.include({ focus: 'k2', value: '45 mg' });
  });
});

describe('arrow keys in an entry', () => {
  it('go from step to step, and are told aloud once they are let go', async () => {
    const up: Step = { press: 'ArrowUp' };
    const [stepped] = await byKeyboard(
      ...[{ tabTo: 'Vitamin D3' }, { type: '2000' }, up, up, { press: 'ArrowDown' } as Step, tell],
    );
    expect(stepped?.value).to.equal('2200');
    expect(stepped?.spoken).to.contain('2,200 IU (55 mcg) a day is 55%');
  });
});

describe('the pathway by keyboard alone, in reading order', () => {
  const right: Step = { press: 'ArrowRight' };

  it('is touched, switched and told, step by step', async () => {
    const [touched, next, word, low, more] = await byKeyboardOn(
      'pathway calculator',
      ...[{ tabTo: '5 Bone' }, enter, tell, { tabTo: 'Next' }, enter, tell],
      ...[{ tabTo: 'MK-7' }, enter, tell],
      ...[{ tabTo: 'Enough vitamin D' }, space, tell],
      ...[{ tabTo: 'Calcium eaten a day' }, right, tell],
    );
    expect(touched?.step).to.equal('Step 5 of 7: Bone');
    expect(low?.spoken).to.contain('nearly shut');
    expect(more?.value).to.equal('1100');
    expect(next?.step).to.equal('Step 6 of 7: Artery wall');
    expect(word?.word).to.contain('On warfarin');
  });

  it('leads from the bottle to the answer, and the tabs lead back', async () => {
    const [answered] = await byKeyboardOn(
      'pathway calculator',
      ...[{ tabTo: 'Vitamin D3' }, { type: '2000' }, { tabTo: 'Check my bottle' }, enter, tell],
    );
    expect(answered?.headline).to.contain('2,000 IU (50 mcg) a day is 50% of the limit');
    expect(answered?.focus).to.equal('tab-calculator');
  });
});
