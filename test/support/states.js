/**
 * Every state that looks different: what is typed, chosen, pressed, typed then, taken away, ticked
 * and opened, in that order. The keys of `type`, `choose` and `then` are ids; `ticks` are the values
 * of checkboxes, `opened` matches what folds, `until` what comes a little later.
 */
export const states = {
  empty: {},
  typing: { type: { d3: '2000' } },
  result: { type: { d3: '2000', k2: '100' }, ticks: ['none'] },
  'near-the-limit': { type: { d3: '3600' }, ticks: ['none'] },
  'above-the-limit': { type: { d3: '5000', k2: '100' }, ticks: ['none'] },
  'mk-4': { type: { d3: '1000', k2: '45 mg' }, choose: { k2Form: 'MK-4' }, ticks: ['none'] },
  'on-aspirin': { type: { d3: '1000', k2: '75' }, ticks: ['antiplatelet'] },
  'k2-withheld': { type: { d3: '2000' }, ticks: ['none', 'pregnant'] },
  'weekly-capsule': {
    type: { d3: '50000' },
    choose: { schedule: 'weekly' },
    ticks: ['none'],
    opened: '.entry',
  },
  prescribed: { type: { d3: '20000' }, ticks: ['prescribed', 'none'], opened: '.entry' },
  'before-next-dose': { type: { d3: '10000' }, ticks: ['none'] },
  'call-today': { type: { d3: '2000', k2: '45' }, ticks: ['vitamin-k-antagonist'] },
  'all-withheld': { type: { d3: '2000' }, ticks: ['kidney-disease'] },
  'all-withheld-before-next-dose': { type: { d3: '5000' }, ticks: ['kidney-disease'] },
  'infant-today': { type: { d3: '2000', age: '0.5' }, ticks: ['none'] },
  problem: { type: { d3: '20x' } },
  'asked-back': { type: { d3: '10.000', k2: '45 mg' } },
  'europe-in-micrograms': {
    type: { d3: '90 mcg', k2: '250' },
    choose: { jurisdiction: 'eu' },
    ticks: ['none'],
  },
  'three-products': {
    type: { d3: '2000' },
    press: ['add', 'add', 'add'],
    then: { 'd3-1': '1000', 'k2-1': '100', name: 'Drops', 'd3-2': '1360' },
    isLastRemoved: true,
  },
  'foods-among-products': {
    type: { d3: '2000' },
    choose: { adding: 'salmon' },
    press: ['add'],
    ticks: ['none'],
    opened: '.entry',
  },
  'label-beyond-the-scale': { type: { d3: '1000', k2: '900' }, ticks: ['none'] },
  'everything-open': {
    type: { d3: '2000', k2: '100' },
    ticks: ['lithium', 'fat-blocker', 'none'],
    opened: 'details',
  },
  'how-worked-out': {
    type: { d3: '50 mcg', k2: '100' },
    choose: { schedule: 'alternate' },
    ticks: ['none'],
    opened: '.working',
  },
  'why-nothing-was-worked-out': {
    type: { d3: '2000' },
    ticks: ['kidney-disease', 'long-immobility'],
    opened: '.working',
  },
  'taken-by-hand': {
    type: { d3: '2000', k2: '100' },
    ticks: ['none'],
    isWithoutClipboard: true,
    last: ['[name=take][value=text]'],
    until: '#taken',
  },
  'source-open': { type: { d3: '2000' }, ticks: ['none'], last: ['[value=range]'] },
  'sources-listed': { type: { d3: '2000' }, ticks: ['lithium'], last: ['[name=references]'] },
};

/** What a day can be: vitamin D, vitamin K, and calcium from the least to the most. */
const days = ['', 'without-d', 'without-k', 'without-both'].flatMap((vitamins) =>
  ['300', '1000', '1500'].map((eaten) => {
    const isWithout = (name) => vitamins === 'without-both' || vitamins === `without-${name}`;
    const switches = { d: '[name=isDEnough]', k: '[name=isKEnough]' };
    const touch = Object.keys(switches)
      .filter(isWithout)
      .map((name) => switches[name]);
    return [`pathway-${vitamins || 'with-both'}-${eaten}`, { type: { eaten }, touch }];
  }),
);

