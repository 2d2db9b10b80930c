import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../model/attributes.ts';
import type { Control } from '../model/guide-state.ts';
import type { ViewId } from '../model/views.ts';
import { announcement } from './announcement.ts';
import type { CalculatorProps } from './calculator-props.ts';
import { calculatorView } from './calculator-view.ts';

/** What the whole guide is made from. */
export interface GuideProps extends CalculatorProps {
  readonly open: ViewId;
  readonly theme: Settings['theme'];
  /** A screen reader is told the answer, as it is; false until the reader completes an entry. */
  readonly isToldAloud: boolean;
  /** The reader used a control; `isCompleted` once it was left, ticked or chosen. */
  readonly onEntered: (control: Control, isCompleted: boolean) => void;
}

const views: Readonly<Record<ViewId, (props: GuideProps) => TemplateResult>> = {
  calculator: calculatorView,
};

/** Who this is for and what it is not; stands under every view and cannot be switched off. */
function footerView(): TemplateResult {
  return html`<footer>
    <p>${copy.footerPurpose} ${copy.footerReview} ${copy.footerPrivacy}</p>
  </footer>`;
}

/** Listens on the way down, where events arrive that scripts send without letting them bubble. */
function listener(onEntered: GuideProps['onEntered'], isCompleted: boolean): object {
  return {
    capture: true,
    handleEvent: ({ target }: Event) => onEntered(target as HTMLInputElement, isCompleted),
  };
}

/** The guide from its first heading to its footer, with the one live region. */
export function guideView(props: GuideProps): TemplateResult {
  const { theme, isToldAloud, onEntered } = props;
  return html`<div
    class="guide ${theme}"
    lang=${copy.lang}
    dir=${copy.dir}
    @input=${listener(onEntered, false)}
    @change=${listener(onEntered, true)}
  >
    ${views[props.open](props)} ${footerView()}
    <output class="hidden">${isToldAloud ? announcement(props) : nothing}</output>
  </div>`;
}
