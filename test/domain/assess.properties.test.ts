import { expect } from 'chai';
import fc from 'fast-check';
import { assess, type Assessment } from '../../src/domain/assess.ts';
import {
  jurisdictions,
  vitaminKForms,
  type AssessmentInput,
  type Decision,
  type Product,
} from '../../src/domain/assessment.ts';
import { conditionIds } from '../../src/domain/conditions.ts';
import { isInDoubt } from '../../src/domain/plausible-amounts.ts';
import { vitaminKUnits } from '../../src/domain/units.ts';
import { urgencies } from '../../src/domain/urgency.ts';
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
  checked: fc.boolean(),
});
const vitaminK = fc.record({
  amount: fc.double({ min: 0, max: 100, noNaN: true }),
  unit: fc.constantFrom(...vitaminKUnits),
  form: fc.constantFrom(...vitaminKForms),
});
const product: fc.Arbitrary<Product> = fc
  .record(
    {
      d3,
      vitaminK,
      servings: fc.double({ min: 0.1, max: 100, noNaN: true }),
      everyDays: fc.constantFrom(1, 28 / 21, 2, 3, 7, 30.4375, 366),
      prescribed: fc.boolean(),
      food: fc.boolean(),
      fishLiverOil: fc.boolean(),
    },
    { requiredKeys: ['servings', 'everyDays'] },
  )
  .map(({ prescribed, food, ...rest }) => ({
    ...rest,
    ...(food === undefined ? {} : { food }),
    ...(prescribed === undefined ? {} : { prescribed: prescribed && !food }),
  }));
const person = fc.record({
  ageYears: fc.double({ min: 0, max: 120, noNaN: true }),
  pregnant: fc.boolean(),
  breastfeeding: fc.boolean(),
});
const conditions = fc.subarray([...conditionIds]);
const input: fc.Arbitrary<AssessmentInput> = fc.record({
  jurisdiction: fc.constantFrom(...jurisdictions),
  person,
  conditions,
  conditionsComplete: fc.boolean(),
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
  const doses = fc.array(fc.tuple(likelyIu, fc.option(vitaminK)), { maxLength: 4 });
  holds(
    'gives the same answer for the same dose in IU and in µg',
    fc.property(input, doses, (question, doses) => {
      const inUnit = (unit: 'IU' | 'µg') =>
        assessed({
          ...question,
          products: doses.map(([iu, ofK]) => ({
            servings: 1,
            everyDays: 1,
            d3: { amount: unit === 'IU' ? iu : iu / 40, unit, checked: true },
            ...(ofK && { vitaminK: ofK }),
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
        conditions: [...question.conditions].reverse(),
        products: [...question.products].reverse(),
      };
      expect(assessed(turned)).to.deep.equal(assessed(question));
    }),
  );

  const checked = (products: readonly Product[]): readonly Product[] =>
    products.map(({ d3: dose, ...rest }) => ({
      ...rest,
      ...(dose && { d3: { ...dose, checked: true } }),
    }));
  const decisionAt = ({ decision }: Assessment): number => decisions.indexOf(decision);
  const urgencyAt = ({ urgency }: Assessment): number => urgencies.indexOf(urgency);

  holds(
    'is, with amounts checked, neither milder nor less urgent with a further condition',
    fc.property(input, fc.constantFrom(...conditionIds), (given, further) => {
      const question = { ...given, products: checked(given.products) };
      const before = assessed(question);
      const after = assessed({ ...question, conditions: [...question.conditions, further] });
      expect(decisionAt(after)).to.be.at.least(decisionAt(before));
      expect(urgencyAt(after)).to.be.at.least(urgencyAt(before));
    }),
  );

  holds(
    'is, with amounts checked, no less urgent with a larger amount in the same product',
    fc.property(
      input,
      fc.nat(3),
      fc.double({ min: 1, max: 4, noNaN: true }),
      (given, at, times) => {
        const products = checked(given.products);
        const larger = products.map((each, index) =>
          index === at && each.d3
            ? { ...each, d3: { ...each.d3, amount: Math.min(each.d3.amount * times, 25_000) } }
            : each,
        );
        const before = assessed({ ...given, products });
        const after = assessed({ ...given, products: larger });
        expect(urgencyAt(after)).to.be.at.least(urgencyAt(before));
      },
    ),
  );

  holds(
    'is no milder about a child than about an adult',
    fc.property(
      input,
      fc.double({ min: 0, max: 17.999, noNaN: true }),
      fc.double({ min: 18, max: 120, noNaN: true }),
      (question, young, grown) => {
        const of = (ageYears: number) =>
          assessed({ ...question, person: { ...question.person, ageYears } });
        expect(decisionAt(of(young))).to.be.at.least(decisionAt(of(grown)));
      },
    ),
  );

  holds(
    'has the same other reasons without the D3 that is in doubt',
    fc.property(input, (question) => {
      const settled = question.products.map((each) => {
        if (!isInDoubt(each)) return each;
        const { d3: _doubted, ...rest } = each;
        return rest;
      });
      const { reasons } = assessed(question);
      const others = reasons.filter((reason) => reason !== 'd3-unit-check');
      expect(others).to.deep.equal(assessed({ ...question, products: settled }).reasons);
      expect(reasons.includes('d3-unit-check')).to.equal(question.products.some(isInDoubt));
    }),
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
      conditionsComplete: fc.anything(options),
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
