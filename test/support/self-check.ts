import { expect } from '@open-wc/testing';
import type { Said } from '../../src/self-check/words.en.ts';
import { visit, type Visit } from './visit.ts';

/** The built script, as the pages of a visit find it; and from another site. */
export const SRC = '../../dist/calcium-guide.min.js';
export const OTHER_SRC = 'OTHER_ORIGIN/dist/calcium-guide.min.js';
export const TAG = `<script src="${SRC}"></script>`;

/** The site of the pages, and another name of it. */
export const { origin } = location;
export const otherOrigin = origin.replace('localhost', '127.0.0.1');

/** A page in English with that in its body. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
}

/** The header that sets a policy. */
export const policy = (value: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': value,
});

/** What the check said on a page. */
export interface Checked {
  readonly summary: string;
  /** Each line of the panel: the cause, and what to do. */
  readonly lines: readonly (readonly [cause: string, toDo: string])[];
  /** What it told the console. */
  readonly told: string;
  readonly errors: readonly string[];
}

/** Runs in the page after the check was pasted: what its panel says once it is done. */
async function read(): Promise<Omit<Checked, 'told' | 'errors'>> {
  const root = document.querySelector('#calcium-guide-self-check')?.shadowRoot;
  const textOf = (element: Element, selector: string) =>
    element.querySelector(selector)?.textContent ?? '';
  while (!root?.querySelector('button')) await new Promise(requestAnimationFrame);
  return {
    summary: textOf(root.querySelector('section') as Element, 'p'),
    lines: [...root.querySelectorAll('li')].map(
      (line) => [textOf(line, 'b'), textOf(line, 'p').replace('What to do: ', '')] as const,
    ),
  };
}

/** The built check with what comes after it, as one function to run as a console would. */
export async function pasted(then: () => unknown = read): Promise<() => never> {
  const check = await (await fetch('/dist/self-check.js')).text();
  const source = `async () => {
    const said = [];
    const { log } = console;
    console.log = (text) => said.push(text);
    ${check}
    const result = await (${then})();
    console.log = log;
    return { ...result, told: said.join() };
  }`;
  // A step is sent as its text.
  return Object.assign(() => undefined as never, { toString: () => source });
}

/** Opens a page, pastes the check into its console, and tells what it said. */
export async function check(page: Visit): Promise<Checked> {
  const { result, errors } = await visit<Omit<Checked, 'errors'>>(page, await pasted());
  return { ...result, errors };
}
/** A page, and what the check says of it in that order; what stands where is left out. */
export interface Case extends Visit {
  readonly says: readonly Said[];
}

function asText(lines: readonly Said[]): string {
  return lines
    .filter(([cause]) => !cause.endsWith(' px high.'))
    .map((line) => line.join(' → ').replace(/To know: |What to do: /g, ''))
    .join(' | ');
}

/** A test of each case: the panel and the console say the same. */
export function testCases(what: string, cases: Readonly<Record<string, Case>>): void {
  describe(`the check names what is wrong with ${what}`, () => {
    for (const [name, { says, ...host }] of Object.entries(cases))
      it(name, async () => {
        const { lines, told } = await check(host);
        expect(asText(lines)).to.equal(asText(says));
        for (const [cause, toDo] of says) expect(told).to.include(cause).and.include(toDo);
      });
  });
}
