import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const page = readFileSync(`${demo}platforms.html`, 'utf8');

const platforms = [
  'WordPress, block editor',
  'WordPress, classic editor',
  'WordPress, multisite and authors',
  'Ghost',
  'Blogger',
  'Squarespace',
  'Wix',
  'Shopify',
  'Webflow',
  'Substack',
  'Medium',
  'Hugo',
  'Jekyll',
  'Eleventy',
  'Astro',
  'Docusaurus',
  'MkDocs',
  'Sphinx',
  'VitePress',
  'MediaWiki',
  'DokuWiki',
];

const ADDRESS = 'https://your-site.example/calcium-guide/';
const SETTINGS =
  '(?: (?:data-)?(?:show|jurisdiction|unit|d3|k2|rule|claims|theme|heading-level)="[^"<>]+")*';

/** One of the four ways, or the address of the frame for platforms that ask for one. */
const ways = [
  `<script async(?:="async")? src="${ADDRESS}calcium-guide\\.min\\.js"${SETTINGS}></script>`,
  `<calcium-guide${SETTINGS}>\\s*<p>[^<]+</p>\\s*</calcium-guide>`,
  `<div class="calcium-guide"${SETTINGS}>[^<]+</div>`,
  `<iframe src="${ADDRESS}frame\\.html\\?[^"<>]+" title="[^"]+" sandbox="allow-scripts allow-modals allow-popups" allow="clipboard-write"[^<>]*></iframe>`,
  `${ADDRESS}frame\\.html\\?[\\w=&-]+`,
].map((way) => new RegExp(`^${way}$`));

const asTyped = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const all = (pattern, text) => [...text.matchAll(pattern)];

const sections = all(/<section aria-labelledby="([\w-]+)">(.*?)<\/section>/gs, page).map(
  ([, id, body]) => ({ id, body, name: /<h2 id="[\w-]+">([^<]+)<\/h2>/.exec(body)?.[1] }),
);

describe('the page on platforms', () => {
  it('has a section for every platform, in the order of the table', () => {
    assert.deepEqual(
      sections.map(({ name }) => name),
      platforms,
    );
    const table = /<tbody>.*<\/tbody>/s.exec(page)?.[0] ?? '';
    const rows = all(/<a href="#([\w-]+)"\s*>([^<]+)<\/a\s*>/g, table);
    assert.deepEqual(
      rows.map(([, id, name]) => [id, name]),
      sections.map(({ id, name }) => [id, name]),
    );
  });

  it('says of each what to paste, what is stripped, what to do then and how we know', () => {
    for (const { name, body } of sections) {
      assert.match(body, /<strong>Paste<\/strong>.*<pre>.*<strong>Stripped\.<\/strong>/s, name);
      assert.match(body, /<strong>Then<\/strong>/, name);
      const known = all(/<strong>How we know\.<\/strong>(.*?)<\/p>/gs, body);
      assert.equal(known.length, 1, name);
      assert.match(known[0][1], /Verified|[Nn]ot verified|[Nn]ot\s+tried/, name);
    }
  });

  it('writes HTML to copy in one of the four ways, with one address', () => {
    const blocks = all(/<pre>\s*<code>([^]*?)<\/code>/g, page).map(([, text]) => asTyped(text));
    assert.ok(blocks.length > platforms.length);
    const unknown = blocks.filter((block) => !ways.some((way) => way.test(block)));
    assert.deepEqual(unknown, []);
    for (const [address] of all(/https:\/\/your-site[^"'\s<]*/g, page))
      assert.match(address, /\/calcium-guide\/(?:calcium-guide\.min\.js|frame\.html)/);
  });

  it('has no link that leads nowhere within these pages', () => {
    for (const [, link] of all(/href="(?!https:)([^"]+)"/g, page)) {
      const isHere = page.includes(`id="${link.slice(1)}"`);
      assert.ok(
        link.startsWith('#') ? isHere : existsSync(demo + link.replace(/[?#].*/, '')),
        link,
      );
    }
  });
});
