import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { labelText, numberText, unitWord } from '../content/format.ts';
import { isAtLeast } from '../domain/comparison.ts';
import { most } from '../domain/input.ts';
import { thresholds } from '../domain/reference-values.ts';
import type { Product } from '../domain/assessment.ts';
import type { SourceId } from '../domain/sources.ts';
import {
  d3AmountIn,
  d3Units,
  internationalUnits,
  k2AmountIn,
  k2Units,
  type D3Unit,
  type K2Unit,
} from '../domain/units.ts';
import { nameIn } from '../model/controls.ts';
import { doubtAbout, type AmountField, type Doubt } from '../model/doubts.ts';
import { hasProblemAt } from './calculator-props.ts';
import { button, textField, unitChoice } from './fields.ts';
import type { ProductProps } from './product-props.ts';
import { sourceMark } from './source-mark.ts';

/** What tells the entry of D3 from that of K2. */
interface Kind {
  readonly units: readonly (D3Unit | K2Unit)[];
  readonly label: string;
  readonly unitLabel: string;
  /** The most that the entry accepts, in that unit. */
  readonly most: (unit: D3Unit | K2Unit) => number;
}

const kinds: Readonly<Record<AmountField, Kind>> = {
  d3: {
    units: d3Units,
    label: copy.d3Label,
    unitLabel: copy.d3UnitLabel,
    most: (unit) => d3AmountIn(unit as D3Unit, most.d3Iu),
  },
  k2: {
    units: k2Units,
    label: copy.k2Label,
    unitLabel: copy.k2UnitLabel,
    most: (unit) => k2AmountIn(unit as K2Unit, most.k2Micrograms),
  },
};

/** What is asked back, and the tap that says yes. */
function doubtView(
  doubt: Doubt,
  name: string,
  textOf: (amount: number, unit: D3Unit | K2Unit) => string,
): TemplateResult {
  const { amount, unit } = doubt;
  const typed = textOf(amount, unit);
  if (doubt.about === 'reading')
    return html`<b>${copy.readAs(typed)}</b>
      ${button('meant', name, copy.meant(numberText(doubt.meant, 3)))}`;
  const meant = textOf(amount, doubt.meant);
  const [larger, smaller] = doubt.isTyped === 'larger' ? [typed, meant] : [meant, typed];
  return html`<b>${copy.manyTimes(larger, numberText(doubt.times), smaller)}</b>
    ${button('meant', name, copy.meant(meant))}`;
}

/** That calcifediol is stronger. */
export const hintSources: readonly SourceId[] = ['efsa-2023'];

/** True while there is no D3 to say anything about, so that the entry says what to type. */
export function isD3Open({ d3 }: Product): boolean {
  return !(d3 && d3.amount >= 0);
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

/** What there is to ask back, once the entry is left: a number that is being typed is no slip yet. */
function doubtHint(props: ProductProps, field: AmountField): TemplateResult | string {
  const { entry, jurisdiction, typing } = props;
  const name = nameIn(entry.id, field);
  const doubt = typing === name ? null : doubtAbout(entry, field, copy.decimalMark);
  if (!doubt) return '';
  if (field === 'k2' && props.isK2Withheld) return copy.checkUnit;
  return doubtView(doubt, name, (amount, unit) => labelText(amount, unit, jurisdiction));
}

/** The entry of an amount with its unit, and what there is to ask back about it. */
export function amountField(props: ProductProps, field: AmountField): TemplateResult {
  const { entry, index, jurisdiction, isBrief } = props;
  const { units, label, unitLabel, most: mostIn } = kinds[field];
  const unit = entry[`${field}Unit`];
  const name = nameIn(entry.id, field);
  const textOf = (amount: number, inUnit: D3Unit | K2Unit): string =>
    labelText(amount, inUnit, jurisdiction);
  const isProblem = hasProblemAt(props, `products[${index}].${field}.amount`);
  // A hint that gives way to a problem takes no number for its source.
  const hint = isProblem || field === 'k2' ? '' : d3Hint(props);
  return textField({
    name,
    label,
    hint: html`${hint} ${doubtHint(props, field)}`,
    problem: isProblem && copy.accepted(textOf(mostIn(unit), unit)),
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
