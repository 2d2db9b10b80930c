import { enter } from './states.js';

const conditions = [
  ...['kidney-disease', 'kidney-stones', 'high-calcium', 'parathyroid-disease'],
  ...['granulomatous-disease', 'tb-medicine', 'cancer', 'long-immobility', 'liver-disease'],
  ...['malabsorption', 'vitamin-d-hypersensitivity', 'active-vitamin-d', 'digoxin', 'thiazide'],
  ...['vitamin-k-antagonist', 'blood-thinner-unsure', 'clotting-condition', 'calcium-supplement'],
  ...['lithium', 'osteoporosis-medicine', 'enzyme-inducer', 'steroid', 'fat-blocker'],
  ...['direct-anticoagulant', 'antiplatelet', 'surgery-soon'],
];

/** A reader for each decision and each urgency that goes with it; what was typed, and what else each sheet must hold. */
export const sheetReaders = {
  'show-none': {
    state: { type: { d3: '2000', k2: '100' }, ticks: ['none'] },
    decision: 'show',
    urgency: 'none',
    typed: '2,000 IU D3 + 100 mcg K2',
    holds: [
      'Every day, one serving',
      'none of the medicines and conditions',
      '2,000 IU (50 mcg) a day is 50% of the limit of 4,000 IU',
      '20 to 200 mcg',
      'Upper limit: 4,000 IU a day',
      'Institute of Medicine, 2011, https://doi.org/10.17226/13050',
    ],
  },
  'caution-routine': {
    state: { type: { d3: '5000', k2: '100' }, ticks: ['lithium', 'none'] },
    decision: 'caution',
    urgency: 'routine',
    typed: '5,000 IU D3 + 100 mcg K2',
    holds: ['Lithium', 'Lithium can raise calcium', '50 to 500 mcg'],
  },
  'withhold-k2-routine': {
    state: { type: { d3: '2000', k2: '45' }, ticks: ['none', 'pregnant'] },
    decision: 'withhold-k2',
    urgency: 'routine',
    typed: '2,000 IU D3 + 45 mcg K2',
    holds: [
      'I am pregnant',
      '50% of the limit of 4,000 IU',
      'We show no K2 amount here, because K2 supplements have hardly been studied in pregnancy',
    ],
  },
  'withhold-k2-before-next-dose': {
    state: { type: { d3: '10000', k2: '45' }, ticks: ['none'] },
    decision: 'withhold-k2',
    urgency: 'before-next-dose',
    typed: '10,000 IU D3 + 45 mcg K2',
    holds: [
      'Talk to a pharmacist or doctor before you take more vitamin D',
      'Your D3 is above the limit of 4,000 IU: 250% of it',
    ],
  },
  'withhold-k2-today': {
    state: { type: { d3: '2000', k2: '45' }, ticks: ['vitamin-k-antagonist'] },
    decision: 'withhold-k2',
    urgency: 'today',
    typed: '2,000 IU D3 + 45 mcg K2',
    holds: ['Call your anticoagulation clinic or doctor today', 'Warfarin or a medicine like it'],
  },
  'withhold-all-routine': {
    state: { type: { d3: '600', k2: '45' }, ticks: ['kidney-disease'] },
    decision: 'withhold-all',
    urgency: 'routine',
    typed: '600 IU D3 + 45 mcg K2',
    holds: [
      'Kidney disease, dialysis or a kidney transplant',
      'We show no amounts here, because kidney disease',
      'None are given here',
    ],
  },
  'withhold-all-before-next-dose': {
    state: { type: { d3: '5000' }, ticks: ['kidney-disease'] },
    decision: 'withhold-all',
    urgency: 'before-next-dose',
    typed: '5,000 IU D3',
    holds: ['Talk to a pharmacist or doctor before you take more vitamin D'],
  },
  'withhold-all-today': {
    state: { type: { d3: '2000', age: '0.5' }, ticks: ['none'] },
    decision: 'withhold-all',
    urgency: 'today',
    typed: '2,000 IU D3',
    holds: ['Call about the child today', 'age 0.5'],
  },
};

/** So many products, each with a name. */
function products(count, d3, k2) {
  const ids = Array.from({ length: count - 1 }, (_, index) => index + 1);
  const entries = ids.flatMap((id) => [
    [`d3-${id}`, d3],
    [`k2-${id}`, k2],
    [`name-${id}`, `A product with a rather long name, number ${id}`],
  ]);
  return {
    type: { d3, k2 },
    press: ids.map(() => 'add'),
    then: Object.fromEntries(entries),
  };
}

const cautions = [
  ...['lithium', 'osteoporosis-medicine', 'enzyme-inducer', 'steroid', 'fat-blocker'],
  ...['direct-anticoagulant', 'antiplatelet', 'surgery-soon', 'calcium-supplement'],
];

const entriesOf = (name, counts, state) =>
  Object.fromEntries(counts.map((count) => [`${count} ${name}`, state(count)]));

/** From little to as much as there can be to say. */
export const crowdedReaders = {
  ...entriesOf('products', [4, 8, 12, 16, 20], (count) => ({
    ...products(count, '150', '45'),
    ticks: ['none'],
  })),
  ...entriesOf('cautions', [3, 5, 7, 9], (count) => ({
    type: { d3: '5000', k2: '50' },
    ticks: cautions.slice(0, count),
  })),
  ...entriesOf('reasons to show nothing', [4, 8, 11, 14], (count) => ({
    type: { d3: '2000', k2: '50' },
    ticks: conditions.slice(0, count),
  })),
  'twenty products, and everything ticked': {
    ...products(20, '11000', '45'),
    ticks: [...conditions, 'pregnant', 'breastfeeding'],
  },
};

/** Runs in every frame before anything else: asked to print, it says that it does, and goes on. */
function printNothing() {
  globalThis.print = () => dispatchEvent(new Event('beforeprint'));
}

/** Runs in the page: presses the button, and tells what would be printed. */
async function sheetOnPaper() {
  const guide = document.querySelector('calcium-guide');
  const { shadowRoot } = guide;
  const printed = new Promise((resolve) =>
    guide.addEventListener('calcium-guide-use', resolve, { once: true }),
  );
  shadowRoot.querySelector('[name=take][value=print]').click();
  await printed;
  const sheet = shadowRoot.querySelector('iframe').contentDocument;
  const rules = sheet.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return {
    html: sheet.documentElement.outerHTML,
    css: rules.map(({ cssText }) => cssText).join('\n'),
  };
}

/** What a reader in that state would print from the page at that address, in a page of its own. */
async function openSheet(browser, address, state) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(printNothing);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(enter, state);
  const { html, css } = await page.evaluate(sheetOnPaper);
  await page.setContent(html);
  await page.addStyleTag({ content: css });
  return page;
}

/** The sheet of a reader in that state, as PDF. */
export async function sheetAsPdf(browser, address, state, format) {
  const page = await openSheet(browser, address, state);
  const pdf = await page.pdf({ format });
  await page.close();
  return pdf;
}

/** The same as a picture, as wide as paper. */
export async function sheetAsPicture(browser, address, state, path) {
  const page = await openSheet(browser, address, state);
  await page.setViewport({ width: 794, height: 600, deviceScaleFactor: 2 });
  await page.addStyleTag({ content: 'body { margin: 0; background: #fff; padding: 10mm }' });
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
