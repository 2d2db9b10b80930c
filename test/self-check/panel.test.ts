import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';
import { isChromium } from '../support/engines.ts';
import { page, pasted, policy, SRC, TAG } from '../support/self-check.ts';
import { visit, type Visit } from '../support/visit.ts';

/** axe comes as a script that names itself on the window. */
const { axe } = window as unknown as { axe: typeof axeCore };

let runs = 0;

/** The check on the very page of the tests, where axe is: the panel once it is done. */
async function panelHere(): Promise<HTMLElement> {
  runs += 1;
  const { log } = console;
  console.log = () => {};
  // Another address each time, so that the script runs again.
  await import(/* @vite-ignore */ `/dist/self-check.js?${runs}`);
  const panel = () => document.querySelector<HTMLElement>('#calcium-guide-self-check');
  while (!panel()?.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
  console.log = log;
  return panel() as HTMLElement;
}

async function violationsOf(panel: HTMLElement): Promise<readonly string[]> {
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  const { violations } = await axe.run(panel, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Runs the check on a page, then that; the first result is what `then` returned. */
const afterCheck = async <Result>(host: Visit, then: () => Result | Promise<Result>) =>
  visit<Result>(host, await pasted(then));

describe('the panel', () => {
  afterEach(() => document.querySelector('#calcium-guide-self-check')?.remove());

  for (const colorScheme of isChromium ? (['light', 'dark'] as const) : (['light'] as const))
    it(`is accessible in ${colorScheme}`, async () => {
      if (isChromium) await emulateMedia({ colorScheme });
      const panel = await panelHere();
      expect(await violationsOf(panel)).to.deep.equal([]);
      if (isChromium) await emulateMedia({ colorScheme: 'light' });
    });

  it('has the focus, closes by Escape and gives the focus back', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const panel = await panelHere();
    expect(document.activeElement).to.equal(panel);
    const dialog = panel.shadowRoot?.activeElement;
    expect(dialog?.getAttribute('role')).to.equal('dialog');
    dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(panel.isConnected).to.equal(false);
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('closes by its button, and has targets of 44 px', async () => {
    const panel = await panelHere();
    const buttons = [...(panel.shadowRoot?.querySelectorAll('button') ?? [])];
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    buttons.at(-1)?.click();
    expect(panel.isConnected).to.equal(false);
  });

  it('takes the place of an earlier one', async () => {
    await panelHere();
    await panelHere();
    expect(document.querySelectorAll('#calcium-guide-self-check')).to.have.length(1);
  });

  it('holds no style attribute, and looks the same whatever the page styles', async () => {
    const style = document.createElement('style');
    style.textContent =
      'div { display: none !important; color: red !important; position: static !important }';
    document.head.append(style);
    const panel = await panelHere();
    const { display, position, color } = getComputedStyle(panel);
    style.remove();
    expect([display, position]).to.deep.equal(['block', 'fixed']);
    expect(color).not.to.equal('rgb(255, 0, 0)');
    expect(panel.shadowRoot?.querySelectorAll('[style]')).to.have.length(0);
    expect(panel.hasAttribute('style')).to.equal(false);
  });
});

describe('the check', () => {
  it('is dressed on a page that allows no styles and requires Trusted Types', async () => {
    const headers = policy(
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types calcium-guide",
    );
    const { result, errors } = await afterCheck({ html: page(TAG), headers }, async () => {
      const panel = document.querySelector('#calcium-guide-self-check') as HTMLElement;
      while (!panel.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
      return { position: getComputedStyle(panel).position };
    });
    expect(result.position).to.equal('fixed');
    expect(errors).to.deep.equal([]);
  });

  for (const [name, body] of Object.entries({
    'where the guide runs': TAG,
    'where it does not': `<script type="text/delayed" src="${SRC}"></script><script src="${SRC}" integrity="sha256-${'A'.repeat(43)}="></script>`,
  }))
    it(`asks for nothing but the script’s address: ${name}`, async () => {
      const { requests } = await afterCheck({ html: page(body) }, async () => {
        const root = document.querySelector('#calcium-guide-self-check')?.shadowRoot;
        while (!root?.querySelector('button')) await new Promise(requestAnimationFrame);
        return {};
      });
      const others = requests
        .slice(1)
        .filter((address) => !/\/calcium-guide\.min\.js$|\/favicon\.ico$/.test(address));
      expect(others).to.deep.equal([]);
    });

  it('leaves the page as it was but for its panel', async () => {
    const html = page(`<script src="${SRC}" integrity="sha256-${'A'.repeat(43)}="></script>`);
    const { result } = await afterCheck({ html }, async () => {
      const panel = document.querySelector('#calcium-guide-self-check');
      while (!panel?.shadowRoot?.querySelector('button')) await new Promise(requestAnimationFrame);
      panel.remove();
      const { head, body } = document;
      return {
        elements: [...document.documentElement.children].map(({ localName }) => localName),
        links: head.querySelectorAll('link').length,
        scripts: body.querySelectorAll('script').length,
        isDefined: customElements.get('calcium-guide') !== undefined,
      };
    });
    expect(result.elements).to.deep.equal(['head', 'body']);
    expect(result.links).to.equal(0);
    expect(result.scripts).to.equal(1);
    expect(result.isDefined).to.equal(false);
  });
});
