import { expect, fixtureCleanup } from '@open-wc/testing';
import fc from 'fast-check';
import { run } from '#run';
import * as copy from '../src/content/copy.en.ts';
import { assess, type Assessment } from '../src/domain/assess.ts';
import { jurisdictions, vitaminKForms, type Product } from '../src/domain/assessment.ts';
import { conditionIds } from '../src/domain/conditions.ts';
import { expectAllSourced } from './support/figures.ts';
import { Reader, told } from './support/guide.ts';
import { tried } from './support/tried.js';

/** What is typed, and the number that it means on a page in English. */
const typed: Readonly<Record<string, number | undefined>> = {
  '': undefined,
  '1,000': 1000,
  '2000': 2000,
  '4 000': 4000,
  '52.5': 52.5,
  '50000': 50_000,
  '0': 0,
  '-1': -1,
  x: NaN,
};
const days: Readonly<Record<string, number>> = {
  daily: 1,
  alternate: 2,
  'three-weeks-on': 28 / 21,
  'twice-weekly': 3.5,
  weekly: 7,
  fortnightly: 14,
  monthly: 30.4375,
};

type Act = (reader: Reader) => Promise<void>;

/** Does it to one of the controls that match; to none where there is none. */
async function toOneOf(
  reader: Reader,
  selector: string,
  which: number,
  deed: (control: HTMLInputElement) => void,
): Promise<void> {
  const found = [...reader.root.querySelectorAll<HTMLInputElement>(selector)];
  const control = found[which % found.length];
  if (control) deed(control);
  await reader.guide.updateComplete;
}

