import { html, nothing, type TemplateResult } from 'lit';
import type { ControlName } from '../model/guide-state.ts';

/** An entry of one line. Its id is its name, by which the model knows what was entered. */
export interface TextFieldProps {
  readonly name: ControlName;
  readonly label: string;
  readonly hint?: string;
  /** What the entry accepts, when it holds something else. */
  readonly problem: string | false;
  readonly value: string;
  /** Stands beside the entry: the choice of its unit. */
  readonly beside?: TemplateResult;
}

/** One of a few words. */
export interface ChoiceProps<Word extends string> {
  readonly name: ControlName;
  readonly label: string;
  readonly words: readonly Word[];
  readonly nameOf: (word: Word) => string;
  readonly value: Word;
}

/** A native checkbox. */
export interface CheckFieldProps {
  readonly name: ControlName;
  readonly value: string;
  readonly label: string;
  readonly examples?: string | undefined;
  readonly isTicked: boolean;
}

/** An entry for a number, with the numeric keypad on phones. What was typed is never changed. */
export function textField(props: TextFieldProps): TemplateResult {
  const { name, label, hint, problem, value, beside } = props;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <div class="amount">
      <input
        class="line"
        id=${name}
        name=${name}
        inputmode="decimal"
        autocomplete="off"
        aria-describedby="${name}-hint"
        aria-invalid=${!!problem}
        .value=${value}
      />
      ${beside}
    </div>
    <small id="${name}-hint">
      ${problem ? html`<b class="problem">${problem}</b>` : (hint ?? nothing)}
    </small>
  </div>`;
}

/** A choice of a unit, both words in sight. */
export function unitChoice<Word extends string>(props: ChoiceProps<Word>): TemplateResult {
  const { name, label, words, nameOf, value } = props;
  return html`<div class="units" role="radiogroup" aria-label=${label}>
    ${words.map(
      (word) =>
        html`<label>
          <input type="radio" name=${name} value=${word} .checked=${word === value} /><span
            >${nameOf(word)}</span
          >
        </label>`,
    )}
  </div>`;
}

/** A choice from a native list. */
export function selectField<Word extends string>(props: ChoiceProps<Word>): TemplateResult {
  const { name, label, words, nameOf, value } = props;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} autocomplete="off">
      ${words.map(
        (word) => html`<option value=${word} .selected=${word === value}>${nameOf(word)}</option>`,
      )}
    </select>
  </div>`;
}

/** A checkbox with its label, and examples under it where they help. */
export function checkField(props: CheckFieldProps): TemplateResult {
  const { name, value, label, examples, isTicked } = props;
  return html`<label class="check">
    <input type="checkbox" name=${name} value=${value} .checked=${isTicked} />
    <span>${label}${examples && html`<small>${examples}</small>`}</span>
  </label>`;
}
