import { fixtureCleanup } from '@open-wc/testing';
import { answerTo } from '../../src/model/answer.ts';
import { questionOf } from '../../src/model/guide-state.ts';
import { Reader } from './guide.ts';
import { copied, printed } from './taking.ts';
import { conditionsOf, stateOf, typedBy, type Step, type Typed } from './walk.ts';
import { linesOf, withoutSources, type Walked } from './walked-faults.ts';

/** The entries of a product in the order in which they are filled in: a number after those of the first. */
async function fillIn(reader: Reader, typed: Typed, index: number): Promise<void> {
  const suffix = index === 0 ? '' : `-${index}`;
  const { prescribed, d3Unit, k2Unit, ...texts } = typed;
  for (const [name, text] of Object.entries(texts)) {
    const entry = reader.find<HTMLInputElement>(`#${name}${suffix}`);
    entry.value = String(text);
    entry.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    entry.dispatchEvent(new Event('change', { bubbles: true }));
    await reader.guide.updateComplete;
  }
  const pressed = [
    ...(prescribed ? [`[name="prescribed${suffix}"]`] : []),
    ...(d3Unit ? [`[name="d3Unit${suffix}"][value="${d3Unit}"]`] : []),
    ...(k2Unit ? [`[name="k2Unit${suffix}"][value="${k2Unit}"]`] : []),
  ];
  for (const selector of pressed) {
    reader.find(selector).click();
    await reader.guide.updateComplete;
  }
}

/** Everything entered and ticked, as a reader does it. */
async function entered(step: Step): Promise<Reader> {
  const reader = await Reader.of({ jurisdiction: step.jurisdiction });
  await reader.enter('Age in years', step.age);
  for (const [index, typed] of typedBy(step).entries()) {
    if (index > 0) await reader.press('add');
    await fillIn(reader, typed, index);
  }
  // "None of these" unticks what was said of the person.
  await reader.tick(...conditionsOf(step), ...(step.isAnswered ? ['none'] : []));
  await reader.tick(...(step.flag ? [step.flag] : []));
  const working = reader.root.querySelector<HTMLDetailsElement>('.working');
  if (working) working.open = true;
  working?.dispatchEvent(new Event('toggle', { bubbles: true }));
  await reader.guide.updateComplete;
  return reader;
}

/** What can be found of a part: texts, attributes, which hold the names for a screen reader, and entries. */
function markupOf(root: ParentNode): string {
  const copy = document.createElement('div');
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  // Titles of publications have figures of their own.
  for (const part of copy.querySelectorAll('style, .sources, [aria-labelledby="sheet-sources"]'))
    part.remove();
  return copy.innerHTML;
}

function entriesIn(root: ParentNode): string {
  const entries = root.querySelectorAll<HTMLInputElement>('input.line, select, output');
  return [...entries].map(({ value }) => value).join('\n');
}

/** What the element shows, says, prints and copies to that reader. */
export async function walkedOnPage(step: Step): Promise<Walked> {
  const reader = await entered(step);
  const offers = (what: string): boolean => reader.has(`[name=take][value=${what}]`);
  const [screen, entries] = [markupOf(reader.root), entriesIn(reader.root)];
  const aloud = reader.find('output').textContent ?? '';
  const paper = offers('print') ? markupOf((await printed(reader)).body) : '';
  const sheet = offers('text') ? withoutSources(await copied(reader, 'text')) : '';
  const address = offers('link') ? await copied(reader, 'link') : '';
  fixtureCleanup();
  const [, link = ''] = address.split('#calcium-guide=');
  return {
    assessment: answerTo(questionOf(stateOf(step), step.jurisdiction, '.')).assessment,
    everything: [screen, entries, aloud, paper, sheet],
    said: { screen: linesOf(screen), aloud, paper: linesOf(paper), sheet },
    link: decodeURIComponent(link),
  };
}
