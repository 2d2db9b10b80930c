import { assess } from '../domain/assess.ts';
import {
  jurisdictions,
  type Jurisdiction,
  type Product,
  type VitaminKForm,
} from '../domain/assessment.ts';
import { foods } from '../domain/reference-values.ts';
import type { D3Unit, VitaminKUnit } from '../domain/units.ts';
import { amountAsTyped, amountFields } from './amount-reading.ts';
import { ASSUMED_AGE_YEARS, hasDose } from './guide-state.ts';
import { blankProduct, foodProduct, productOf, type ProductEntry } from './products.ts';
import type { Schedule } from './schedule.ts';
import { numberAsTyped, type DecimalMark } from './typed-number.ts';

/**
 * Products and the country whose limits count: what a link carries. No age, no condition, no name, and not
 * which were prescribed: that was for one person, and would keep a dose from being held against the limit.
 */
export interface SharedProducts {
  readonly jurisdiction: Jurisdiction;
  readonly products: readonly ProductEntry[];
}

/** Longer than any link of ours: what is longer is not read. */
const LONGEST = 4000;

/** How a unit is written where letters of other alphabets would be escaped. */
const lettersOf = { IU: 'IU', µg: 'ug', mg: 'mg' } as const satisfies Record<
  D3Unit | VitaminKUnit,
  string
>;

/** What is as on a blank entry is left out: `d2000IU,k100ug,MK-7,weekly`. */
function writeProduct(entry: ProductEntry, decimalMark: DecimalMark): string {
  const { servings, everyDays } = productOf(entry, decimalMark);
  const [d3, vitaminK] = amountFields.map((field) => amountAsTyped(entry, field, decimalMark));
  const { food, k2Form, schedule, fishLiverOil } = entry;
  const number = (value: number): string => numberAsTyped(value, '.');
  const often = schedule === 'days' ? `days${number(everyDays)}` : schedule;
  const words = [
    food,
    d3 && `d${number(d3.amount)}${lettersOf[d3.unit]}`,
    vitaminK && `k${number(vitaminK.amount)}${lettersOf[vitaminK.unit]}`,
    k2Form !== 'unknown' && k2Form,
    servings !== 1 && `x${number(servings)}`,
    schedule !== 'daily' && often,
    fishLiverOil && !food && 'oil',
  ];
  return words.filter(Boolean).join();
}

/** Stands last, so that a link that was cut on its way is known by its end. */
const END = 'end';

/** The part of a link behind its name, for entries that can be read: `us/d2000IU,k100ug/salmon,d570IU/end`. */
export function writeShared(
  { jurisdiction, products }: SharedProducts,
  decimalMark: DecimalMark,
): string {
  const written = products.map((entry) => writeProduct(entry, decimalMark));
  return [jurisdiction, ...written.filter(Boolean), END].join('/');
}

/** What one word of a product sets; `number` and `word` are what its pattern found. */
interface WordKind {
  readonly pattern: RegExp;
  readonly ofFoods?: true;
  readonly set: (number: string, word: string) => Partial<ProductEntry>;
}

const wordKinds: readonly WordKind[] = [
  {
    pattern: /^d(\d{1,7}(?:\.\d{1,9})?)(IU|ug)$/,
    ofFoods: true,
    set: (d3, unit) => ({ d3, d3Unit: unit === 'IU' ? 'IU' : 'µg' }),
  },
  {
    pattern: /^k(\d{1,7}(?:\.\d{1,9})?)(ug|mg)$/,
    set: (k2, unit) => ({ k2, k2Unit: unit === 'mg' ? 'mg' : 'µg' }),
  },
  { pattern: /^()(MK-7|MK-4|K1)$/, set: (_, form) => ({ k2Form: form as VitaminKForm }) },
  { pattern: /^x(\d{1,3}(?:\.\d{1,9})?)$/, ofFoods: true, set: (servings) => ({ servings }) },
  {
    pattern: /^()(alternate|three-weeks-on|twice-weekly|weekly|fortnightly|monthly)$/,
    ofFoods: true,
    set: (_, schedule) => ({ schedule: schedule as Schedule }),
  },
  {
    pattern: /^days(\d{1,3}(?:\.\d{1,9})?)$/,
    ofFoods: true,
    set: (days) => ({ schedule: 'days', days }),
  },
  { pattern: /^oil$/, set: () => ({ fishLiverOil: true }) },
];

/** The entry with what that word sets; null for a word that is none of ours. */
function wordRead(
  entry: ProductEntry,
  word: string,
  decimalMark: DecimalMark,
): ProductEntry | null {
  for (const { pattern, ofFoods, set } of wordKinds) {
    const found = pattern.exec(word);
    if (!found || (entry.food && !ofFoods)) continue;
    const [, number = '', rest = ''] = found;
    return { ...entry, ...set(number && numberAsTyped(Number(number), decimalMark), rest) };
  }
  return null;
}

function readProduct(text: string, id: number, decimalMark: DecimalMark): ProductEntry | null {
  if (text === '') return null;
  const words = text.split(',');
  const food = foods.find((each) => each.id === words[0]);
  const blank = food ? { ...foodProduct(id, food.id, decimalMark), d3: '' } : blankProduct(id);
  const ofProduct = words.slice(food ? 1 : 0);
  return ofProduct.reduce<ProductEntry | null>(
    (entry, word) => entry && wordRead(entry, word, decimalMark),
    blank,
  );
}

/** The product with its amounts as they stand in a link: what is asked about them is asked later. */
function linkedProduct(entry: ProductEntry, decimalMark: DecimalMark): Product {
  const product = productOf(entry, decimalMark);
  const k2 = amountAsTyped(entry, 'k2', decimalMark);
  return product.vitaminK && k2
    ? { ...product, vitaminK: { ...product.vitaminK, amount: k2.amount } }
    : product;
}

/** Nothing is taken from a link that the entries would not take. */
function isAccepted(
  jurisdiction: Jurisdiction,
  entries: readonly ProductEntry[],
  decimalMark: DecimalMark,
): boolean {
  const products = entries.map((entry) => linkedProduct(entry, decimalMark));
  const question = {
    jurisdiction,
    person: { ageYears: ASSUMED_AGE_YEARS },
    conditions: [],
    conditionsComplete: false,
    products,
  };
  return hasDose(question) && assess(question).ok;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Reads what stands behind the name of a link; null where it is not ours to the letter. */
export function readShared(text: string, decimalMark: DecimalMark): SharedProducts | null {
  if (text.length > LONGEST) return null;
  const plain = decoded(text);
  const [country, ...written] = plain.split('/').slice(0, -1);
  const jurisdiction = jurisdictions.find((id) => id === country);
  const products = written.map((each, id) => readProduct(each, id, decimalMark));
  const isWhole = products.length > 0 && products.every((entry) => entry !== null);
  if (!jurisdiction || !isWhole || !isAccepted(jurisdiction, products, decimalMark)) return null;
  // What we would have written otherwise was written by somebody else.
  const shared = { jurisdiction, products };
  return writeShared(shared, decimalMark) === plain ? shared : null;
}