const steps = ['food', 'vitamin-d', 'gut', 'blood', 'bone', 'artery', 'kidney'];

/** The same for the pathway; `touch` are selectors of what is pressed first. */
export const pathwayStates = {
  ...Object.fromEntries(days),
  ...Object.fromEntries(
    steps.map((step) => [`pathway-step-${step}`, { touch: [`[name=step][value=${step}]`] }]),
  ),
  'pathway-word': { touch: ['.words [value=mk-7]'] },
  'pathway-protein': { touch: ['.scene [value=osteocalcin]'] },
  'pathway-paused': { touch: ['[name=pause]'] },
  'pathway-as-list': { touch: ['[name=list]'] },
  'pathway-with-a-dose': { type: { d3: '2000' }, touch: [] },
  'pathway-with-a-problem': { type: { d3: '20x' }, touch: [] },
};

const closed = '[name=claim][aria-expanded=false]';

/** The same for the evidence; `last` are selectors of all that is pressed at the end. */
export const evidenceStates = {
  evidence: { view: 'evidence' },
  'evidence-of-vessels': { view: 'evidence', choose: { topic: 'vessels' }, last: [closed] },
  'evidence-refuted': { view: 'evidence', choose: { grade: 'refuted' } },
  'evidence-source-open': { view: 'evidence', last: ['[value=need-con-0]'] },
  'evidence-everything-open': { view: 'evidence', last: [closed, '[name=references]'] },
};

const test = '[name=safety][value=test]';
const levelIn = (unit, level) => ({
  view: 'safety',
  touch: [test, `[name=levelUnit][value="${unit}"]`],
  type: { level },
});

/** The same for the careful half. */
export const safetyStates = {
  safety: { view: 'safety' },
  'safety-everything-open': { view: 'safety', last: ['[name=safety]', '[name=references]'] },
  'safety-ticked': {
    view: 'safety',
    ticks: ['vitamin-k-antagonist'],
    last: ['[name=safety][value=foods]'],
  },
  'safety-level': levelIn('ng/mL', '25'),
  'safety-level-poisonous': levelIn('nmol/L', '400'),
  'safety-level-unreadable': levelIn('nmol/L', '25x'),
};

/** Runs in the page: reaches a state as a reader does. */
export async function enter({ type = {}, choose = {}, press = [], ticks = [], ...later }) {
  const guide = document.querySelector('calcium-guide');
  const root = guide.shadowRoot;
  const view = later.view ?? (later.touch ? 'pathway' : 'calculator');
  const tab = root.getElementById(`tab-${view}`);
  tab?.click();
  await guide.updateComplete;
  const put = async (entries) => {
    for (const [id, text] of Object.entries(entries)) {
      root.getElementById(id).value = text;
      root.getElementById(id).dispatchEvent(new Event('input'));
      root.getElementById(id).dispatchEvent(new Event('change'));
      await guide.updateComplete;
    }
  };
  const click = async (selector) => {
    root.querySelector(selector).click();
    await guide.updateComplete;
  };
  for (const selector of later.touch ?? []) await click(selector);
  await put(type);
  await put(choose);
  for (const name of press) await click(`button[name=${name}]`);
  await put(later.then ?? {});
  if (later.isLastRemoved) await click('fieldset:last-child > button[name=remove]');
  for (const value of ticks) await click(`[type=checkbox][value="${value}"]`);
  // What opens is heard of a little later, and shown anew then.
  for (const details of later.opened ? root.querySelectorAll(later.opened) : []) {
    if (details.open) continue;
    const opened = new Promise((resolve) =>
      details.addEventListener('toggle', resolve, { once: true }),
    );
    details.open = true;
    await opened;
    await guide.updateComplete;
  }
  if (later.isWithoutClipboard)
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  for (const selector of later.last ?? [])
    for (const button of root.querySelectorAll(selector)) button.click();
  await guide.updateComplete;
  for (let frame = 0; frame < 100 && later.until && !root.querySelector(later.until); frame += 1)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
