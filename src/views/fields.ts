import { html, nothing, type TemplateResult } from 'lit';
import { asShown } from './as-shown.ts';
import type { ButtonName } from '../guide/reducers.ts';

/** An entry of one line. Its id is its name, by which the model knows what was entered. */
export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | TemplateResult;
  /** What the entry accepts, when it holds something else. */
  readonly problem?: string | false;
  readonly value: string;
  /** Stands beside the entry: the choice of its unit. */
  readonly beside?: TemplateResult;
  /** For words; else for a number, with the numeric keypad on phones. */
  readonly isText?: boolean;
}

/** One of a few words. */
export interface ChoiceProps<Word extends string> {
  readonly name: string;
  /** Where it is another than its name, as several of that name stand in one view. */
  readonly id?: string;
  readonly label: string;
  readonly words: readonly Word[];
  readonly nameOf: (word: Word) => string;
  /** null while none is chosen. */
  readonly value: Word | null;
  readonly hint?: TemplateResult | typeof nothing;
}

/** A native checkbox. */
export interface CheckFieldProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly examples?: string | undefined;
  readonly isTicked: boolean;
}

/** An entry of one line. What was typed is never changed. */
export function textField(props: TextFieldProps): TemplateResult {
  const { name, label, hint, problem, value, beside, isText } = props;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <div class="amount">
      <input
        class="line"
        id=${name}
        name=${name}
        inputmode=${isText ? 'text' : 'decimal'}
        autocomplete="off"
        spellcheck="false"
        aria-describedby="${name}-hint"
        aria-invalid=${!!problem}
        .value=${asShown(value)}
      />
      ${beside}
    </div>
    <small id="${name}-hint"
      >${problem ? html`<b class="problem">${problem}</b>` : nothing} ${hint}</small
    >
  </div>`;
}

/** A choice of a unit, both words in sight. */
export function unitChoice<Word extends string>(props: ChoiceProps<Word>): TemplateResult {
  const { name, label, words, nameOf, value } = props;
  return html`<div class="units" role="radiogroup" aria-label=${label}>
    ${words.map(
      (word) =>
        html`<label>
          <input type="radio" name=${name} value=${word} .checked=${asShown(word === value)} /><span
            >${nameOf(word)}</span
          >
        </label>`,
    )}
  </div>`;
}

/** One choice of a native list. */
export function option(value: string, text: string, isChosen: boolean): TemplateResult {
  return html`<option value=${value} .selected=${asShown(isChosen)}>${text}</option>`;
}

/** A choice from a native list. */
export function selectField<Word extends string>(props: ChoiceProps<Word>): TemplateResult {
  const { name, id = name, label, words, nameOf, value, hint } = props;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      name=${name}
      autocomplete="off"
      aria-describedby=${hint && hint !== nothing ? `${name}-hint` : nothing}
    >
      ${words.map((word) => option(word, nameOf(word), word === value))}
    </select>
    ${hint && hint !== nothing ? html`<small id="${name}-hint">${hint}</small>` : nothing}
  </div>`;
}

/** A checkbox with its label, and examples under it where they help. */
export function checkField(props: CheckFieldProps): TemplateResult {
  const { name, value, label, examples, isTicked } = props;
  return html`<label class="check">
    <input type="checkbox" name=${name} value=${value} .checked=${asShown(isTicked)} />
    <span>${label}${examples && html`<small>${examples}</small>`}</span>
  </label>`;
}

/** A native button; its name is what it does, its value to what. */
export function button(name: ButtonName, value: string | number, text: string): TemplateResult {
  return html`<button
    type="button"
    id=${name === 'undo' ? name : nothing}
    name=${name}
    value=${value}
  >
    ${text}
  </button>`;
}
