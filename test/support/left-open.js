import { PuppeteerPage } from './puppeteer-pages.js';
import { WebDriverPage } from './webdriver-pages.js';

/** A page beside that of the test, in its browser. */
async function pageBeside(test) {
  return new PuppeteerPage(await test.browserContext().newPage());
}

/**
 * A function that gives a page of the browser that runs the test to whoever is to use it, in front of the test's
 * own. A page that `isReusable` after it serves the next one, too: a new page, with a process of its own, costs more
 * than most visits do. Whoever `isAlone` gets one that nobody had before.
 */
export function pagesLeftOpen(isReusable) {
  const leftOpen = new WeakMap();
  const take = async (session, test) => {
    const page = leftOpen.get(session) ?? (await pageBeside(test));
    leftOpen.delete(session);
    await page.bringToFront();
    return page;
  };
  return async ({ session, isWebKit, isAlone = false }, use) => {
    // WebKit's driver has the one window.
    const test = isWebKit ? undefined : session.browser.getPage(session.id);
    const page = test
      ? await (isAlone ? pageBeside(test) : take(session, test))
      : await WebDriverPage.open();
    let isDone = false;
    try {
      const result = await use(page);
      isDone = true;
      return result;
    } finally {
      if (test && isDone && !isAlone && isReusable(page)) {
        leftOpen.set(session, page);
        // What is not in front is drawn seldom.
        await test.bringToFront();
      } else await page.close();
    }
  };
}
