import { expect } from 'chai';
import { conditionIds } from '../../src/domain/conditions.ts';
import {
  ambiguousNames,
  medicineNotes,
  medicines,
  notAmongThem,
  type NamedMedicine,
} from '../../src/domain/medicines.ts';

const all: readonly NamedMedicine[] = [...medicines, ...notAmongThem];

/** How many names each condition has, as they were collected. */
const counts = {
  'vitamin-k-antagonist': 29,
  'direct-anticoagulant': 12,
  antiplatelet: 48,
  'blood-thinner-unsure': 33,
  thiazide: 236,
  digoxin: 16,
  'active-vitamin-d': 29,
  'calcium-supplement': 68,
  lithium: 24,
  'osteoporosis-medicine': 92,
  'enzyme-inducer': 64,
  steroid: 55,
  'fat-blocker': 26,
  'tb-medicine': 34,
  'parathyroid-disease': 8,
};

const countries = 'us ca gb ie au nz de at ch es mx ar fr it nl be se'.split(' ');

/** A name as a search compares it. */
function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]/g, '');
}

describe('the names of medicines', () => {
  it('are as many for each condition as were collected', () => {
    const found = Object.fromEntries(
      Object.keys(counts).map((id) => [
        id,
        medicines.filter(({ condition }) => condition === id).length,
      ]),
    );
    expect(found).to.deep.equal(counts);
    expect(medicines).to.have.length(774);
    expect(notAmongThem).to.have.length(145);
  });

  it('belong to conditions that the guide asks about, each name to one', () => {
    for (const { name, condition } of medicines) expect(conditionIds, name).to.include(condition);
    const names = medicines.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('were each seen somewhere, for each country once', () => {
    for (const { name, seen } of all) {
      const of = seen.flatMap((sighting) => sighting.countries);
      expect(of, name).to.not.be.empty;
      expect(countries, name).to.include.members(of);
      expect(new Set(of).size, name).to.equal(of.length);
    }
  });

  it('say where they were seen in public, and never from memory', () => {
    for (const { name, seen } of all)
      for (const { source, how } of seen) {
        expect(['official', 'reference', 'secondhand'], name).to.include(how);
        expect(source, name).to.match(/https?:\/\/[\w-]+\.\w|public on GitHub|npm package|dm\+d/);
        expect(source, name).not.to.match(/recalled|localhost|file:|\/(?:tmp|work|home)\//);
      }
  });

  it('are told apart from names that look alike and hold something else', () => {
    const among = new Set(medicines.map(({ name }) => folded(name)));
    const both = notAmongThem.filter(({ name }) => among.has(folded(name)));
    // One name of two medicines: the country decides.
    expect(both.map(({ name }) => name)).to.deep.equal(['Diurex']);
    for (const name of ['Cozaar', 'Coversyl', 'Co-amilofruse', 'Co-codamol', 'Furosemide'])
      expect(notAmongThem.map((other) => other.name)).to.include(name);
    for (const { name, reason } of notAmongThem) expect(reason, name).to.match(/\w{3}/);
  });

  it('have what is ambiguous or to be noted about them said of names that there are', () => {
    const known = all.map(({ name }) => name);
    // Parts of names, and antacids that were left out, as only the label tells what they hold.
    const apart = /…|^(?:Gaviscon|Mylanta|Maalox)$/;
    const ambiguous = Object.keys(ambiguousNames).filter((name) => !apart.test(name));
    expect(known).to.include.members(ambiguous);
    for (const left of ['Gaviscon', 'Mylanta', 'Maalox'])
      expect(medicines.map(({ name }) => name)).not.to.include(left);
    for (const [note, names] of medicineNotes) expect(known, note).to.include.members([...names]);
  });
});
