import { expect } from 'chai';
import { viewIds, type ViewId } from '../../src/model/views.ts';
import { chosenViews, fileWith, viewsNamed } from '../../src/sets/files.ts';

const views = (text: string) => text.split(' ').filter(Boolean) as ViewId[];

describe('chosenViews(wanted, own)', () => {
  // What the file has, what is wanted, what it shows, what it lacks, and the file to use.
  const rows: readonly (readonly [string, string, string, string, string])[] = [
    ['calculator', 'calculator', 'calculator', '', 'calcium-guide.calculator.min.js'],
    ['calculator', 'pathway', 'calculator', 'pathway', 'calcium-guide.calculator-pathway.min.js'],
    ['calculator', 'evidence', 'calculator', 'evidence', 'calcium-guide.min.js'],
    ['pathway', 'safety pathway', 'pathway', 'safety', 'calcium-guide.min.js'],
    [
      'pathway calculator',
      'calculator pathway',
      'calculator pathway',
      '',
      'calcium-guide.calculator-pathway.min.js',
    ],
    [viewIds.join(' '), 'safety evidence', 'safety evidence', '', 'calcium-guide.min.js'],
  ];
  for (const [own, wanted, shown, lacking, file] of rows)
    it(`shows ${shown} where a file with ${own} is asked for ${wanted}`, () => {
      expect(chosenViews(views(wanted), views(own))).to.deep.equal({
        shown: views(shown),
        lacking: views(lacking),
        file,
      });
    });

  it('never shows nothing, and nothing that the file lacks', () => {
    const subsets = [...Array(2 ** viewIds.length).keys()]
      .map((bits) => viewIds.filter((_, index) => bits & (1 << index)))
      .filter((subset) => subset.length > 0);
    for (const own of subsets)
      for (const wanted of subsets) {
        const { shown, lacking } = chosenViews(wanted, own);
        expect(shown).not.to.deep.equal([]);
        expect(own).to.include.members([...shown]);
        expect(lacking).to.deep.equal(wanted.filter((id) => !own.includes(id)));
      }
  });
});

describe('the names of the files', () => {
  const rows = [
    ['calcium-guide.min.js', ''],
    ['calcium-guide.de.min.js', ''],
    ['everything.js', ''],
    ['', ''],
    ['calcium-guide.pathway.min.js', 'pathway'],
    ['calcium-guide.calculator.de.min.js', 'calculator'],
    ['calcium-guide.calculator-pathway.min.js', 'pathway calculator'],
  ] as const;
  for (const [file, named] of rows)
    it(`"${file}" names ${named || 'no view'}`, () => {
      expect(viewsNamed(file)).to.deep.equal(views(named));
    });

  it('lead to the file that has the views which they name', () => {
    for (const named of ['pathway', 'calculator', 'pathway calculator'])
      expect(viewsNamed(fileWith(views(named)))).to.deep.equal(views(named));
    expect(fileWith([])).to.equal('calcium-guide.pathway.min.js');
    expect(fileWith(['safety'])).to.equal('calcium-guide.min.js');
  });
});
