import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { iuText, k2Text, listText, numberText } from '../content/format.ts';
import { jurisdictions } from '../domain/assessment.ts';
import { most } from '../domain/input.ts';
import { ageBandOf, foodOf, foods, type Food } from '../domain/reference-values.ts';
import type { SourceId } from '../domain/sources.ts';
import { hasRoom } from '../model/room.ts';
import { canClear } from '../model/guide-state.ts';
import { standingsElsewhere } from '../model/elsewhere.ts';
import { Citations } from './citations.ts';
import { hintSources, isD3Open } from './amount-field.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { button, option, selectField } from './fields.ts';
import { piece } from './piece.ts';
import { productName, productText } from './product-names.ts';
import { productAt, sharedProps, type ProductProps } from './product-props.ts';
import { isAsListed, productView } from './product-view.ts';
import { marked } from './source-mark.ts';

type Part = TemplateResult | typeof nothing;

/** Another product, or a food of that country as a ready row. */
function addRow({ state, question }: CalculatorProps): TemplateResult {
  const rows = foods.filter(({ soldIn }: Food) => soldIn.includes(question.jurisdiction));
  return html`<div class="field">
    <label for="adding">${copy.addLabel}</label>
    <select id="adding" name="adding" autocomplete="off">
      ${option('product', copy.addProduct, state.adding === 'product')}
      <optgroup label=${copy.foodsLabel}>
        ${rows.map(({ id }) => option(id, copy.foodNames[id], state.adding === id))}
      </optgroup>
    </select>
    ${button('add', '', copy.add)}
  </div>`;
}

/** What all products give together, as far as it may be shown. */
function sumText({ assessment: { d3, k2 }, question: { jurisdiction } }: CalculatorProps): string {
  const k2Sum = k2 ? k2.mk7MicrogramsPerDay + k2.mk4MicrogramsPerDay : 0;
  return copy.together(
    ...(d3 ? [copy.d3Amount(iuText(d3.iuPerDay))] : []),
    ...(k2Sum > 0 ? [copy.k2Amount(k2Text(k2Sum, jurisdiction))] : []),
  );
}

function sumRow(props: CalculatorProps): Part {
  const sum = sumText(props);
  return props.state.products.length > 1 && sum
    ? html`<p class="sum"><b>${copy.sumLead}</b> ${sum}</p>`
    : nothing;
}

/** The entries as one line. */
function foldedText(props: CalculatorProps): string {
  const { state, question, assessment } = props;
  const [entry] = state.products;
  const [product] = question.products;
  if (state.products.length === 1 && entry && product)
    return productText(entry, product, question.jurisdiction, assessment.k2 !== null);
  const count = copy.productCount(numberText(state.products.length));
  return [count, sumText(props)].filter(Boolean).join(': ');
}

/** What another country's limit would change. */
function elsewhereHint({ question, assessment, citations }: CalculatorProps): Part {
  const elsewhere = standingsElsewhere(question, assessment);
  if (elsewhere.length === 0) return nothing;
  const texts = elsewhere.map(({ comparison, jurisdictions: there }) =>
    copy.elsewhere[comparison](listText(there.map((id) => copy.inCountries[id]))),
  );
  const sources = elsewhere
    .flatMap(({ jurisdictions: there }) => there)
    .map((id) => ageBandOf(id, question.person.ageYears).upperLimit.source);
  return marked('elsewhere', texts.join(' '), [...new Set(sources)], citations);
}

/** What a product cites, in the order in which it does. */
function citedBy({ entry, asked }: ProductProps): readonly SourceId[] {
  if (isD3Open(asked)) return hintSources;
  return entry.food && isAsListed(entry.food, asked) ? [foodOf(entry.food).d3Iu.source] : [];
}

/** The products, and at its place the one that was taken away last, which comes back by one press. */
function productList(props: CalculatorProps): readonly unknown[] {
  const { state } = props;
  const shared = sharedProps(props);
  const products = state.products.map((_, index) => productAt(index, shared, props));
  // A guarded part is made later than what follows it, but its sources come first.
  for (const id of products.flatMap(citedBy)) props.citations.numberOf(id);
  // Nothing else shows in a product, and a key changes one of twenty.
  const { cited, isTitled } = props.citations;
  const known = JSON.stringify([shared, state.citing.mark, cited, isTitled]);
  const rows = products.map((product, index) => {
    const { entry } = product;
    const view = (): TemplateResult => productView(product);
    return keyed(entry.id, guard([entry, index, known], view)) as unknown;
  });
  const removal = state.removals.at(-1);
  if (removal && hasRoom(state)) {
    const undo = button('undo', '', copy.undo(productName(removal.product)));
    rows.splice(removal.index, 0, undo);
  }
  return rows;
}

/** That the figures may be another country's than the reader's, and what those would change. */
function countryHint(props: CalculatorProps): Part {
  const elsewhere = elsewhereHint(props);
  return props.isUSByDefault ? html`${copy.usFigures} ${elsewhere}` : elsewhere;
}

function countryField(props: CalculatorProps): TemplateResult {
  return selectField({
    name: 'jurisdiction',
    label: copy.limitsForLabel,
    words: jurisdictions,
    nameOf: (id) => copy.jurisdictionNames[id],
    value: props.question.jurisdiction,
    hint: countryHint(props),
  });
}

/** What the labels say, and whose limits count; one line after the answer. */
export function entryView(given: CalculatorProps): TemplateResult {
  const { state, pieces } = given;
  // What is folded is not seen, and takes no number from what is.
  const isOpen = state.isEntryOpen || state.isOnPaper;
  const citations = isOpen
    ? given.citations
    : new Citations(state.citing, given.citations.isTitled);
  const props = { ...given, citations };
  const isList = state.products.length > 1;
  const clear = canClear(state) ? button('clear', '', copy.clear) : nothing;
  return html`<details class="entry ${isList ? 'list' : ''}" id="isEntryOpen" .open=${isOpen}>
      <summary>
        ${
          isOpen
            ? copy.entryHeading
            : html`${copy.youTake} <span>${foldedText(props)}</span>
                <span class="change">${copy.change}</span>`
        }
      </summary>
      <div class="fields">
        <div class="products">${piece(pieces, () => productList(props))}</div>
        ${
          hasRoom(state)
            ? addRow(props)
            : html`<p class="quiet">${copy.full(numberText(most.products))}</p>`
        }
        ${sumRow(props)} ${piece(pieces, () => countryField(props))} ${isOpen ? clear : nothing}
      </div>
    </details>
    ${isOpen ? nothing : clear}`;
}
