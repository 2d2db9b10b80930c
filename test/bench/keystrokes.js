const KEYS = 60;
/** Keys that warm the code up before any is counted. */
const WARM_UP = 40;

/** Runs in the page: types digit after digit, each marked from its event to the end of its frame. */
async function typeKeys(path, keys) {
  let root = document;
  for (const selector of path.slice(0, -1)) root = root.querySelector(selector).shadowRoot;
  const input = root.querySelector(path.at(-1));
  const { port1, port2 } = new MessageChannel();
  const afterFrame = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(''));
    });
  await afterFrame();
  for (let key = 0; key < keys; key += 1) {
    input.value = String(100 + ((key * 37) % 400));
    performance.mark('key begins');
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await afterFrame();
    performance.mark('key ends');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Milliseconds in which the page's main thread worked, from each mark to the mark that ends it. */
function workBetween(events) {
  const begins = events.filter(({ name }) => name === 'key begins');
  const ends = events.filter(({ name }) => name === 'key ends');
  const { pid, tid } = begins[0];
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && /RunTask$/.test(event.name) && event.dur,
  );
  return begins.map(({ ts: from }, index) => {
    const to = ends[index].ts;
    const within = tasks.map(({ ts, dur }) => Math.min(ts + dur, to) - Math.max(ts, from));
    return within.filter((time) => time > 0).reduce((sum, time) => sum + time, 0) / 1000;
  });
}

/** Runs in the page: a guide with ten products, every answer given. */
export async function fillGuide() {
  const guide = document.querySelector('calcium-guide');
  await guide.updateComplete;
  const find = (selector) => guide.shadowRoot.querySelector(selector);
  for (let count = 1; count < 10; count += 1) {
    find('button[name=add]').click();
    await guide.updateComplete;
  }
  for (const entry of guide.shadowRoot.querySelectorAll('[id|=d3].line')) {
    entry.value = '300';
    entry.dispatchEvent(new Event('input'));
  }
  await guide.updateComplete;
  find('[value=none]').click();
  await guide.updateComplete;
  find('.entry').open = true;
}

/** Main-thread work of each key, in ms from the key to the end of its frame. */
export async function keysOf(browser, url, path, prepare) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 720, height: 900 });
  await page.goto(url, { waitUntil: 'networkidle0' });
  if (prepare) await page.evaluate(prepare);
  await page.evaluate(typeKeys, path, WARM_UP);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(typeKeys, path, KEYS);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  await context.close();
  return workBetween(trace.traceEvents);
}
