import { expect } from 'chai';
import {
  calciumDayOf,
  ordinaryDay,
  type CalciumDay,
  type Day,
  type FlowId,
} from '../../src/domain/calcium-flows.ts';
import { calciumFigures } from '../../src/domain/calcium-reference-values.ts';
import { sourceOf } from '../../src/domain/sources.ts';

/** Every day that the switches and the slider allow. */
const days: readonly Day[] = [true, false].flatMap((isDEnough) =>
  [true, false].flatMap((isKEnough) =>
    Array.from({ length: 13 }, (_, index) => ({
      isDEnough,
      isKEnough,
      eaten: calciumFigures.slider.minimum.value + index * 100,
    })),
  ),
);

const nameOf = ({ isDEnough, isKEnough, eaten }: Day): string =>
  `${eaten} mg, vitamin D ${isDEnough ? 'enough' : 'very low'}, K ${isKEnough ? 'enough' : 'low'}`;

/** What comes in and what goes out at the two places where calcium parts. */
const places: Readonly<Record<string, readonly [into: FlowId[], outOf: FlowId[]]>> = {
  'the gut': [
    ['eaten', 'given-back'],
    ['taken-up', 'stool'],
  ],
  'the blood': [
    ['taken-up', 'out-of-bone'],
    ['given-back', 'into-bone', 'urine'],
  ],
};

