import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { labelText, unitWord } from '../content/format.ts';
import { isAtLeast } from '../domain/comparison.ts';
import { isInDoubt } from '../domain/plausible-amounts.ts';
import { most } from '../domain/input.ts';
import { thresholds } from '../domain/reference-values.ts';
import type { Product } from '../domain/assessment.ts';
import type { SourceId } from '../domain/sources.ts';
import {
  d3AmountIn,
  d3Units,
  internationalUnits,
  vitaminKAmountIn,
  vitaminKUnits,
  type D3Unit,
  type VitaminKUnit,
} from '../domain/units.ts';
import {
  readAmount,
  type Amount,
  type AmountField,
  type AmountUnit,
} from '../model/amount-reading.ts';
import { nameIn } from '../model/products.ts';
import { hasProblemAt } from './calculator-props.ts';
import { button, textField, unitChoice } from './fields.ts';
import type { ProductProps } from './product-props.ts';
import { sourceMark } from './source-mark.ts';

/** What tells the entry of D3 from that of K2. */
interface Kind {
  readonly units: readonly AmountUnit[];
  readonly label: string;
  readonly unitLabel: string;
  /** The most that the entry accepts, in that unit. */
  readonly most: (unit: AmountUnit) => number;
}

const kinds: Readonly<Record<AmountField, Kind>> = {
  d3: {
    units: d3Units,
    label: copy.d3Label,
    unitLabel: copy.d3UnitLabel,
    most: (unit) => d3AmountIn(unit as D3Unit, most.d3Iu),
  },
  k2: {
    units: vitaminKUnits,
    label: copy.k2Label,
    unitLabel: copy.k2UnitLabel,
    most: (unit) => vitaminKAmountIn(unit as VitaminKUnit, most.vitaminKMicrograms),
  },
};

/** What is asked, and a tap for each answer: the number stays as it was typed. */
function choiceView(
  choices: readonly Amount[],
  name: string,
  textOf: (amount: number, unit: AmountUnit) => string,
): TemplateResult {
  const answers = choices.map(
    // A space keeps two answers apart, for eyes and for ears.
    ({ amount, unit }, index) =>
      html` ${button('meant', `${name}:${index}`, textOf(amount, unit))}`,
  );
  return html`<b>${copy.whichIsIt}</b>${answers}`;
}

/** That calcifediol is stronger. */
export const hintSources: readonly SourceId[] = ['efsa-2023'];

/** True while there is no D3 to say anything about, so that the entry says what to type. */
export function isD3Open(product: Product): boolean {
  return !(product.d3 && product.d3.amount >= 0) || isInDoubt(product);
}

/** The D3 that was typed: in the other unit, against the limit, and whether it is for every day. */
function d3Hint(props: ProductProps): TemplateResult | string {
  const { asked, entry, jurisdiction, share, isBrief, citations } = props;
  if (!asked.d3 || isD3Open(asked))
    return isBrief
      ? ''
      : html`<span>${copy.d3Hint}</span>${sourceMark(`hint-${entry.id}`, hintSources, citations)}`;
  const { amount, unit } = asked.d3;
  const other = unit === 'IU' ? 'µg' : 'IU';
  const iu = internationalUnits(amount, unit);
  const isLarge = isAtLeast(iu, thresholds.largeSingleDoseIu.value);
  const isAsked = isLarge && entry.schedule === 'daily';
  const converted = copy.converted(labelText(d3AmountIn(other, iu), other, jurisdiction));
  const known = share ? `${converted} · ${share}` : converted;
  return isAsked ? `${known}. ${copy.askSchedule}` : known;
}

/** What there is to ask, once the entry is left: a number that is being typed is no slip yet. */
function askedHint(props: ProductProps, field: AmountField): TemplateResult | string {
  const { entry, jurisdiction, typing } = props;
  const name = nameIn(entry.id, field);
  const { choices } = readAmount(entry, field, copy.decimalMark);
  return typing === name || choices.length === 0
    ? ''
    : choiceView(choices, name, (amount, unit) => labelText(amount, unit, jurisdiction));
}

/** What keeps an entry from being used, where it is not for the reader to choose. */
function problemText(props: ProductProps, field: AmountField, mostText: string): string | false {
  const { entry, index } = props;
  const { choices, notUnderstood } = readAmount(entry, field, copy.decimalMark);
  const path = `products[${index}].${field === 'd3' ? 'd3' : 'vitaminK'}.amount`;
  if (choices.length > 0 || !hasProblemAt(props, path)) return false;
  return notUnderstood ? copy.notUnderstood(notUnderstood) : copy.accepted(mostText);
}

/** The entry of an amount with its unit, and what there is to ask back about it. */
export function amountField(props: ProductProps, field: AmountField): TemplateResult {
  const { entry, jurisdiction, isBrief } = props;
  const { units, label, unitLabel, most: mostIn } = kinds[field];
  const unit = entry[`${field}Unit`];
  const name = nameIn(entry.id, field);
  const textOf = (amount: number, inUnit: AmountUnit): string =>
    labelText(amount, inUnit, jurisdiction);
  const problem = problemText(props, field, textOf(mostIn(unit), unit));
  const hint = field === 'k2' ? '' : d3Hint(props);
  return textField({
    name,
    label,
    hint: html`${hint} ${askedHint(props, field)}`,
    problem,
    value: entry[field],
    beside: unitChoice({
      // While one view takes the other's place both are there, and radio buttons of one name are one
      // choice: the brief line spells out the number of the product, which the first one goes without.
      name: isBrief ? `${field}Unit-${entry.id}` : nameIn(entry.id, `${field}Unit`),
      label: unitLabel,
      words: units,
      nameOf: (word) => unitWord(word, jurisdiction),
      value: unit,
    }),
  });
}
