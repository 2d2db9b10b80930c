import { fileURLToPath, pathToFileURL } from 'node:url';
import { enter } from './states.js';

const host = fileURLToPath(new URL('../../demo/script-tag.html', import.meta.url));

/** The page whose guide is pictured. */
export const pictured = pathToFileURL(host).href;

/** What a reader's system asks for. */
export const looks = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

const setSize = (page, width, height) => page.setViewport({ width, height, deviceScaleFactor: 2 });

/** A page with a guide, in that setting. */
export async function openGuide(browser, setting) {
  const { width, look, medium = '', text = '100%', dir = 'ltr', attributes = {} } = setting;
  const { fragment = '' } = setting;
  const page = await browser.newPage();
  await setSize(page, width, 900);
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setEmulatedMedia', { media: medium, features: looks[look] });
  await page.goto(pictured + fragment, { waitUntil: 'load' });
  await page.addStyleTag({ content: `html { font-size: ${text} } body { padding: 0 }` });
  await page.evaluate(setDirection, dir);
  await page.evaluate(setAttributes, attributes);
  return page;
}

/** Runs in the page: what was pressed last has the focus, as after a key. */
function leaveFocus() {
  document.querySelector('calcium-guide').shadowRoot.activeElement?.blur();
}

/** Runs in the page: as if the guide's own language were written that way. */
function setDirection(dir) {
  document.querySelector('calcium-guide').shadowRoot.querySelector('.guide').dir = dir;
}

/** Runs in the page: what its author would have written. */
async function setAttributes(attributes) {
  const guide = document.querySelector('calcium-guide');
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  await guide.updateComplete;
}

/** Runs in the page: how far down the guide goes until what matches. */
function heightUntil(selector) {
  const guide = document.querySelector('calcium-guide');
  const next = guide.shadowRoot.querySelector(selector);
  return next.getBoundingClientRect().top - guide.getBoundingClientRect().top;
}

/** The guide in that state, whole or until what matches. */
export async function picture(browser, path, setting, state, end = '') {
  const page = await openGuide(browser, setting);
  await page.evaluate(enter, state);
  await page.evaluate(leaveFocus);
  // On a screen as high as the page nothing is scrolled away, and nothing has to stay in sight.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await setSize(page, setting.width, whole);
  const guide = await page.$('calcium-guide');
  const box = await guide.boundingBox();
  const height = end ? await page.evaluate(heightUntil, end) : box.height;
  const clip = { ...box, height };
  await page.screenshot({ path, clip, captureBeyondViewport: true });
  await page.close();
}
