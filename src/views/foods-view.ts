import * as copy from '#copy';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { calciumText, iuText, k2Text, portionText } from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import { withheldSources } from '../domain/safety.ts';
import {
  foodAmounts,
  nutrients,
  type FoodAmount,
  type ListedFoodId,
  type Nutrient,
} from '../domain/food-amounts.ts';
import { isVitaminKWithheld } from '../model/safety-state.ts';
import { percent } from './on-scale.ts';
import type { SafetyProps } from './safety-props.ts';
import { marked, sourceMark } from './source-mark.ts';

type ListedFood = FoodAmount & { readonly id: ListedFoodId };

/** An amount in the unit of what it is of. */
function amountText(nutrient: Nutrient, amount: number, jurisdiction: Jurisdiction): string {
  if (nutrient === 'd') return iuText(amount);
  if (nutrient === 'calcium') return calciumText({ minimum: amount, maximum: amount });
  return k2Text(amount, jurisdiction);
}

/** What a row is drawn from: its list, and whether what is not verified is said at each row. */
interface RowProps extends SafetyProps {
  readonly nutrient: Nutrient;
  readonly most: number;
  readonly isMarked: boolean;
}

function row({ id, amount, portion }: ListedFood, props: RowProps): TemplateResult {
  const { nutrient, most, isMarked, jurisdiction, citations } = props;
  const text = amountText(nutrient, amount.value, jurisdiction);
  return html`<li>
    <span>
      ${copy.listedFoods[id]}, ${portionText(portion)}
      ${isMarked && !amount.verified ? html`<small>${copy.unverified}</small>` : nothing}
    </span>
    <svg class="bar" aria-hidden="true">
      ${svg`<rect y="25%" height="50%" rx="3" width=${percent(amount.value / most)}></rect>`}
    </svg>
    <span><b>${text}</b>${sourceMark(`${nutrient}-${id}`, [amount.source], citations)}</span>
  </li>`;
}

/** The foods of one list, as long bars as they bring much; a scale of its own for each list. */
function list(nutrient: Nutrient, props: SafetyProps): TemplateResult {
  const all: readonly ListedFood[] = foodAmounts[nutrient];
  const sold = all.filter(({ soldIn }) => soldIn.includes(props.jurisdiction));
  const most = Math.max(...sold.map(({ amount }) => amount.value));
  const isUnverified = sold.every(({ amount }) => !amount.verified);
  return html`<div class="results foods ${nutrient}">
    <p><b>${copy.nutrientNames[nutrient]}</b></p>
    ${isUnverified ? html`<p class="quiet">${copy.foodsUnverified}</p>` : nothing}
    <ul role="list">
      ${sold.map((food) => row(food, { ...props, nutrient, most, isMarked: !isUnverified }))}
    </ul>
  </div>`;
}

/** What foods bring; no amount of vitamin K for whoever is to ask a clinic about it. */
export function foodsView(props: SafetyProps): TemplateResult {
  const isWithheld = isVitaminKWithheld(props.state.conditions);
  const shown = nutrients.filter((id) => !isWithheld || id === 'd' || id === 'calcium');
  const withheld = marked('foods-withheld', copy.k2FoodsWithheld, withheldSources, props.citations);
  return html`<p class="quiet">${copy.foodsNote}</p>
    ${isWithheld ? html`<p>${withheld}</p>` : nothing}
    ${shown.map((nutrient) => list(nutrient, props))}`;
}
