import { published } from '#published';
import { render } from 'lit';
import { copyText, selectText } from '../page/copy-text.ts';
import { npmFrameworks } from '../snippets/npm.ts';
import { setupOf, type Chosen } from '../snippets/setup.ts';
import { ways } from '../snippets/snippet.ts';
import { TAG } from '../tag.ts';
import { fillIn, isChanged, queryOf } from './form-address.ts';
import { outputsView, type OutputsProps } from './outputs-view.ts';
import { showPreview, type Sample } from './preview.ts';
import { problemsOf, without, type Problems } from './problems.ts';
import { showSwatches, takeSwatch } from './swatches.ts';
import * as words from './words.en.ts';

function find<Found extends Element = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page lacks ${selector}`);
  return found;
}

const form = find<HTMLFormElement>('#builder');
const outputs = find('#outputs');
const looks = new CSSStyleSheet();
document.adoptedStyleSheets.push(looks);
const sample: Sample = {
  page: find('.sample'),
  guide: find(`.sample ${TAG}`),
  fallback: find('#fallback-shown'),
  looks,
};
let told: OutputsProps['told'] = null;

/** Puts a message below each field that needs one, and takes away those that are settled. */
function tell(problems: Problems): void {
  for (const place of document.querySelectorAll<HTMLElement>('.problem')) {
    const { problem: name = '' } = place.dataset;
    place.textContent = problems.get(name) ?? '';
    const field = document.querySelector(`[name="${name}"]`);
    field?.setAttribute('aria-invalid', String(problems.has(name)));
  }
}

async function copy(piece: number, code: string): Promise<void> {
  const isCopied = await copyText(code);
  if (!isCopied) selectText(find(`#code-${piece}`));
  // Said anew where it was said before: only what changes is heard.
  told = null;
  show();
  told = { piece, text: isCopied ? words.copied : words.selected };
  requestAnimationFrame(show);
}

function show(): void {
  const data = new FormData(form);
  const chosen: Chosen = (name) => data.getAll(name).map(String);
  const problems = problemsOf(chosen);
  const setup = setupOf(without(problems, chosen));
  const way = ways.find((id) => id === data.get('way')) ?? 'script';
  const framework = npmFrameworks.find((id) => id === data.get('framework')) ?? 'typescript';
  tell(problems);
  showSwatches(form);
  form.dataset['way'] = way;
  showPreview(sample, setup, way, chosen);
  const props = { way, framework, setup, files: published, told };
  render(outputsView({ ...props, copy: (piece, code) => void copy(piece, code) }), outputs);
}

/** What was set up lives in the page's own address, so that it can be bookmarked and sent. */
function keepInAddress(): void {
  const query = queryOf(form);
  try {
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // A browser that finds this too often takes the next one.
  }
}

/** Two lists of the order cannot name one view: the other takes what this one named before. */
function keepOrder(target: EventTarget | null): void {
  if (!(target instanceof HTMLSelectElement) || target.name !== 'show') return;
  const lists = [...form.querySelectorAll<HTMLSelectElement>('[name=show]')];
  const other = lists.find((list) => list !== target && list.value === target.value);
  if (other && target.value) other.value = target.dataset['before'] ?? '';
}

function rememberOrder(): void {
  for (const list of form.querySelectorAll<HTMLSelectElement>('[name=show]'))
    list.dataset['before'] = list.value;
}

/** Sets the form to what the page's address says, and opens the groups in which that is. */
function takeAddress(): void {
  fillIn(form, new URLSearchParams(location.search));
  for (const group of form.querySelectorAll('details')) {
    const controls = [...form.elements].filter((element) => group.contains(element));
    if (controls.some(isChanged)) group.open = true;
  }
  changed();
}

function changed(): void {
  told = null;
  rememberOrder();
  show();
}

takeAddress();
find('#citation-address').textContent = `${location.origin}${location.pathname}`;
// Some fields stand beside the preview, and belong to the form by its id.
document.addEventListener('input', ({ target }) => {
  takeSwatch(target);
  keepOrder(target);
  changed();
  keepInAddress();
});
form.addEventListener('submit', (event) => event.preventDefault());
// The fields are set back only after this event.
form.addEventListener('reset', () =>
  setTimeout(() => {
    changed();
    keepInAddress();
  }),
);
window.addEventListener('popstate', () => {
  form.reset();
  takeAddress();
});
window.addEventListener('resize', show);
