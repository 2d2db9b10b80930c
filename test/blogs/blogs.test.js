import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { visibleText } from '../blog/reader.js';
import { skipWithoutChromium } from '../support/chromium.js';
import { blogs, LINE } from './blogs.js';
import { serveBlog, skipWithoutGenerator } from './building.js';
import {
  answerFor,
  groundsOf,
  coverOfAnswer,
  follow,
  goInHistory,
  guided,
  guidesOn,
  headed,
  launchOn,
  openBlog,
  toggle,
} from './reader.js';

const HEADLINE = /^2,000\sIU .* 50% of the limit/;
const FALLBACK = 'JavaScript';

const both = (scheme) => ({ page: scheme, guide: scheme });

/** The readers that come to each post: what their system is, and how wide their window. */
const readers = [
  { system: 'light', other: 'dark', width: 1280 },
  { system: 'dark', other: 'light', width: 390 },
];

const browsers = {};
before(async () => {
  for (const { system } of readers) browsers[system] = await launchOn(system);
});
after(() => Promise.all(Object.values(browsers).map((browser) => browser?.close())));

/** What the console is told where the page itself has no guide. */
const linesWithout = ({ isSiteWide }) => (isSiteWide ? [LINE] : []);

function testPost({ system, other, width }, { way, path, blog, served }) {
  const isInFrame = way === 'frame';
  let visit;
  before(async () => {
    visit = await openBlog(browsers[system], served().at(path), width);
    await guided(visit.page, isInFrame);
  });
  after(() => visit?.close());

  it('has exactly one guide, whole, and no text in its place', async () => {
    assert.deepEqual(await guidesOn(visit.page), { all: 1, whole: 1 });
    assert.ok(!(await visibleText(visit.page)).includes(FALLBACK));
  });

  it(`is ${system} as the reader's system is`, async () => {
    assert.deepEqual(await groundsOf(visit.page, isInFrame, system), both(system));
  });

  it('answers, with nothing of the page over the headline', async () => {
    assert.match(await answerFor(visit.page, isInFrame, HEADLINE), HEADLINE);
    assert.equal(await coverOfAnswer(visit.page, isInFrame), undefined);
  });

  for (const [when, scheme] of [
    ['once that is chosen', other],
    ['again once that is', system],
  ])
    it(`is ${scheme} ${when}`, async () => {
      await toggle(visit.page, blog, scheme);
      assert.deepEqual(await groundsOf(visit.page, isInFrame, scheme), both(scheme));
    });

  it('asks for nothing that is not there and puts no error on the console', () => {
    assert.deepEqual(visit.troubles, isInFrame ? linesWithout(blog) : []);
  });
}

function testNavigation({ way, path, blog, served }) {
  const isInFrame = way === 'frame';

  it(`has one guide on each coming to a post with the ${way}, and none on leaving it`, async () => {
    const { page, troubles, close } = await openBlog(browsers.light, served().at('/'));
    const isHere = async () => {
      await guided(page, isInFrame);
      assert.deepEqual(await guidesOn(page), { all: 1, whole: 1 });
    };
    const isGone = async () => {
      await headed(page, 'About');
      assert.deepEqual(await guidesOn(page), { all: 0, whole: 0 });
    };
    await page.evaluate(() => (globalThis.isSamePage = true));
    await follow(page, path);
    await isHere();
    await follow(page, blog.without);
    await isGone();
    await goInHistory(page, -1, path);
    await isHere();
    assert.match(await answerFor(page, isInFrame, HEADLINE), HEADLINE);
    await goInHistory(page, 1, blog.without);
    await isGone();
    assert.ok(await page.evaluate(() => globalThis.isSamePage));
    assert.deepEqual(troubles, linesWithout(blog));
    await close();
  });
}

function testBlog(blog) {
  let server;
  before(async () => {
    server = await serveBlog(blog);
  });
  after(() => server?.close());
  const posts = Object.entries(blog.posts).map(([way, path]) => ({
    way,
    path,
    blog,
    served: () => server,
  }));

  for (const post of posts)
    for (const reader of readers)
      describe(`in a post with the ${post.way}, on a ${reader.system} system in ${reader.width} px`, () =>
        testPost(reader, post));

  it('has no guide on a page without one, and says so where each page has the tag', async () => {
    const { page, troubles, close } = await openBlog(browsers.light, server.at(blog.without));
    assert.deepEqual(await guidesOn(page), { all: 0, whole: 0 });
    assert.deepEqual(troubles, linesWithout(blog));
    await close();
  });

  if (blog.navigates)
    describe('that changes its page without loading it anew', () => posts.forEach(testNavigation));
}

for (const blog of blogs)
  describe(
    `a blog made with ${blog.name}`,
    { skip: skipWithoutChromium || skipWithoutGenerator(blog) },
    () => testBlog(blog),
  );
