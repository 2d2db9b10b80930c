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

let session;

async function startSession() {
  return WebDriver.newSession(await startWebKit());
}

/** The one window of WebKit's driver, as a page to use and leave. */
export class WebDriverPage {
  #driver;
  #offset = { x: 0, y: 0 };
  #isInFrame = false;
  /** The window as it was before this page changed its size. */
  #window;

  constructor(driver) {
    this.#driver = driver;
  }

  /** The browser is started with the first page, and kept. */
  static async open() {
    session ??= startSession();
    return new WebDriverPage(await session);
  }

  static async version() {
    return (await (session ??= startSession())).capabilities.browserVersion;
  }

  async goto(address) {
    await this.#driver.switchToFrame(null);
    this.#isInFrame = false;
    await this.#driver.navigateTo(address);
  }

  async resize(width, height) {
    const { innerWidth, innerHeight } = await this.evaluate('() => ({ innerWidth, innerHeight })');
    const outer = await this.#driver.getWindowRect();
    this.#window ??= outer;
    const frame = [outer.width - innerWidth, outer.height - innerHeight];
    await this.#driver.setWindowRect(0, 0, width + frame[0], height + frame[1]);
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
    await this.goto('about:blank');
    const { width, height } = this.#window ?? {};
    if (width) await this.#driver.setWindowRect(0, 0, width, height);
  }
}
