import * as copy from '#copy';
import { labelText, portionText } from '../content/format.ts';
import type { Product } from '../domain/assessment.ts';
import { foodOf } from '../domain/reference-values.ts';
import { readAmount, type Amount, type AmountField } from '../model/amount-reading.ts';
import type { ProductEntry } from '../model/products.ts';
import { hasProblemAt, type CalculatorProps } from './calculator-props.ts';
import { scheduleText, shortName } from './product-names.ts';
import { isAsListed } from './product-view.ts';
import type { WorkedLine } from './worked-line.ts';

/** A product as it was typed and as it was read, at its place of the list. */
interface TypedProduct {
  readonly entry: ProductEntry;
  readonly product: Product;
  readonly isProblem: (path: string) => boolean;
  readonly props: CalculatorProps;
}

/** An amount as it was typed; both readings where the reader has not said which. '' where there is none. */
function typedText(field: AmountField, { entry, product, isProblem, props }: TypedProduct): string {
  const name = field === 'd3' ? 'd3' : 'vitaminK';
  const read = product[name];
  if (!read) return '';
  const text = entry[field].trim();
  const textOf = ({ amount, unit }: Amount): string =>
    labelText(amount, unit, props.question.jurisdiction);
  const { choices } = readAmount(entry, field, copy.decimalMark);
  if (choices.length > 0) return copy.unresolved(text, ...choices.map(textOf));
  return isProblem(`${name}.amount`) ? copy.unread(text) : textOf(read);
}

function amountsText(typed: TypedProduct): string {
  const [d3, k2] = [typedText('d3', typed), typedText('k2', typed)];
  return copy.together(...(d3 ? [copy.d3Amount(d3)] : []), ...(k2 ? [copy.k2Amount(k2)] : []));
}

/** How often and how many, or what of it cannot be read. */
function takenTexts({ entry, product, isProblem }: TypedProduct): readonly string[] {
  const unread = [
    ...(isProblem('servings')
      ? [copy.lineOf(copy.servingsLabel, copy.unread(entry.servings))]
      : []),
    ...(isProblem('everyDays') ? [copy.lineOf(copy.daysLabel, copy.unread(entry.days))] : []),
  ];
  return unread.length > 0
    ? [copy.scheduleNames[entry.schedule], ...unread]
    : [scheduleText(entry, product)];
}

/** What only a food table knows of a food that was left as it is listed. */
function foodLine({ entry, product }: TypedProduct): WorkedLine {
  if (!entry.food || !isAsListed(entry.food, product)) return { text: '', sources: [] };
  const { d3Iu, portion } = foodOf(entry.food);
  const text = copy.sheetFood(portionText(portion));
  return {
    text: d3Iu.verified ? text : `${text}. ${copy.unverified}`,
    sources: [d3Iu.source],
  };
}

/** True for a row in which nothing was said of any product. */
function isBlank({ entry, product, isProblem }: TypedProduct): boolean {
  const { name, food, fishLiverOil, prescribed } = entry;
  if (isProblem('servings') || isProblem('everyDays')) return false;
  return !product.d3 && !product.vitaminK && !name.trim() && !food && !fishLiverOil && !prescribed;
}

function productLine(typed: TypedProduct): WorkedLine {
  const { entry, product } = typed;
  const food = foodLine(typed);
  const words = [
    amountsText(typed) || copy.sheetNoAmount,
    ...(product.vitaminK ? [copy.sheetForms[product.vitaminK.form]] : []),
    ...takenTexts(typed),
    ...(entry.prescribed ? [copy.sheetPrescribed] : []),
    ...(entry.fishLiverOil && !entry.food ? [copy.sheetFishLiverOil] : []),
    food.text,
  ];
  const text = words.filter(Boolean).join(' · ');
  return { text: copy.lineOf(shortName(entry), text), sources: food.sources };
}

/** Every product, a line each: as typed, how it is taken, and what else was said of it. */
export function productLines(props: CalculatorProps): readonly WorkedLine[] {
  const lines = props.state.products.flatMap((entry, index) => {
    const product = props.question.products[index];
    const isProblem = (path: string): boolean => hasProblemAt(props, `products[${index}].${path}`);
    const typed = product && { entry, product, isProblem, props };
    return typed && !isBlank(typed) ? [productLine(typed)] : [];
  });
  return lines.length > 0 ? lines : [{ text: copy.sheetNoProduct, sources: [] }];
}
