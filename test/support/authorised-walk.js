import { writeFileSync } from 'node:fs';

/** Countries whose law has something to say, for a lawyer to read. */
const countries = ['eu', 'uk', 'us'];

/** Runs in the page: everything that can be read in each view with authorised wording, opened. */
async function readAll(jurisdiction) {
  const guide = document.querySelector('calcium-guide');
  Object.assign(guide, { jurisdiction, claims: 'authorised', d3: '2000', k2: '100' });
  await guide.updateComplete;
  const root = guide.shadowRoot;
  const press = async (selector) => {
    for (const button of root.querySelectorAll(selector)) button.click();
    await guide.updateComplete;
  };
  const read = async (title) => {
    await press('[name=safety][aria-expanded=false], [name=references][aria-expanded=false]');
    for (const details of root.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => requestAnimationFrame(() => resolve()));
    const above = root.querySelector('#view').innerText;
    const below = ['.left-out', 'footer'].map((part) => root.querySelector(part).innerText);
    return [`=== ${title} ===`, above, ...below].join('\n\n');
  };
  const texts = [];
  for (const tab of [...root.querySelectorAll('[role=tab]')].map(({ id }) => `#${id}`)) {
    await press(tab);
    await press('[type=checkbox][value=none]:not(:checked)');
    texts.push(await read(root.querySelector(tab).textContent.trim()));
  }
  await press('#tab-calculator');
  for (const box of [...root.querySelectorAll('[name=conditions]')].map(({ value }) => value))
    await press(`[name=conditions][value=${box}]`);
  texts.push(await read('The same with every condition ticked'));
  await press('[type=checkbox][value=none]');
  return texts.join('\n\n');
}

/** Writes what each country's readers read where only authorised wording may stand. */
export async function writeAuthorisedWalks(page, folder) {
  for (const jurisdiction of countries) {
    const text = await page.evaluate(readAll, jurisdiction);
    const title = `calcium-guide, claims="authorised", jurisdiction="${jurisdiction}"`;
    writeFileSync(`${folder}/authorised-${jurisdiction}.txt`, `${title}\n\n${text}\n`);
  }
}
