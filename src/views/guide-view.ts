import * as copy from '#copy';
import { features } from '#set';
import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import type { ShellProps } from '../guide/feature.ts';
import type { Settings } from '../model/attributes.ts';
import { tabOf } from '../model/buttons.ts';
import { foldingParts } from '../model/guide-state.ts';
import type { Session } from '../model/session.ts';
import type { ViewId } from '../model/views.ts';
import { announcement } from './announcement.ts';
import { Citations } from './citations.ts';
import { leftOutView } from './left-out-view.ts';
import { piece } from './piece.ts';
import { tabsView } from './tabs-view.ts';

/** What the whole guide is made from. */
export interface GuideProps extends Omit<ShellProps, 'citations' | 'checkLine'> {
  readonly open: ViewId;
  readonly theme: Settings['theme'];
  /** The page's own colours are none, so that the guide keeps its own. */
  readonly isPlain: boolean;
  /** A screen reader is told the answer, as it is; false until the reader completes an entry. */
  readonly isToldAloud: boolean;
  /** Is told what the reader does. */
  readonly session: Pick<Session, 'enter' | 'press' | 'toggle' | 'step' | 'endStep' | 'seekAnswer'>;
}

const sideways = ['ArrowLeft', 'ArrowRight'];
const directions: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

const takeAlong = features.find((feature) => feature.takeAlong)?.takeAlong;
const taken = features.find((feature) => feature.takeAlong)?.id;
const checkLine = features.find((feature) => feature.checkLine)?.checkLine ?? (() => nothing);

/** The view that is open; where only authorised wording may stand, what says more of effects is not made. */
function openView(open: ViewId, props: ShellProps): unknown {
  const { authorisedIn } = props;
  const feature = features.find(({ id }) => id === open);
  return authorisedIn !== null && feature?.authorisedView
    ? feature.authorisedView(props, authorisedIn)
    : feature?.view(props);
}

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
  const element = target as Element;
  const button = element.closest('button');
  if (button) return session.press(button);
  const { name, value } = element.closest<SVGElement>('.part')?.dataset ?? {};
  if (name && value) session.press({ name, value });
}

function toggle({ id, open }: HTMLDetailsElement, session: GuideProps['session']): void {
  const part = foldingParts.find((name) => name === id);
  if (part) session.toggle(part, open);
}

/** Arrow keys step, Enter goes to the answer. True where the key meant something. */
function keyInEntry(entry: HTMLInputElement, key: string, session: GuideProps['session']): boolean {
  // A level of the blood is no dose: its answer stands below it.
  if (key === 'Enter' && entry.name !== 'level') session.seekAnswer();
  const direction = directions[key];
  return direction !== undefined && session.step(entry, direction);
}

/** Arrow keys go from tab to tab, around the ends, and from step to step of the story. */
function keyOnButton(
  button: HTMLButtonElement,
  key: string,
  session: GuideProps['session'],
): boolean {
  const [back, next] = copy.dir === 'ltr' ? sideways : sideways.toReversed();
  if (key !== back && key !== next) return false;
  const tabs = [...(button.closest('[role=tablist]')?.children ?? [])] as HTMLButtonElement[];
  const tab = tabs.at((tabs.indexOf(button) + (key === next ? 1 : -1)) % tabs.length);
  if (!tab && button.name !== 'story') return false;
  session.press(tab ?? { name: 'story', value: key === next ? 'next' : 'back' });
  return true;
}

/** With another key held, or while a word is being composed, they are the browser's. */
function keyDown(event: KeyboardEvent, session: GuideProps['session']): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  const isTheirs = altKey || ctrlKey || metaKey || shiftKey || isComposing;
  if (isTheirs || !(target instanceof Element)) return;
  const isOurs =
    target instanceof HTMLButtonElement
      ? keyOnButton(target, key, session)
      : target.matches('input.line') && keyInEntry(target as HTMLInputElement, key, session);
  if (isOurs) event.preventDefault();
}

/** What a view, or what is taken along of it, is made from. */
export function shellPropsOf(props: GuideProps): ShellProps {
  const { state, authorisedIn } = props;
  return { ...props, checkLine, citations: new Citations(state.citing, authorisedIn === null) };
}

/** The guide from its first heading to its footer, with the one live region. */
export function guideView(props: GuideProps): TemplateResult {
  const { theme, isPlain, isToldAloud, views, open, session, state, authorisedIn, pieces } = props;
  const { takeAlong: taking } = state;
  const shown = shellPropsOf(props);
  const view = piece(pieces, () => cache(openView(open, shown)));
  const guide = html`<div
    class="guide ${theme} ${isPlain ? 'plain' : ''} ${taking.isInPlace ? 'in-place' : ''} ${pieces.areDone ? '' : 'unfinished'}"
    aria-hidden=${pieces.areDone ? nothing : 'true'}
    lang=${copy.lang}
    dir=${copy.dir}
    @input=${onTheWayDown<HTMLInputElement>((control) => session.enter(control, false))}
    @change=${onTheWayDown<HTMLInputElement>((control) => session.enter(control, true))}
    @toggle=${onTheWayDown<HTMLDetailsElement>((details) => toggle(details, session))}
    @click=${(event: Event) => press(event, session)}
    @keydown=${(event: KeyboardEvent) => keyDown(event, session)}
    @keyup=${() => session.endStep()}
  >
    ${takeAlong?.arrival(taking, open === taken)} ${tabsView(views, open)}
    ${
      views.length > 1
        ? html`<div id="view" role="tabpanel" aria-labelledby=${tabOf(open)}>${view}</div>`
        : view
    }
    ${leftOutView(authorisedIn)} ${footerView()}
    ${taking.isInPlace ? takeAlong?.sheet(shown) : nothing}
    <output class="hidden">${isToldAloud ? announcement(open, shown) : nothing}</output>
  </div>`;
  return html`<div class="asked"><div class="default">${guide}</div></div>`;
}
