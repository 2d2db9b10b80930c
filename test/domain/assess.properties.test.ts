import { expect } from 'chai';
import fc from 'fast-check';
import { assess, type Assessment } from '../../src/domain/assess.ts';
import {
  jurisdictions,
  k2Forms,
  type AssessmentInput,
  type Decision,
} from '../../src/domain/assessment.ts';
import { conditionIds } from '../../src/domain/conditions.ts';
import { k2Units } from '../../src/domain/units.ts';
import { differenceBetween } from '../support/expect-same.js';
import { tried } from '../support/tried.js';

const decisions: readonly Decision[] = ['show', 'caution', 'withhold-k2', 'withhold-all'];

/** A dose for which either unit is a likely one, so that only the unit differs. */
const likelyIu = fc.double({ min: 100.001, max: 9999.999, noNaN: true });
const d3 = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 0, max: 25_000 }),
    fc.double({ min: 0, max: 25_000, noNaN: true }),
  ),
  unit: fc.constantFrom('IU' as const, 'µg' as const),
});
const k2 = fc.record({
  amount: fc.double({ min: 0, max: 100, noNaN: true }),
  unit: fc.constantFrom(...k2Units),
  form: fc.constantFrom(...k2Forms),
});
const product = fc.record(
  {
    d3,
    k2,
    servings: fc.double({ min: 0.1, max: 20, noNaN: true }),
    everyDays: fc.constantFrom(1, 2, 3, 7, 30.4375, 366),
    prescribed: fc.boolean(),
    fishLiverOil: fc.boolean(),
  },
  { requiredKeys: ['servings', 'everyDays'] },
);
const person = fc.record({
  ageYears: fc.double({ min: 0, max: 120, noNaN: true }),
  pregnant: fc.boolean(),
  breastfeeding: fc.boolean(),
});
const conditions = fc.subarray([...conditionIds]);
const input: fc.Arbitrary<AssessmentInput> = fc.record({
  jurisdiction: fc.constantFrom(...jurisdictions),
  person,
  conditions: fc.option(conditions),
  products: fc.array(product, { maxLength: 4 }),
});

function assessed(question: unknown): Assessment {
  const result = assess(question);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.assessment;
}

/** A test that the property holds. */
function holds<Values extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IProperty<Values>,
): void {
  it(name, () => fc.assert(property, tried(`assess(input) ${name}`)));
}

describe('assess(input)', () => {
  const doses = fc.array(fc.tuple(likelyIu, fc.option(k2)), { maxLength: 4 });
  holds(
    'gives the same answer for the same dose in IU and in µg',
    fc.property(input, doses, (question, doses) => {
      const inUnit = (unit: 'IU' | 'µg') =>
        assessed({
          ...question,
          products: doses.map(([iu, k2]) => ({
            servings: 1,
            everyDays: 1,
            d3: { amount: unit === 'IU' ? iu : iu / 40, unit },
            ...(k2 && { k2 }),
          })),
        });
      expect(differenceBetween(inUnit('µg'), inUnit('IU'))).to.equal(undefined);
    }),
  );

  holds(
    'does not depend on the order of products and conditions',
    fc.property(input, (question) => {
      const turned = {
        ...question,
        conditions: question.conditions && [...question.conditions].reverse(),
        products: [...question.products].reverse(),
      };
      expect(assessed(turned)).to.deep.equal(assessed(question));
    }),
  );

  holds(
    'is never milder with a further condition',
    fc.property(
      input,
      conditions,
      fc.constantFrom(...conditionIds),
      (question, ticked, further) => {
        const before = assessed({ ...question, conditions: ticked });
        const after = assessed({ ...question, conditions: [...ticked, further] });
        expect(decisions.indexOf(after.decision)).to.be.at.least(
          decisions.indexOf(before.decision),
        );
      },
    ),
  );

  holds(
    'holds no figure that its decision forbids',
    fc.property(input, (question) => {
      const { decision, d3: dose, k2: pairing } = assessed(question);
      if (decision === 'withhold-all') expect(dose).to.equal(null);
      expect(pairing === null).to.equal(decision.startsWith('withhold'));
    }),
  );

  const options = { withSparseArray: true, withNullPrototype: true, withTypedArray: true };
  const anything = fc.oneof(
    fc.anything(options),
    fc.record({
      jurisdiction: fc.anything(options),
      person: fc.anything(options),
      conditions: fc.anything(options),
      products: fc.array(fc.anything(options)),
    }),
  );
  holds(
    'throws at no junk of any shape',
    fc.property(anything, (value) => {
      expect(assess(value).ok).to.be.a('boolean');
    }),
  );

  const junk = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(NaN), fc.constant(-1));
  const parts = fc.constantFrom('jurisdiction', 'person', 'products', 'ageYears', 'servings');
  holds(
    'finds the problem when any one part is junk',
    fc.property(input, product, parts, junk, (question, sound, part, value) => {
      fc.pre(part !== 'products' || !Array.isArray(value) || value.length > 0);
      const person = part === 'ageYears' ? { ageYears: value } : question.person;
      const products = [part === 'servings' ? { ...sound, servings: value } : sound];
      const spoilt = {
        ...question,
        person,
        products,
        ...(part in question && { [part]: value }),
      };
      const isKnown = part === 'jurisdiction' && jurisdictions.some((id) => id === value);
      expect(assess(spoilt).ok).to.equal(isKnown);
    }),
  );
});
