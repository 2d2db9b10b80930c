import { PNG } from 'pngjs';
import WebDriver from 'webdriver';
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
    told.violations.push(`${violatedDirective} ${blockedURI}`),
  );
}

/** Runs in the page: what was noted, and what was asked for. */
function whatWasTold() {
  const { warnings = [], errors = [], violations = [] } = window.told ?? {};
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  return { warnings, errors, violations, requests: [location.href, ...files] };
}

let session;

async function startSession() {
  const { options } = await startWebKit();
  return WebDriver.newSession(options);
}

/** The one window of WebKit's driver, as a page to use and leave. */
export class WebDriverPage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  /** The browser is started with the first page, and kept. */
  static async open() {
    session ??= startSession();
    return new WebDriverPage(await session);
  }

  async goto(address) {
    await this.#driver.navigateTo(address);
  }

  async resize(width, height) {
    const { innerWidth, innerHeight } = await this.evaluate('() => ({ innerWidth, innerHeight })');
    const { width: outerWidth, height: outerHeight } = await this.#driver.getWindowRect();
    const frame = [outerWidth - innerWidth, outerHeight - innerHeight];
    await this.#driver.setWindowRect(0, 0, width + frame[0], height + frame[1]);
  }

  async enterFrame() {
    await this.#driver.switchToFrame(0);
  }

  async evaluate(source) {
    const { result, error } = await this.#driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
      Promise.resolve().then(${source}).then(
        (result) => done({ result }), (error) => done({ error: String(error) }));`,
      [],
    );
    if (error) throw new Error(error);
    return result;
  }

  async type(text) {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  async press(key) {
    const codes = { Enter: '\uE007', Tab: '\uE004', Space: ' ' };
    await this.type(codes[key] ?? key);
  }

  async back() {
    await this.#driver.back();
  }

  async picture({ x, y, width, height }) {
    const whole = PNG.sync.read(Buffer.from(await this.#driver.takeScreenshot(), 'base64'));
    const part = new PNG({ width, height });
    PNG.bitblt(whole, part, x, y, width, height, 0, 0);
    return PNG.sync.write(part);
  }

  async tree() {
    return '';
  }

  async told() {
    return this.evaluate(String(whatWasTold));
  }

  async close() {
    await this.#driver.switchToFrame(null);
    await this.#driver.navigateTo('about:blank');
  }
}