function sumOf({ flows }: CalciumDay, ids: readonly FlowId[], of: 'drawn' | 'min' | 'max'): number {
  const amounts = ids.map((id) => {
    const { drawn, range } = flows[id];
    if (of === 'drawn') return drawn;
    return of === 'min' ? range.minimum : range.maximum;
  });
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

describe('calciumDayOf(day) neither makes nor loses calcium', () => {
  for (const day of days)
    it(nameOf(day), () => {
      const calcium = calciumDayOf(day);
      for (const [place, [into, outOf]] of Object.entries(places)) {
        const [comes, goes] = [into, outOf].map((ids) => sumOf(calcium, ids, 'drawn'));
        expect(comes, place).to.be.closeTo(Number(goes), 1e-9);
        expect(sumOf(calcium, into, 'min'), place).to.be.at.most(sumOf(calcium, outOf, 'max'));
        expect(sumOf(calcium, into, 'max'), place).to.be.at.least(sumOf(calcium, outOf, 'min'));
      }
    });
});

describe('calciumDayOf(day)', () => {
  it('draws each flow within its range, and no flow backwards', () => {
    for (const day of days)
      for (const [id, { range, drawn }] of Object.entries(calciumDayOf(day).flows)) {
        const name = `${nameOf(day)}: ${id}`;
        expect(range.minimum, name).to.be.at.least(0);
        expect(drawn, name).to.be.at.least(range.minimum).and.at.most(range.maximum);
      }
  });

  it('gives every flow a source and says how sure it is', () => {
    const { flows, intoArteryWall } = calciumDayOf(ordinaryDay);
    for (const { sources, standing } of [...Object.values(flows), intoArteryWall]) {
      expect(sources).not.to.have.length(0);
      for (const source of sources) expect(sourceOf(source).by).to.be.a('string');
      expect(standing).to.be.oneOf(['established', 'mechanism', 'not-shown']);
    }
  });

  // Transcribed from two averages for teaching: Endotext, figure 1, and LabCE's page.
  const taught: Readonly<Record<string, Readonly<Partial<Record<FlowId, number>>>>> = {
    Endotext: { eaten: 1000, stool: 800, urine: 200, 'into-bone': 500, 'out-of-bone': 500 },
    LabCE: { eaten: 1000, 'taken-up': 350, 'given-back': 250, stool: 900, urine: 100 },
  };
  for (const [name, amounts] of Object.entries(taught))
    it(`holds the ordinary day that ${name} teaches within what it says and draws`, () => {
      const { flows } = calciumDayOf(ordinaryDay);
      for (const [id, amount] of Object.entries(amounts)) {
        const { range, figure } = flows[id as FlowId];
        for (const span of [range, figure])
          expect(amount, id)
            .to.be.at.least(span?.minimum ?? Infinity)
            .and.at.most(span?.maximum ?? 0);
      }
    });

  it('states amounts for an ordinary day alone, and else whether it is less or more', () => {
    for (const day of days) {
      const isOrdinary = day.isDEnough && day.eaten === 1000;
      for (const { figure, change } of Object.values(calciumDayOf(day).flows)) {
        expect(figure !== null, nameOf(day)).to.equal(isOrdinary);
        if (isOrdinary) expect(change).to.equal('same');
      }
    }
  });

  it('lets the share in that the review states, with vitamin D and almost without', () => {
    expect(calciumDayOf(ordinaryDay).shareLetIn).to.deep.equal({ minimum: 0.3, maximum: 0.4 });
    const { shareLetIn, flows } = calciumDayOf({ ...ordinaryDay, isDEnough: false });
    expect(shareLetIn).to.deep.equal({ minimum: 0.1, maximum: 0.15 });
    expect(flows['taken-up'].range).to.deep.equal({ minimum: 100, maximum: 150 });
  });

  it('lets bone pay, and the kidneys save, when too little comes in', () => {
    for (const [day, expected] of [
      [{ ...ordinaryDay, isDEnough: false }, 'without-d'],
      [{ ...ordinaryDay, eaten: 300 }, 'short'],
      [{ ...ordinaryDay, isDEnough: false, eaten: 1500 }, 'without-d'],
    ] as const) {
      const { supply, flows } = calciumDayOf(day);
      expect(supply).to.equal(expected);
      expect(flows['out-of-bone'].change).to.equal('more');
      expect(flows['into-bone'].change).to.equal('same');
      expect(flows.urine.change).to.equal('less');
    }
  });

  it('lets no bone pay for what official advice calls enough', () => {
    for (const eaten of [700, 800, 900, 1000]) {
      const { supply, flows } = calciumDayOf({ ...ordinaryDay, eaten });
      expect(supply, `${eaten} mg`).to.equal('enough');
      expect(flows['out-of-bone'].drawn).to.equal(flows['into-bone'].drawn);
    }
  });

  it('compares a day almost without vitamin D with the same day with enough of it', () => {
    for (const eaten of [300, 700, 1000, 1500]) {
      const { flows } = calciumDayOf({ ...ordinaryDay, isDEnough: false, eaten });
      const changes = [flows.eaten, flows.stool, flows.urine].map(({ change }) => change);
      expect(changes, `${eaten} mg`).to.deep.equal(['same', 'more', 'less']);
    }
  });

  it('lets most of a surplus leave with stool, and the rest with urine', () => {
    const { supply, flows } = calciumDayOf({ ...ordinaryDay, eaten: 1500 });
    const { flows: ordinary } = calciumDayOf(ordinaryDay);
    expect(supply).to.equal('plenty');
    expect(flows.stool.drawn - ordinary.stool.drawn).to.be.above(250);
    expect(flows.urine.change).to.equal('more');
    expect(flows['into-bone'].change).to.equal('same');
  });

  it('draws more of every flow through the gut for more that is eaten', () => {
    for (const isDEnough of [true, false])
      for (const id of ['taken-up', 'stool', 'urine'] as const) {
        const drawn = days
          .filter((day) => day.isKEnough && day.isDEnough === isDEnough)
          .map((day) => calciumDayOf(day).flows[id].drawn);
        expect(drawn, id).to.deep.equal([...drawn].sort((a, b) => a - b));
      }
  });

  it('moves no calcium by vitamin K, and none into the artery wall on any day', () => {
    for (const day of days) {
      const [low, enough] = [false, true].map((isKEnough) => calciumDayOf({ ...day, isKEnough }));
      expect(low?.flows).to.deep.equal(enough?.flows);
      expect([low?.hasGroups, enough?.hasGroups]).to.deep.equal([false, true]);
      const { figure, standing } = calciumDayOf(day).intoArteryWall;
      expect([figure, standing]).to.deep.equal([null, 'not-shown']);
      expect(Object.keys(calciumDayOf(day).flows)).not.to.include('into-artery-wall');
    }
  });
});
