import { panelStyles } from './panel-styles.ts';
import { reportText, type Line, type Report } from './report.ts';
import { make } from './waiting.ts';
import * as words from './words.en.ts';

/** The panel's place on the page. */
export const PANEL_ID = 'calcium-guide-self-check';

function text<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string,
): HTMLElementTagNameMap[Name] {
  const element = make(name);
  element.textContent = content;
  return element;
}

/** Policies let constructed sheets be; browsers without them get a plain panel, or what is allowed. */
function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(text('style', panelStyles));
  }
}

function item({ kind, cause, toDo }: Line): HTMLElement {
  const line = make('li');
  line.className = kind;
  line.append(text('b', cause));
  if (toDo) line.append(text('p', toDo));
  return line;
}

function button(label: string, act: (button: HTMLElement) => void): HTMLElement {
  const element = text('button', label);
  element.type = 'button';
  element.onclick = () => act(element);
  return element;
}

/** Copies the text; where that is forbidden, what is read is selected, to be copied by hand. */
function copy(report: Report, label: HTMLElement, section: HTMLElement): void {
  const select = (): void => getSelection()?.selectAllChildren(section);
  const done = (): void => void (label.textContent = words.copied);
  if (navigator.clipboard) navigator.clipboard.writeText(reportText(report)).then(done, select);
  else select();
}

/** A panel over the page that is open. */
export interface Panel {
  /** Says what was found, in the place of what stood there. */
  show(report: Report): void;
  /** Says why the check itself broke off. */
  fail(reason: string): void;
}

function framed(heading: HTMLElement): HTMLElement {
  const section = make('section');
  heading.id = 'title';
  section.setAttribute('role', 'dialog');
  section.setAttribute('aria-labelledby', heading.id);
  section.lang = 'en';
  section.dir = 'ltr';
  section.tabIndex = -1;
  section.append(heading, text('p', words.checking));
  return section;
}

/** Opens a panel in the place of an earlier one, which says for now that it is looking. */
export function openPanel(): Panel {
  const before = document.activeElement as HTMLElement | null;
  document.getElementById(PANEL_ID)?.remove();
  const host = make('div');
  host.id = PANEL_ID;
  const heading = text('h2', words.title);
  const section = framed(heading);
  const close = (): void => {
    host.remove();
    before?.focus?.();
  };
  section.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close();
  };
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  root.append(section);
  document.documentElement.append(host);
  const fill = (content: readonly HTMLElement[], buttons: readonly HTMLElement[]): void => {
    const row = make('div');
    row.append(...buttons, button(words.close, close));
    section.textContent = '';
    section.append(heading, ...content, row);
    // What changed is read from its start.
    section.blur();
    section.focus();
  };
  section.focus();
  return {
    show: (report) => {
      const list = make('ul');
      list.append(...report.lines.map(item));
      const copying = button(words.copyText, (label) => copy(report, label, section));
      fill([text('p', report.summary), list, text('small', words.privacy)], [copying]);
    },
    fail: (reason) => fill([text('p', words.failed(reason))], []),
  };
}
