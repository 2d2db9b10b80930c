/** How long a page with so many instances is watched after it has loaded, in ms: then all have come to rest. */
const watched = (count) => 1500 + 50 * count;

/** Runs in the page before all else: notes what moves it and what holds it up. */
function note() {
  window.noted = { shift: 0, tasks: [] };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) window.noted.shift += value;
  });
  observe('longtask', ({ duration }) => window.noted.tasks.push(duration));
}

/** Runs in the page before all else: looks in each frame whether the widget has something to show. */
function lookFor(path) {
  const find = () => {
    let root = document;
    for (const [index, selector] of path.entries()) {
      const found = root?.querySelector(selector);
      if (index === path.length - 1) return found;
      root = found?.shadowRoot;
    }
  };
  const look = () => {
    if (!(find()?.getBoundingClientRect().height > 0)) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.shownAt = performance.now());
    requestAnimationFrame(() => port2.postMessage(''));
  };
  requestAnimationFrame(look);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens a page in a browser's profile of its own, lets it come to rest, and tells what `read` does. */
async function opened(browser, url, { throttling = 1, before, path, count = 1 }, read) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests = { loading: 0, after: 0 };
  let isLoaded = false;
  page.on('request', () => (requests[isLoaded ? 'after' : 'loading'] += 1));
  await page.setViewport({ width: 720, height: 900 });
  const session = await page.createCDPSession();
  // Not by the clock, which also counts what other programs of the machine do.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.emulateCPUThrottling(throttling);
  if (before) await page.evaluateOnNewDocument(before, path);
  await page.goto(url, { waitUntil: 'load' });
  isLoaded = true;
  await pause(watched(count));
  const result = await read({ page, session, requests });
  await context.close();
  return result;
}

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Processor time of the main thread from load to rest in ms, what of it went into style and layout, requests, and
 * memory in use in bytes.
 */
export function workOf(browser, url, count) {
  return opened(browser, url, { count }, async ({ session, requests }) => {
    const spent = await metricsOf(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await metricsOf(session);
    return {
      work: spent.TaskDuration * 1000,
      layingOut: (spent.RecalcStyleDuration + spent.LayoutDuration) * 1000,
      heap: JSHeapUsedSize,
      requests,
    };
  });
}

/** On a device four times as slow: layout shift, and the tasks of 50 ms and more, in ms. */
export function jankOf(browser, url) {
  return opened(browser, url, { throttling: 4, before: note }, async ({ page }) => {
    const { shift, tasks } = await page.evaluate(() => window.noted);
    const blocking = tasks.reduce((sum, duration) => sum + duration - 50, 0);
    return { shift, long: tasks.length, longest: Math.max(0, ...tasks), blocking };
  });
}

/** When the widget is first painted, in ms after the page was asked for. */
export function paintOf(browser, url, path) {
  return opened(browser, url, { before: lookFor, path }, ({ page }) =>
    page.evaluate(() => window.shownAt),
  );
}
