import { comparisonWith } from '../domain/comparison.ts';
import { internationalUnits, MICROGRAMS_PER_MILLIGRAM, micrograms } from '../domain/units.ts';
import { otherReading, plainText, typedNumber, type DecimalMark } from './typed-number.ts';

/** One amount that a text can mean; `unit` null where the text names none. */
export interface Reading<Unit extends string> {
  readonly amount: number;
  readonly unit: Unit | null;
}

/** What a text on a label says. */
export interface LabelText<Unit extends string> {
  /** None: it cannot be read. One: it is clear. Two: the reader has to say which. */
  readonly readings: readonly Reading<Unit>[];
  /** The form of vitamin K that it names. */
  readonly form: 'MK-7' | 'MK-4' | 'K1' | null;
  /** What was not understood, as typed; '' for nothing. There are no readings then. */
  readonly notUnderstood: string;
}

type WrittenUnit = 'IU' | 'µg' | 'mg';

/** A unit as it stands behind a number, in lower case and without wide letters. */
const unitWords: readonly (readonly [WrittenUnit, string])[] = [
  ['IU', 'i\\.? ?[ue]|u\\.?i|м\\.?е|(?:international )?units?'],
  ['µg', 'mcg|[μu]g|мкг|micrograms?'],
  ['mg', 'mg|milligrams?'],
];
const anyUnit = unitWords.map(([, words]) => words).join('|');

/** A number with what stands right behind it: thousands as a letter, and a unit. */
const AMOUNT = new RegExp(
  `((?:(?<![\\p{L}\\d])[-+])?(?=[.,]?\\d)(?:\\d{1,3}(?:[ ']\\d{3})+(?!\\d)|\\d*)(?:[.,]\\d+)*)(?: ?(k)(?![\\p{L}\\d]))?(?: ?(${anyUnit})(?!\\p{L}))?`,
  'gu',
);

/** What a serving is called on labels: part of a pattern. */
export const PORTION =
  '(?:serving|capsule|softgel|caplet|tablet|pill|drop|spray|gumm(?:y|ie))s?(?!\\p{L})';

/** A digit of a name that stands apart from it would be read as thousands: `vitamin D 3 400 IU`, `K2 7 100 mcg`. */
const SPLIT_NAME = /(?<!\p{L})[dk] \d(?![\d.,])|(?<!\p{L})k(?:-?2)?:? [47] \d{3}(?!\d)/u;

/** So few per cent are what there is of the vitamin in a raw material, whose weight says nothing. */
const CONCENTRATION = /(?<![\d.,])\d(?:[.,]\d+)? ?%(?! ?(?:of )?(?:dv|nrv|daily))/u;

/** An amount for more than one of them: whoever reads it may take one. */
const SEVERAL = new RegExp(`(?:per )?(?<![\\d.,])(?!1 ?\\p{L})\\d+ ?${PORTION}`, 'u');

/** Words that say how often or in what, and shares of a day's need. */
const ASIDE = new RegExp(
  `(?:\\/ ?|(?<!\\p{L})(?:per|an?|each) )day(?!\\p{L})|(?:\\/ ?|(?<!\\p{L})(?:per|an?|each) )?(?<![\\d.,])(?:1 ?)?(?<!\\p{L})${PORTION}|(?<!\\p{L})daily(?!\\p{L})|[\\d.,]+ ?%(?: ?(?:of )?(?:dv|nrv|daily value))?`,
  'gu',
);

