import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { numberText, portionText } from '../content/format.ts';
import { vitaminKForms, type Product } from '../domain/assessment.ts';
import { most } from '../domain/input.ts';
import { foodOf, type FoodId } from '../domain/reference-values.ts';
import { internationalUnits } from '../domain/units.ts';
import { nameIn, type ProductEntry } from '../model/products.ts';
import { schedules } from '../model/schedule.ts';
import { amountField } from './amount-field.ts';
import { hasProblemAt, numberProblem } from './calculator-props.ts';
import { button, checkField, selectField, textField } from './fields.ts';
import { productName, scheduleText } from './product-names.ts';
import type { ProductProps } from './product-props.ts';
import { sourceMark } from './source-mark.ts';

type Part = TemplateResult | typeof nothing;

function nameField({ entry }: ProductProps): TemplateResult {
  const name = nameIn(entry.id, 'name');
  return textField({ name, label: copy.nameLabel, value: entry.name, isText: true });
}

function servingsField({ entry, index, asked, problems }: ProductProps): TemplateResult {
  return textField({
    name: nameIn(entry.id, 'servings'),
    label: copy.servingsLabel,
    problem:
      hasProblemAt({ problems }, `products[${index}].servings`) &&
      numberProblem(
        entry.servings,
        asked.servings,
        copy.acceptedAboveZero(numberText(most.servings)),
      ),
    value: entry.servings,
  });
}

function daysField({ entry, index, asked, problems }: ProductProps): Part {
  if (entry.schedule !== 'days') return nothing;
  return textField({
    name: nameIn(entry.id, 'days'),
    label: copy.daysLabel,
    problem:
      hasProblemAt({ problems }, `products[${index}].everyDays`) &&
      numberProblem(entry.days, asked.everyDays, copy.acceptedFromOne(numberText(most.everyDays))),
    value: entry.days,
  });
}

/** What only a bottle has: the form of its K2, and what oil it is. */
function ofBottle(entry: ProductEntry): TemplateResult {
  return html`${selectField({
    name: nameIn(entry.id, 'k2Form'),
    label: copy.formLabel,
    words: vitaminKForms,
    nameOf: (form) => copy.formNames[form],
    value: entry.k2Form,
  })}
  ${checkField({
    name: nameIn(entry.id, 'fishLiverOil'),
    value: 'fishLiverOil',
    label: copy.productFlags.fishLiverOil,
    isTicked: entry.fishLiverOil,
  })}`;
}

/** How it is taken: one line while nothing is special about it. */
function detailsOf(props: ProductProps): TemplateResult {
  const { entry, asked } = props;
  const isFood = entry.food !== null;
  const form = asked.vitaminK ? ` · K: ${copy.formNames[entry.k2Form]}` : '';
  return html`<details>
    <summary>
      ${scheduleText(entry, asked)}${form} <span class="change">${copy.change}</span>
    </summary>
    <div class="fields">
      ${selectField({
        name: nameIn(entry.id, 'schedule'),
        label: copy.scheduleLabel,
        words: schedules,
        nameOf: (schedule) => copy.scheduleNames[schedule],
        value: entry.schedule,
      })}
      ${daysField(props)} ${servingsField(props)} ${isFood ? nothing : ofBottle(entry)}
    </div>
  </details>`;
}

/** True while a food's ready row holds the amount that it was given. */
export function isAsListed(id: FoodId, { d3 }: Product): boolean {
  return !!d3 && internationalUnits(d3.amount, d3.unit) === foodOf(id).d3Iu.value;
}

/** How much of a food its ready row counts, and who says so, while it is that amount. */
function foodHint(id: FoodId, { entry, asked, citations }: ProductProps): Part {
  const { d3Iu, portion } = foodOf(id);
  if (!isAsListed(id, asked)) return nothing;
  const text = portionText(portion);
  return html`<small
    ><span>${copy.foodHint(text)}</span>${sourceMark(`food-${entry.id}`, [d3Iu.source], citations)}
    ${d3Iu.verified ? nothing : copy.unverified}</small
  >`;
}

function prescribedField(entry: ProductEntry): TemplateResult {
  return checkField({
    name: nameIn(entry.id, 'prescribed'),
    value: 'prescribed',
    label: copy.productFlags.prescribed,
    isTicked: entry.prescribed,
  });
}

/** What the label of one product says, and how it is taken. */
export function productView(props: ProductProps): TemplateResult {
  const { entry, isOneOfMany } = props;
  const name = productName(entry);
  return html`<fieldset class="product">
    <legend class=${isOneOfMany ? '' : 'hidden'}>${name}</legend>
    ${isOneOfMany && !entry.food ? nameField(props) : nothing} ${amountField(props, 'd3')}
    ${entry.food ? foodHint(entry.food, props) : amountField(props, 'k2')} ${detailsOf(props)}
    ${entry.food ? nothing : prescribedField(entry)}
    ${isOneOfMany ? button('remove', entry.id, copy.remove(name)) : nothing}
  </fieldset>`;
}