function entered(value: string): (control: HTMLInputElement) => void {
  return (control) => {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

const which = fc.nat(30);
const texts = fc.constantFrom(...Object.keys(typed));
const enter = (selector: string, values: fc.Arbitrary<string>): fc.Arbitrary<[string, Act]> =>
  fc
    .tuple(which, values)
    .map(([index, value]) => [
      `${selector} ${index} "${value}"`,
      (reader) => toOneOf(reader, selector, index, entered(value)),
    ]);
const click = (selector: string): fc.Arbitrary<[string, Act]> =>
  which.map((index) => [
    `${selector} ${index}`,
    (reader) => toOneOf(reader, selector, index, (control) => control.click()),
  ]);

/** To another view, where something is pressed, and back. */
const tripTo = (view: string, controls: string): fc.Arbitrary<[string, Act]> =>
  which.map((index) => [
    `a trip to the ${view} ${index}`,
    async (reader) => {
      await reader.press('view', view);
      await toOneOf(reader, controls, index, (control) => control.click());
      expectAllSourced(reader.root);
      await reader.press('view', 'calculator');
    },
  ]);
const inPathway =
  '.story button, .words button, .scene button, .day [type=checkbox], [name=references]';
const inEvidence = '.question-of, .cite, [name=references]';
const inSafety = '.question-of, .cite, [name=levelUnit], [name=references]';

/** One thing that a reader does. What is likeliest to change the answer comes most often. */
const act = fc.oneof(
  { weight: 4, arbitrary: enter('[id|=d3].line', texts) },
  { weight: 3, arbitrary: enter('[id|=k2].line', texts) },
  { weight: 1, arbitrary: enter('[id|=servings].line', fc.constantFrom('1', '2', '0', 'x', '')) },
  {
    weight: 1,
    arbitrary: enter('select[id|=schedule]', fc.constantFrom(...Object.keys(days))),
  },
  { weight: 1, arbitrary: enter('select[id|=k2Form]', fc.constantFrom(...vitaminKForms)) },
  { weight: 1, arbitrary: enter('#jurisdiction', fc.constantFrom(...jurisdictions)) },
  { weight: 1, arbitrary: enter('#age', fc.constantFrom('', '0.5', '8', '60', 'x')) },
  { weight: 1, arbitrary: enter('#adding', fc.constantFrom('product', 'cod-liver-oil')) },
  { weight: 2, arbitrary: click('.units input') },
  { weight: 2, arbitrary: click('[name=add]') },
  { weight: 1, arbitrary: click('[name=remove]') },
  { weight: 1, arbitrary: click('[name=undo]') },
  { weight: 1, arbitrary: click('[name=example]') },
  { weight: 1, arbitrary: click('[name=show]') },
  { weight: 2, arbitrary: click('.question .check input') },
  { weight: 1, arbitrary: click('.product .check input') },
  { weight: 3, arbitrary: click('[value=none]') },
  { weight: 1, arbitrary: click('.cite') },
  { weight: 1, arbitrary: click('[name=references]') },
  { weight: 1, arbitrary: tripTo('pathway', inPathway) },
  { weight: 1, arbitrary: tripTo('evidence', inEvidence) },
  { weight: 1, arbitrary: tripTo('safety', inSafety) },
);

/** What a text says in numbers: those of the table, and those that the guide itself wrote. */
function numberIn(text: string): number {
  return typed[text] ?? Number(text || NaN);
}

function productIn(fieldset: Element): Product {
  const value = (selector: string): string =>
    fieldset.querySelector<HTMLInputElement>(selector)?.value ?? '';
  const isTicked = (name: string): boolean =>
    fieldset.querySelector(`[value=${name}]:checked`) !== null;
  const [d3, k2, servings] = ['d3', 'k2', 'servings'].map((id) => value(`[id|=${id}].line`));
  return {
    ...(d3 && {
      d3: { amount: numberIn(d3), unit: value('[name|=d3Unit]:checked') as 'IU' },
    }),
    ...(k2 && {
      vitaminK: {
        amount: numberIn(k2),
        unit: value('[name|=k2Unit]:checked') as 'µg',
        form: value('[id|=k2Form]') as 'MK-7',
      },
    }),
    servings: servings ? numberIn(servings) : 1,
    everyDays: days[value('[id|=schedule]')] ?? NaN,
    prescribed: isTicked('prescribed'),
    food: !fieldset.querySelector('[id|=k2Form]'),
    fishLiverOil: isTicked('fishLiverOil'),
  };
}

/** The question as it stands in the entries, read off them by somebody who knows no state. */
function questionIn(reader: Reader): unknown {
  const isTicked = (value: string): boolean => reader.has(`[value="${value}"]:checked`);
  const conditions = conditionIds.filter(isTicked);
  const age = reader.find<HTMLInputElement>('#age').value;
  const years = age ? numberIn(age) : 30;
  // No figure can be told of a child whose age nobody knows.
  const isAgeAsked = isTicked('under-18') && !(years < 18);
  return {
    jurisdiction: reader.find<HTMLInputElement>('#jurisdiction').value,
    person: {
      ageYears: isAgeAsked ? NaN : years,
      pregnant: isTicked('pregnant'),
      breastfeeding: isTicked('breastfeeding'),
    },
    conditions,
    conditionsComplete: isTicked('none'),
    products: [...reader.root.querySelectorAll('.product')].map(productIn),
  };
}

const digits = (number: number, decimals: number): string =>
  number.toLocaleString('en', { maximumFractionDigits: decimals });
/** Whole from 100 up. */
const iuDigits = (iu: number): string => digits(iu, iu < 100 ? 1 : 0);
const k2Digits = (micrograms: number): string => digits(micrograms, micrograms < 10 ? 1 : 0);

function expectD3(reader: Reader, { d3, urgency }: Assessment): void {
  const headline = reader.text('#answer');
  if (!d3) return void expect(headline).not.to.match(/\d\s*(?:IU|%)/);
  const isUrgent = urgency === 'today' || urgency === 'before-next-dose';
  if (!isUrgent)
    expect(headline)
      .to.match(/ a day/)
      .and.to.contain(`${iuDigits(d3.iuPerDay)} IU`);
  if (d3.comparison === 'not-judged') return void expect(headline).not.to.contain('%');
  const share = d3.shareOfLimit ?? 0;
  const percent = share.toLocaleString('en', { style: 'percent' });
  expect(headline).to.contain(share > 0 && share < 0.005 ? 'less than 1%' : percent);
  expect(headline).to.contain(`the limit of ${iuDigits(d3.upperLimitIu)} IU`);
}

function expectK2(reader: Reader, { k2 }: Assessment): void {
  const rows = [...reader.root.querySelectorAll('.rules tbody tr')];
  expect(rows).to.have.length(k2?.rules.length ?? 0);
  expect(reader.has('.strip')).to.equal(rows.length > 0);
  for (const [index, { minimum, maximum }] of (k2?.rules ?? []).entries()) {
    const amounts = maximum === null || maximum === minimum ? [minimum] : [minimum, maximum];
    const [, amount] = [...(rows[index]?.children ?? [])].map((cell) => told(cell));
    expect(amount?.match(/[\d,.]+/g)).to.deep.equal(amounts.map(k2Digits));
  }
}

/** Reasons that a line says by itself, or that belong to a comparison. */
const elsewhere: readonly string[] = ['not-answered', 'mk-4', 'k1', 'k-form-unknown', 'small-d3'];

function expectReasons(reader: Reader, { reasons, urgency }: Assessment): void {
  const answer = reader.text('.answer');
  for (const reason of reasons.filter((code) => !elsewhere.includes(code)))
    expect(answer, reason).to.contain(copy.reasons[reason]);
  expect(reader.find('.answer').classList.contains(urgency)).to.equal(true);
}

/** True where the guide asks which of two readings the D3 at that place is, instead of calling it wrong. */
function isD3Asked(reader: Reader, path: string): boolean {
  const [, index] = /^products\[(\d+)\]\.d3/.exec(path) ?? [];
  const product = index && [...reader.root.querySelectorAll('.product')][Number(index)];
  return !!product && product.querySelector('[name=meant][value^=d3]') !== null;
}

function expectAnswer(reader: Reader): void {
  if (reader.has('[name=meant][value^=k2]')) {
    expect(reader.text('#answer')).not.to.match(/\d\s*(?:IU|%)/);
    return void expect(reader.has('.rules, .strip, .scale')).to.equal(false);
  }
  const result = assess(questionIn(reader));
  const problems = reader.root.querySelectorAll('[aria-invalid=true]');
  const wrong = result.ok ? [] : result.problems.filter(({ path }) => !isD3Asked(reader, path));
  expect(problems).to.have.length(wrong.length);
  if (!result.ok) {
    expect(reader.text('#answer')).not.to.match(/\d\s*(?:IU|%)/);
    return void expect(reader.has('.rules, .strip, .scale')).to.equal(false);
  }
  const isAsked = reader.text('#answer') !== copy.emptyHeading;
  if (!isAsked) return void expect(reader.has('.rules, .strip, .scale')).to.equal(false);
  expectD3(reader, result.assessment);
  expectK2(reader, result.assessment);
  expectReasons(reader, result.assessment);
}

describe('whatever a reader does', () => {
  it('what is shown is what `assess` says of what is entered', async () => {
    const journeys = fc.array(act, { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(journeys, async (acts) => {
        const reader = await Reader.of({ show: 'calculator pathway evidence safety' });
        for (const [, take] of acts) {
          await take(reader);
          expectAnswer(reader);
          expectAllSourced(reader.root);
        }
        fixtureCleanup();
      }),
      tried('whatever a reader does, the answer is what assess says', run.isWhole ? 500 : 50),
    );
  });
});
