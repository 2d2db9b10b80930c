// How the answer was worked out, and what is taken along, in English. Described in handout-copy.ts.
import type { HandoutCopy } from './handout-copy.ts';

export const workingHeading = 'How this was worked out';
export const times: HandoutCopy['times'] = (amount, factor) => `${amount} × ${factor}`;
export const over: HandoutCopy['over'] = (amount, divisor) => `${amount} ÷ ${divisor}`;
export const plus: HandoutCopy['plus'] = (...amounts) => amounts.join(' + ');
export const equals: HandoutCopy['equals'] = (sum, result) => `${sum} = ${result}`;
export const lineOf: HandoutCopy['lineOf'] = (name, text) => `${name}: ${text}`;
export const per: HandoutCopy['per'] = (amount, one) => `${amount} per ${one}`;
export const daysCount: HandoutCopy['daysCount'] = (count) => `${count} days`;
export const microgram: HandoutCopy['microgram'] = {
  us: 'mcg',
  eu: 'µg',
  uk: 'microgram',
  au: 'mcg',
};
export const workedTotal: HandoutCopy['workedTotal'] = {
  d3: 'All D3',
  k2: 'All K2 that is compared',
};
export const workedLimit: HandoutCopy['workedLimit'] = (limit) => `the limit of ${limit}`;
export const workedPrescribed =
  'D3 that was prescribed is not held against the limit: what your prescriber told you counts.';
export const ruleOfKind: HandoutCopy['ruleOfKind'] = (kind, by) => `${kind}, ${by}`;
export const workedUrgent =
  'The sum is not spelled out, so that nobody takes a dose from here before asking.';
export const workedRange: HandoutCopy['workedRange'] = (range) =>
  `From the lowest to the highest that blogs and shops name: ${range}`;
export const workedRounded = 'Amounts are shown rounded, but worked out without rounding.';

export const takeHeading = 'Take it along';
export const takeLead =
  'For your pharmacist, your doctor or your partner. This guide stores nothing: what you print or copy is your only record.';
export const takings: HandoutCopy['takings'] = {
  print: 'Print for my pharmacist',
  text: 'Copy as text',
  link: 'Copy a link',
};
export const linkNote =
  'The link holds this page’s address, your products with their amounts, and the country. It holds no name, age or condition, and not which were prescribed. Whoever runs this page could see it.';
export const noLink = 'No link while something is urgent: it would not say so.';
const byHand = 'It is highlighted below: copy it with your keyboard or menu.';
export const taken: HandoutCopy['taken'] = {
  print: {
    done: '',
    marked: `No print window? Then this page, or this browser, keeps us from printing. Here is the sheet as text. ${byHand}`,
  },
  text: { done: 'Copied as text.', marked: byHand },
  link: { done: 'Link copied.', marked: byHand },
};
export const arrivals: HandoutCopy['arrivals'] = {
  filled:
    'The products were first filled in, with the country, by the link that you opened. Check each amount on the bottle. The link does not say which were prescribed: tick that again. Age and conditions are not in it: answer for whoever takes them.',
  unreadable:
    'The link that you opened holds something that this guide cannot read. Nothing was filled in. Please type what stands on your bottle.',
};
export const offers: HandoutCopy['offers'] = {
  readable:
    'You opened another link. Nothing was filled in from it, as you had typed something here already.',
  unreadable:
    'You opened another link, but this guide cannot read it. What stands here is as it was.',
};
export const takeOffer = 'Fill in from the link';

export const sheetTitle = 'Vitamin D3 and K2: what I take';
export const sheetMadeOn: HandoutCopy['sheetMadeOn'] = (date, place) =>
  `For my pharmacist or doctor · ${date} · limits for ${place}`;
export const sheetParts: HandoutCopy['sheetParts'] = {
  products: 'What I take',
  person: 'About me',
  answer: 'What calcium-guide told me',
  cautions: 'To ask about',
  notes: 'Good to know',
  limits: 'Official figures',
  working: workingHeading,
  record: 'My own record',
};
export const sheetPrescribed = 'prescribed, or told to take it';
export const sheetFishLiverOil = 'fish-liver oil';
export const unread: HandoutCopy['unread'] = (text) => `“${text}” (which the guide cannot use)`;
export const unresolved: HandoutCopy['unresolved'] = (text, ...amounts) =>
  `“${text}” (not settled: ${amounts.join(' or ')})`;
export const sheetForms: HandoutCopy['sheetForms'] = {
  'MK-7': 'K2 as MK-7',
  'MK-4': 'K2 as MK-4',
  K1: 'K1',
  unknown: 'form of K2 not said',
};
export const sheetNone = 'none of the medicines and conditions that the guide asks about';
export const sheetNotSaid = 'not answered yet: the question about medicines and conditions';
export const inBrackets: HandoutCopy['inBrackets'] = (amount, other) => `${amount} (${other})`;
export const sheetNoAmount = 'no amount entered';
export const sheetFood: HandoutCopy['sheetFood'] = (portion) =>
  `by a food table, for about ${portion}, not by your label`;
export const sheetNotAnswered =
  'No amount of K2 is shown before the question about medicines and conditions is answered.';
export const sheetUnread = 'No answer while an entry cannot be used.';
export const sheetFromLink = 'Filled in from a link first, not typed.';
export const sheetNoProduct = 'Nothing entered';
export const sheetNoLimit =
  'None are given here: what a doctor or midwife told you counts, not a limit for healthy people.';
export const recordColumns: HandoutCopy['recordColumns'] = {
  date: 'Date',
  whom: 'Whom I asked',
  said: 'What they said',
  next: 'Next check',
};
export const sheetSources = 'Sources';
export const numbered: HandoutCopy['numbered'] = (numbers) => `[${numbers}]`;
