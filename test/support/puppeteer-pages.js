/** Runs in the page: where the inside of its first frame begins. */
export const placeOfFrame = `() => {
  const frame = document.querySelector('iframe');
  const { x, y } = frame.getBoundingClientRect();
  return { x: x + frame.clientLeft, y: y + frame.clientTop };
}`;

/** True for a browser's report of a broken policy; it comes as a message or as an error. */
function isViolation(text) {
  return (
    /Content[ -]Security[ -]Policy|^NS_ERROR_CONTENT_BLOCKED/i.test(text) && !text.startsWith('<')
  );
}

/** A page of its own in Chromium or Firefox, with everything that its console was told. */
export class PuppeteerPage {
  #page;
  #frame;
  #offset = { x: 0, y: 0 };
  #told;
  /** Nothing was set that the next visit would find. */
  isAsNew = true;
  isFromDisk = false;

  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    this.#page = page;
    this.#frame = page.mainFrame();
    page.on('console', (message) => this.#hear(message.type(), message.text()));
    page.on('pageerror', (error) => this.#hear('error', String(error.message ?? error)));
    page.on('request', (request) => this.#told.requests.push(request.url()));
  }

  #hear(type, text) {
    // The icon that a browser asks for by itself; Firefox tells of it twice, once without an address.
    if (isViolation(text) && /favicon\.ico|^NS_ERROR/.test(text)) return;
    if (isViolation(text)) this.#told.violations.push(text);
    else if (type === 'warn') this.#told.warnings.push(text);
    else if (type === 'error' && !text.startsWith('Failed to load')) this.#told.errors.push(text);
  }

  async bringToFront() {
    await this.#page.bringToFront();
  }

  async goto(address) {
    // A page from disk has the same address each time: the browser would take it for loading it anew.
    this.isFromDisk = address.startsWith('file:');
    if (this.isFromDisk) this.isAsNew = false;
    this.#frame = this.#page.mainFrame();
    this.#offset = { x: 0, y: 0 };
    this.#told = { warnings: [], errors: [], violations: [], requests: [] };
    await this.#page.goto(address, { waitUntil: 'load' });
  }

  async resize(width, height) {
    this.isAsNew = false;
    await this.#page.setViewport({ width, height });
  }

  /** From here on `evaluate` runs in the first frame of the page. */
  async enterFrame() {
    this.#offset = await this.evaluate(placeOfFrame);
    this.#frame = this.#page.frames()[1];
  }

  /** Runs a function, given as its source, and tells what it returns: as text, of which drivers make little ado. */
  async evaluate(source) {
    const text = await this.#frame.evaluate(
      `(async () => JSON.stringify({ result: await (${source})() }))()`,
    );
    return JSON.parse(text).result;
  }

  async type(text) {
    await this.#page.keyboard.type(text);
  }

  /** As a hand does it: some work of the page comes between press and release. */
  async click({ x, y }) {
    await this.#page.mouse.click(x, y, { delay: 50 });
  }

  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /** False where the driver would lose a page that comes out of the browser's cache. */
  async back() {
    if (await this.#isFirefox()) return false;
    this.isAsNew = false;
    await this.#page.goBack({ waitUntil: 'load' });
    return true;
  }

  /** True where the browser's driver can pretend to be that medium. */
  async emulateMedium(medium) {
    if (await this.#isFirefox()) return false;
    this.isAsNew = false;
    await this.#page.emulateMediaType(medium);
    return true;
  }

  /** What the reader set in the browser: media features by name, a size of type. False where no driver can. */
  async emulateReader({ features = {}, typeSize = 16 }) {
    if (await this.#isFirefox()) return false;
    this.isAsNew = false;
    const protocol = await this.#page.createCDPSession();
    const entries = Object.entries(features).map(([name, value]) => ({ name, value }));
    await protocol.send('Emulation.setEmulatedMedia', { features: entries });
    await protocol.send('Page.setFontSizes', { fontSizes: { standard: typeSize } });
    return true;
  }

  /** What the page holds after a thorough clean-up; Chromium alone tells it, undefined elsewhere. */
  async memory() {
    if (await this.#isFirefox()) return undefined;
    this.isAsNew = false;
    const protocol = await this.#page.createCDPSession();
    await protocol.send('HeapProfiler.enable');
    await protocol.send('HeapProfiler.collectGarbage');
    const { usedSize: bytes } = await protocol.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners: listeners } = await protocol.send('Memory.getDOMCounters');
    await protocol.detach();
    return { bytes, nodes, listeners };
  }

  async #isFirefox() {
    return (await this.#page.browser().version()).includes('irefox');
  }

  /** A picture of that part of the page, as PNG. */
  async picture(box) {
    const clip = { ...box, x: box.x + this.#offset.x, y: box.y + this.#offset.y };
    // Firefox refuses to be asked for a picture that is made faster.
    const optimizeForSpeed = !(await this.#isFirefox());
    const how = { clip, captureBeyondViewport: false, optimizeForSpeed };
    return Buffer.from(await this.#page.screenshot(how));
  }

  /** The accessibility tree as text; Chromium alone tells it, '' elsewhere. */
  async tree() {
    if (await this.#isFirefox()) return '';
    return JSON.stringify(await this.#page.accessibility.snapshot({ interestingOnly: false }));
  }

  async told() {
    return this.#told;
  }

  async close() {
    await this.#page.close();
  }
}
