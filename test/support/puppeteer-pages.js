/** True for a browser's report of a broken policy; it comes as a message or as an error. */
function isViolation(text) {
  return (
    /Content[ -]Security[ -]Policy|^NS_ERROR_CONTENT_BLOCKED/.test(text) && !text.startsWith('<')
  );
}

/** A page of its own in Chromium or Firefox, with everything that its console was told. */
export class PuppeteerPage {
  #page;
  #frame;
  #told = { warnings: [], errors: [], violations: [], requests: [] };

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.#page = page;
    this.#frame = page.mainFrame();
    page.on('console', (message) => this.#hear(message.type(), message.text()));
    page.on('pageerror', (error) => this.#hear('error', String(error.message ?? error)));
    page.on('request', (request) => this.#told.requests.push(request.url()));
  }

  #hear(type, text) {
    if (isViolation(text)) this.#told.violations.push(text);
    else if (type === 'warn') this.#told.warnings.push(text);
    else if (type === 'error' && !text.startsWith('Failed to load')) this.#told.errors.push(text);
  }

  async goto(address) {
    await this.#page.goto(address, { waitUntil: 'load' });
  }

  async resize(width, height) {
    await this.#page.setViewport({ width, height });
  }

  /** From here on `evaluate` runs in the first frame of the page. */
  async enterFrame() {
    this.#frame = this.#page.frames()[1];
  }

  /** Runs a function, given as its source, and tells what it returns. */
  async evaluate(source) {
    return this.#frame.evaluate(`(${source})()`);
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  async press(key) {
    await this.#page.keyboard.press(key);
  }

  async back() {
    await this.#page.goBack({ waitUntil: 'load' });
  }

  /** A picture of that part of the page, as PNG. */
  async picture(clip) {
    return Buffer.from(await this.#page.screenshot({ clip, captureBeyondViewport: false }));
  }

  /** The accessibility tree as text; Chromium alone tells it, '' elsewhere. */
  async tree() {
    if ((await this.#page.browser().version()).includes('irefox')) return '';
    return JSON.stringify(await this.#page.accessibility.snapshot({ interestingOnly: false }));
  }

  async told() {
    return this.#told;
  }

  async close() {
    await this.#page.close();
  }
}
