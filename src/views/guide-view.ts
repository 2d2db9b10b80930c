import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../model/attributes.ts';
import { foldingParts } from '../model/guide-state.ts';
import type { Session } from '../model/session.ts';
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
  /** Is told what the reader does. */
  readonly session: Pick<Session, 'enter' | 'press' | 'toggle' | 'step' | 'endStep' | 'seekAnswer'>;
}

const directions: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

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
function onTheWayDown<Target>(act: (target: Target) => void): object {
  return { capture: true, handleEvent: ({ target }: Event) => act(target as Target) };
}

function press({ target }: Event, session: GuideProps['session']): void {
  const button = (target as Element).closest('button');
  if (button) session.press(button);
}

function toggle({ id, open }: HTMLDetailsElement, session: GuideProps['session']): void {
  const part = foldingParts.find((name) => name === id);
  if (part) session.toggle(part, open);
}

/** Arrow keys step, Enter goes to the answer; with another key held they are the browser's. */
function keyDown(event: KeyboardEvent, session: GuideProps['session']): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof HTMLInputElement) || !target.matches('.line')) return;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (key === 'Enter') session.seekAnswer();
  const direction = directions[key];
  if (direction && session.step(target, direction)) event.preventDefault();
}

/** The guide from its first heading to its footer, with the one live region. */
export function guideView(props: GuideProps): TemplateResult {
  const { theme, isToldAloud, lines, session } = props;
  return html`<div
    class="guide ${theme}"
    lang=${copy.lang}
    dir=${copy.dir}
    @input=${onTheWayDown<HTMLInputElement>((control) => session.enter(control, false))}
    @change=${onTheWayDown<HTMLInputElement>((control) => session.enter(control, true))}
    @toggle=${onTheWayDown<HTMLDetailsElement>((details) => toggle(details, session))}
    @click=${(event: Event) => press(event, session)}
    @keydown=${(event: KeyboardEvent) => keyDown(event, session)}
    @keyup=${() => session.endStep()}
  >
    ${views[props.open](props)} ${footerView()}
    <output class="hidden">${isToldAloud ? announcement(lines) : nothing}</output>
  </div>`;
}
