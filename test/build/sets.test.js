import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(root, 'dist', file), 'utf8');

/** A few words of each view, as it alone says them. */
const words = {
  pathway: 'Where does calcium go?',
  calculator: 'How your vitamin D3 stands against the official limit',
  evidence: 'No health authority is known to ask people on D3 to add K2',
  safety: 'Who should ask first?',
};

const files = {
  'calcium-guide.min.js': ['pathway', 'calculator', 'evidence', 'safety'],
  'calcium-guide.calculator.min.js': ['calculator'],
  'calcium-guide.pathway.min.js': ['pathway'],
  'calcium-guide.calculator-pathway.min.js': ['pathway', 'calculator'],
};

describe('the file of a set', () => {
  for (const [file, views] of Object.entries(files)) {
    it(`${file} holds the words of its views and of no other`, () => {
      for (const [view, text] of Object.entries(words))
        assert.equal(read(file).includes(text), views.includes(view), view);
    });

    it(`${file} holds the publications that it cites, and no other`, () => {
      // Cited by the evidence alone, by the answer, and by the picture.
      const cites = (by) => read(file).includes(by);
      assert.equal(cites('High-Intensity Resistance and Impact Training'), views.length === 4);
      assert.ok(!views.includes('calculator') || cites('bfr.bund.de'));
    });

    it(`${file} has its row in the byte report, its budget and its hash`, () => {
      const kept = JSON.parse(readFileSync(join(root, 'src/build/byte-report.json'), 'utf8'));
      assert.ok(kept[file].brotli > 0);
      assert.ok(JSON.parse(read('bytes.json'))[file].brotli <= kept[file].brotli * 1.01);
      assert.match(JSON.parse(read('integrity.json'))[file], /^sha384-/);
    });
  }

  it('is smaller the less it shows', () => {
    const bytes = JSON.parse(read('bytes.json'));
    const sizes = ['.pathway', '.calculator', '.calculator-pathway', ''].map(
      (set) => bytes[`calcium-guide${set}.min.js`].brotli,
    );
    assert.deepEqual(
      sizes.toSorted((a, b) => a - b),
      sizes,
    );
  });

  it('leaves no map of a script behind', () => {
    for (const file of Object.keys(files))
      assert.ok(!existsSync(join(root, 'dist', `${file}.map`)));
  });
});
