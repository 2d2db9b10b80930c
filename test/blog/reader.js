/** How long a reader waits for the guide before a test gives up. */
const PATIENCE = { timeout: 10_000 };

const BUILT_SCRIPT = '/calcium-guide.min.js';

/** Follows from how tall the guide is, and may differ. */
const FOLLOWS_HEIGHT =
  /^(?:height|block-size|inset-.*|top|bottom|perspective-origin|transform-origin)$/;

/** What of the theme's own stands around the guide. */
const THEME_PARTS = [
  'html',
  'body',
  'header',
  '.home-link',
  'nav',
  '.nav-item a',
  '.theme-toggle',
  'main',
  'h1',
  '.post-metadata',
  'main p',
  '.links-nextprev a',
  'footer',
  '.powered-by',
];

/** Notes whatever a reader with open developer tools would see go wrong. */
export function noteTroubles(page) {
  const troubles = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}

async function blockBuiltScript(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith(BUILT_SCRIPT) ? request.abort() : request.continue(),
  );
}

/**
 * Opens a post as a reader does.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ script?: 'blocked' }} [options]
 */
export async function openPost(browser, url, { script } = {}) {
  const page = await browser.newPage();
  const troubles = noteTroubles(page);
  if (script === 'blocked') await blockBuiltScript(page);
  await page.goto(url, { waitUntil: 'networkidle0' });
  return { page, troubles };
}

/** Waits for a guide that is ready, and tells how many there are. */
export async function countGuides(page) {
  await page.waitForSelector('calcium-guide >>> #d3', PATIENCE);
  return (await page.$$('calcium-guide')).length;
}

/** Types the dose key by key; the headline once it is as expected, or what it is in the end. */
export async function headlineFor(page, dose, expected) {
  // A browser draws the front page alone, and a click waits for what is drawn.
  await page.bringToFront();
  const field = await page.waitForSelector('calcium-guide >>> #d3', PATIENCE);
  await field.click();
  await page.keyboard.type(dose);
  // Where the pathway comes first, a line at its top leads to the answer.
  await (await page.$('calcium-guide >>> [name=check]'))?.click();
  const headline = await page.waitForSelector('calcium-guide >>> #answer', PATIENCE);
  const isExpected = (element, pattern) => new RegExp(pattern).test(element.textContent.trim());
  await page.waitForFunction(isExpected, PATIENCE, headline, expected.source).catch(() => {});
  return headline.evaluate((element) => element.textContent.trim());
}

/** The text of the post that a reader sees outside the guide. */
export function visibleText(page) {
  return page.$eval('main', (main) => main.innerText);
}

/** Every computed style of the theme's own parts, but for what follows from the guide's height. */
export function themeStyles(page) {
  const stylesOf = (selectors, follows) => {
    const isOwn = (name) => !new RegExp(follows).test(name);
    return selectors.map((selector) => {
      const style = getComputedStyle(document.querySelector(selector));
      const own = [...style].filter(isOwn).map((name) => [name, style.getPropertyValue(name)]);
      return [selector, Object.fromEntries(own)];
    });
  };
  return page.evaluate(stylesOf, THEME_PARTS, FOLLOWS_HEIGHT.source);
}
