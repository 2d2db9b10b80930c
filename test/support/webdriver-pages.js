import { PNG } from 'pngjs';
import WebDriver from 'webdriver';
import { placeOfFrame } from './puppeteer-pages.js';
import { startWebKit } from './webkit.js';

/**
 * Runs in the page before anything else: notes what the console is told. The driver itself tells
 * nothing of it.
 */
export function recordConsole() {
  const told = { warnings: [], errors: [], violations: [] };
  Object.defineProperty(window, 'told', { value: told });
  const { warn, error } = console;
  const noting = (list, say) =>
    function (...parts) {
      list.push(parts.join(' '));
      say.apply(console, parts);
    };
  console.warn = noting(told.warnings, warn);
  console.error = noting(told.errors, error);
  addEventListener('error', ({ message }) => told.errors.push(String(message)));
  addEventListener('unhandledrejection', ({ reason }) => told.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    /favicon\.ico$/.test(blockedURI)
      ? undefined
      : told.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Runs in the page: what was noted, and what was asked for. */
function whatWasTold() {
  const { warnings = [], errors = [], violations = [] } = window.told ?? {};
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  return { warnings, errors, violations, requests: [location.href, ...files] };
}

/** Runs in the page: a dot far from everything that changes its colour, or the end of it. */
function blink() {
  const dot = document.createElement('i');
  dot.id = 'blinking';
  const look = (name, value) => dot.style.setProperty(name, value, 'important');
  const place = { display: 'block', position: 'fixed', right: 0, bottom: 0, width: '1px' };
  for (const [name, value] of Object.entries({ ...place, height: '1px' })) look(name, value);
  document.documentElement.append(dot);
  let isOn = false;
  const timer = setInterval(() => {
    isOn = !isOn && dot.isConnected;
    look('background', isOn ? 'red' : 'green');
    if (!dot.isConnected) clearInterval(timer);
  }, 20);
}

/**
 * Runs in the page: waits until the page is as large as it is to be, within patience; tells its size.
 *
 * WebKitGTK answers a change of the window's size once the window has it. The page is told of it by
 * another process, later: until then `innerWidth` and the layout are those of the window before.
 */
async function sizeOnceItIs({ width, height }) {
  const isThere = () => innerWidth === width && innerHeight === (height ?? innerHeight);
  const end = Date.now() + 15_000;
  while (!isThere() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  return { width: innerWidth, height: innerHeight };
}

let session;

async function startSession() {
  const driver = await WebDriver.newSession(await startWebKit());
  const page = new WebDriverPage({ driver });
  const { width, height } = await driver.getWindowRect();
  // Nothing stands beside the page, only a bar above it: there is no window manager.
  const atRest = await page.untilSized({ width });
  return { driver, atRest, bar: height - atRest.height };
}

/** The one window of WebKit's driver, as a page to use and leave. */
export class WebDriverPage {
  #driver;
  #offset = { x: 0, y: 0 };
  #isInFrame = false;
  /** The page's size in the window as the browser opened it. */
  #atRest;
  /** Height of what the window has above the page. */
  #bar;
  /** The size that was asked for, if any was. */
  #size;

  constructor({ driver, atRest, bar }) {
    this.#driver = driver;
    this.#atRest = atRest;
    this.#bar = bar;
  }

  /** The browser is started with the first page, and kept. */
  static async open() {
    session ??= startSession();
    return new WebDriverPage(await session);
  }

  static async version() {
    return (await (session ??= startSession())).driver.capabilities.browserVersion;
  }

  async goto(address) {
    await this.#leaveFrame();
    await this.#driver.navigateTo(address);
    if (this.#size) await this.untilSized(this.#size);
  }

  async resize(width, height) {
    // The inside of a frame has another size than the window.
    await this.#leaveFrame();
    this.#size = { width, height };
    await this.#driver.setWindowRect(0, 0, width, height + this.#bar);
    await this.untilSized(this.#size);
  }

  /** Waits until the page has that size, or at least that width; tells its size. */
  async untilSized(wanted) {
    const size = await this.evaluate(`() => (${sizeOnceItIs})(${JSON.stringify(wanted)})`);
    const { width, height } = { ...size, ...wanted };
    if (size.width !== width || size.height !== height)
      throw new Error(
        `WebKit was to show a page of ${width} × ${height} px, and it still has ${size.width} × ${size.height} px`,
      );
    return size;
  }

  async #leaveFrame() {
    await this.#driver.switchToFrame(null);
    this.#isInFrame = false;
  }

  async enterFrame() {
    this.#offset = await this.evaluate(placeOfFrame);
    await this.#driver.switchToFrame(0);
    this.#isInFrame = true;
    // Keys go to the frame that was clicked last.
    const heading = await this.#driver.findElement('css selector', 'h1');
    await this.#driver.elementClick(Object.values(heading)[0]);
  }

  async evaluate(source) {
    const { result, error } = await this.#driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
      Promise.resolve().then(${source}).then(
        (result) => done({ result: JSON.stringify({ result }) }),
        (error) => done({ error: String(error) }));`,
      [],
    );
    if (error) throw new Error(error);
    // As text: old libraries give lists methods that the driver takes for something else.
    return JSON.parse(result).result;
  }

  async type(text) {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  async click({ x, y }) {
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 50 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#driver.performActions([{ type: 'pointer', id: 'mouse', actions }]);
  }

  async press(key) {
    const codes = {
      Enter: '\uE007',
      Tab: '\uE004',
      ArrowRight: '\uE014',
      ArrowUp: '\uE013',
      ArrowDown: '\uE015',
    };
    await this.type(codes[key] ?? key);
  }

  async back() {
    await this.#driver.back();
    return true;
  }

  /** A picture of the guide, which stands in that box, as PNG. */
  async picture(box) {
    // The driver takes a picture of the next frame that is painted: a page at rest has none.
    await this.evaluate(String(blink));
    const picture = this.#isInFrame ? await this.#partOfWindow(box) : await this.#guideAlone();
    await this.evaluate("() => document.querySelector('#blinking').remove()");
    return picture;
  }

  /** Of the whole window it would take seconds to read. */
  async #guideAlone() {
    const guide = await this.#driver.findElement('css selector', 'calcium-guide');
    return Buffer.from(await this.#driver.takeElementScreenshot(Object.values(guide)[0]), 'base64');
  }

  /** Of an element in a frame WebKitGTK 2.50 shows another part of the window. */
  async #partOfWindow({ x, y, width, height }) {
    const whole = PNG.sync.read(Buffer.from(await this.#driver.takeScreenshot(), 'base64'));
    const part = new PNG({ width, height });
    const [left, top] = [x + this.#offset.x, y + this.#offset.y];
    PNG.bitblt(whole, part, left, top, width, height, 0, 0);
    return PNG.sync.write(part);
  }

  /** The driver knows no other medium than the screen. */
  async emulateMedium() {
    return false;
  }

  async emulateReader() {
    return false;
  }

  /** The driver tells nothing of memory. */
  async memory() {
    return undefined;
  }

  async tree() {
    return '';
  }

  async told() {
    return this.evaluate(String(whatWasTold));
  }

  /** Leaves the window as it was: the next page is in it, too. */
  async close() {
    const isResized = this.#size !== undefined;
    // A size that was never reached is not waited for again.
    this.#size = undefined;
    await this.goto('about:blank');
    if (isResized) await this.resize(this.#atRest.width, this.#atRest.height);
  }
}
