import { expect } from '@open-wc/testing';
import { wayAlong } from '../../src/page/way.ts';
import { upright, wide } from '../../src/views/pathway-compositions.ts';

/** Units by which the way may leave its path: less than a dot's own size. */
const APART = 1;

function pathOf(d: string): SVGPathElement {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path;
}

describe('the ways of the calcium', () => {
  for (const { name, ways } of [wide, upright])
    for (const [flow, paths] of Object.entries(ways))
      paths.forEach((d, index) => {
        it(`${flow} ${index + 1} of the ${name} picture is followed as the browser draws it`, () => {
          const path = pathOf(d);
          const { length, places } = wayAlong(d);
          expect(length / path.getTotalLength()).to.be.closeTo(1, 0.01);
          for (const { offset, x, y } of places) {
            const drawn = path.getPointAtLength(offset * path.getTotalLength());
            expect(Math.hypot(drawn.x - x, drawn.y - y), `${offset}`).to.be.below(APART);
          }
        });

        it(`${flow} ${index + 1} of the ${name} picture keeps to it between two places, too`, () => {
          const path = pathOf(d);
          const { places } = wayAlong(d);
          places.slice(1).forEach(({ offset, x, y }, before) => {
            const from = places[before]!;
            const half = ((from.offset + offset) / 2) * path.getTotalLength();
            const drawn = path.getPointAtLength(half);
            const apart = Math.hypot(drawn.x - (from.x + x) / 2, drawn.y - (from.y + y) / 2);
            expect(apart, `${offset}`).to.be.below(APART);
          });
        });
      });

  it('begin and end where their path does, and are passed at one speed', () => {
    const { length, places } = wayAlong('M10 20H110V70');
    expect(length).to.equal(150);
    expect(places.map(({ offset }) => offset)).to.deep.equal([0, 2 / 3, 1]);
    expect(places.at(-1)).to.include({ x: 110, y: 70 });
  });
});