/** Forms of vitamin D that are stronger, and the blood test: never read as D3. */
const STRONGER = /\S*(?:calcifediol|calcidiol|calcitriol|calcidol|25-?hydroxy|25[- ]?\(?oh)\S*/i;

/** Neither a letter nor a digit goes on from the name. */
const END = '(?![\\p{L}\\d]|[.,]\\d)';
const VITAMIN = `(?<!\\p{L})(?:vit(?:amin[ae]?|\\.)?(?!\\p{L})|as(?!\\p{L})|`;
const D_NAMES = new RegExp(`${VITAMIN}d-?[23]?${END}-?|(?:ch?ole|ergo)calciferol)`, 'gu');
const K_NAMES = new RegExp(`${VITAMIN}k-?[12]?${END}-?|menaquinone(?![- ]?\\d(?!\\d)))`, 'gu');

const forms = [
  ['MK-7', new RegExp(`(?<!\\p{L})(?:mk|menaquinone)[- ]?7${END}-?`, 'gu')],
  ['MK-4', new RegExp(`(?<!\\p{L})(?:(?:mk|menaquinone)[- ]?4${END}-?|menatetrenone)`, 'gu')],
  ['K1', new RegExp(`(?<!\\p{L})(?:k-?1${END}-?|phyll?oquinone|phyto(?:me)?na?dione)`, 'gu')],
] as const;

/** A number as it was written, and all that it can mean. */
interface Written {
  readonly unit: WrittenUnit | null;
  /** As the page's language reads it, then as others do. */
  readonly amounts: readonly number[];
  readonly isAmbiguous: boolean;
}

const wholeWords = unitWords.map(
  ([unit, words]) => [unit, new RegExp(`^(?:${words})$`, 'u')] as const,
);

function unitOf(word: string | undefined): WrittenUnit | null {
  const found = word && wholeWords.find(([, pattern]) => pattern.test(word));
  return found ? found[0] : null;
}

function writtenIn(text: string, decimalMark: DecimalMark): readonly Written[] {
  return [...text.matchAll(AMOUNT)].map(([, digits = '', thousands, word]) => {
    const amount = typedNumber(digits, decimalMark);
    const other = otherReading(digits, decimalMark);
    const unit = unitOf(word);
    if (thousands) return { unit, amounts: [amount * 1000, amount], isAmbiguous: true };
    const amounts = other === undefined ? [amount] : [amount, other];
    return { unit, amounts, isAmbiguous: other !== undefined && other > amount };
  });
}

function notRead<Unit extends string>(notUnderstood: string): LabelText<Unit> {
  return { readings: [], form: null, notUnderstood };
}

/** Rounds away what multiplying by a power of ten leaves behind. */
function timesThousand(amount: number): number {
  return Number((amount * MICROGRAMS_PER_MILLIGRAM).toPrecision(12));
}

type AnyReading = Reading<WrittenUnit>;

/** Both readings of one figure, or the one that there is. */
function ofOne({ unit, amounts, isAmbiguous }: Written): readonly AnyReading[] {
  return amounts.slice(0, isAmbiguous ? 2 : 1).map((amount) => ({ amount, unit }));
}

/** One reading where two figures agree, however their marks are read; else both. */
function ofTwo(
  first: Written,
  second: Written,
  sizeOf: (amount: number, unit: WrittenUnit) => number,
): readonly AnyReading[] {
  const { unit, amounts } = first;
  if (!unit || !second.unit) return [];
  const otherUnit = second.unit;
  const others = second.amounts.map((amount) => sizeOf(amount, otherUnit));
  const agreed = amounts.find((amount) =>
    others.some((size) => comparisonWith(size, sizeOf(amount, unit)) === 'at'),
  );
  return agreed === undefined
    ? [first, second].map((each) => ({ amount: each.amounts[0] as number, unit: each.unit }))
    : [{ amount: agreed, unit }];
}

/** What is left of the text once all that is known was taken out. */
function leftOver(text: string): string {
  return text
    .replace(/[()[\]/,;:=+*†‡–.-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function read(
  text: string,
  known: string,
  decimalMark: DecimalMark,
  sizeOf: (amount: number, unit: WrittenUnit) => number,
): readonly AnyReading[] | string {
  const plain = plainText(text, decimalMark).toLowerCase();
  if (SPLIT_NAME.test(plain) || CONCENTRATION.test(plain)) return text;
  const [several] = SEVERAL.exec(plain) ?? [];
  if (several) return several;
  const [first, second, ...others] = writtenIn(known, decimalMark);
  const rest = leftOver(known.replace(AMOUNT, ' '));
  if (rest || !first || others.length > 0) return /^\p{L}[\p{L} ]+$/u.test(rest) ? rest : text;
  const readings = second ? ofTwo(first, second, sizeOf) : ofOne(first);
  const isRead = readings.length > 0 && readings.every(({ amount }) => !Number.isNaN(amount));
  return isRead ? readings : text;
}

/** The most D3 that any capsule holds, in mg: more is a slip of the unit. */
const MOST_MILLIGRAMS = 25;

/** D3 in mg: so little is meant so, a milligram and more is asked about, and what no capsule holds is no mg. */
function ofD3({ amount, unit }: AnyReading): readonly Reading<'IU' | 'µg'>[] {
  if (unit !== 'mg') return [{ amount, unit }];
  const converted = { amount: timesThousand(amount), unit: 'µg' } as const;
  if (amount < 1) return [converted];
  const isCapsule = amount <= MOST_MILLIGRAMS;
  return [isCapsule ? converted : { amount, unit: 'IU' }, { amount, unit: 'µg' }];
}

function d3Size(amount: number, unit: WrittenUnit): number {
  return unit === 'mg'
    ? internationalUnits(timesThousand(amount), 'µg')
    : internationalUnits(amount, unit);
}

/** What a text says of D3. D2 counts the same; stronger forms are never read. */
export function readD3(text: string, decimalMark: DecimalMark): LabelText<'IU' | 'µg'> {
  const plain = plainText(text, decimalMark);
  const [stronger] = STRONGER.exec(plain) ?? [];
  if (stronger) return notRead(stronger);
  const known = plain.toLowerCase().replace(ASIDE, ' ').replace(D_NAMES, ' ');
  const found = read(text.trim(), known, decimalMark, d3Size);
  if (typeof found === 'string') return notRead(found);
  const readings = found.flatMap(ofD3);
  return readings.length > 2 ? notRead(text.trim()) : { readings, form: null, notUnderstood: '' };
}

/** What a text says of vitamin K, and of its form. */
export function readVitaminK(text: string, decimalMark: DecimalMark): LabelText<'µg' | 'mg'> {
  const plain = plainText(text, decimalMark).toLowerCase();
  const named = forms.filter(([, words]) => plain.search(words) >= 0);
  const bare = forms.reduce((rest, [, words]) => rest.replace(words, ' '), plain);
  const known = bare.replace(ASIDE, ' ').replace(K_NAMES, ' ');
  const size = (amount: number, unit: WrittenUnit): number =>
    micrograms(amount, unit === 'mg' ? 'mg' : 'µg');
  const found = read(text.trim(), known, decimalMark, size);
  const isOther = typeof found !== 'string' && found.some(({ unit }) => unit === 'IU');
  const isBoth = named.length > 1 || (named[0]?.[0] === 'K1' && /(?<!\p{L})m?k-?2/u.test(plain));
  if (typeof found === 'string') return notRead(found);
  if (isOther || isBoth) return notRead(text.trim());
  const readings = found as readonly Reading<'µg' | 'mg'>[];
  return { readings, form: named[0]?.[0] ?? null, notUnderstood: '' };
}
