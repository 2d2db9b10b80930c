import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { CHROMIUM_FLAGS, provideBrowser } from '../support/browsers.js';
import { countGuides, headlineFor, openPost, themeStyles, visibleText } from './reader.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, 'test/blog/_site');
const built = (file) => readFileSync(join(output, file), 'utf8');

const FALLBACK = 'The calculator needs JavaScript.';

/** The ways to put the guide into a post, and whether the post has words to fall back on. */
const ways = [
  { post: 'script-tag', way: 'one script tag', hasFallback: false },
  { post: 'element', way: 'the element', hasFallback: true },
  { post: 'placeholder', way: 'the placeholder', hasFallback: true },
];

let browser;
let server;
const addressOf = (post) => new URL(`/posts/${post}/`, server.resolvedUrls.local[0]).href;

before(async () => {
  rmSync(output, { recursive: true, force: true });
  const eleventy = 'node_modules/@11ty/eleventy/cmd.cjs';
  const args = [eleventy, '--quiet', '--config=test/blog/eleventy.config.js'];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' });
  server = await preview({
    root,
    configFile: false,
    // Any other type answers an address that is not there with the front page.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: output },
    preview: { port: 0 },
  });
  const executablePath = await provideBrowser('chromium');
  browser = await puppeteer.launch({
    executablePath,
    args: CHROMIUM_FLAGS,
    protocolTimeout: 30_000,
  });
});

after(async () => {
  await browser?.close();
  await server?.close();
});

describe('the blog', () => {
  it('is built by Eleventy from the layouts of the theme', () => {
    for (const { post } of ways) {
      const html = built(`posts/${post}/index.html`);
      assert.match(html, /<meta name="generator" content="Eleventy v3/);
      assert.match(html, /<ul class="post-metadata">/);
      assert.match(html, /<ul class="links-nextprev">/);
    }
  });

  it('wears the style sheet of the theme', async () => {
    assert.match(built('assets/styles/main.css'), /\.links-nextprev\b/);
    const { page } = await openPost(browser, addressOf('element'));
    const looks = await page.$eval('body', (body) => getComputedStyle(body).maxWidth);
    assert.equal(looks, '640px');
    await page.close();
  });

  it('serves the built script itself, byte for byte', () => {
    const script = readFileSync(join(root, 'dist/calcium-guide.min.js'), 'utf8');
    assert.equal(built('calcium-guide.min.js'), script);
  });
});

for (const { post, way, hasFallback } of ways)
  describe(`a post with ${way}`, () => {
    let visit;
    let visitWithout;

    before(async () => {
      visit = await openPost(browser, addressOf(post));
      visitWithout = await openPost(browser, addressOf(post), { script: 'blocked' });
    });

    it('has exactly one guide', async () => {
      assert.equal(await countGuides(visit.page), 1);
    });

    it('answers a reader who types 2,000 IU', async () => {
      const expected = /^2,000\sIU \(50\s[^)]+\) a day is 50%/;
      assert.match(await headlineFor(visit.page, '2000', expected), expected);
    });

    it('asks for nothing that is not there and puts no error on the console', () => {
      assert.deepEqual(visit.troubles, []);
    });

    it("leaves the theme's own parts as they are without the script", async () => {
      assert.deepEqual(await themeStyles(visit.page), await themeStyles(visitWithout.page));
    });

    if (hasFallback)
      it('shows the fallback text only to readers without the script', async () => {
        assert.ok(!(await visibleText(visit.page)).includes(FALLBACK));
        assert.ok((await visibleText(visitWithout.page)).includes(FALLBACK));
      });
  });
