import { jurisdictions, type Jurisdiction } from '../../src/domain/assessment.ts';
import { conditionIds, type ConditionId } from '../../src/domain/conditions.ts';
import { ageBandOf } from '../../src/domain/reference-values.ts';
import { initialState, type GuideState } from '../../src/model/guide-state.ts';
import { blankProduct, type ProductEntry } from '../../src/model/products.ts';
import { numberAsTyped } from '../../src/model/typed-number.ts';

/** What stands in the entries of one product, as far as it differs from a blank one. */
export type Typed = Partial<Omit<ProductEntry, 'id'>>;

/** As many IU as that share of the reader's own limit, as they are typed. */
const limits =
  (share: number, more: Typed = {}) =>
  (limitIu: number): readonly Typed[] => [{ d3: numberAsTyped(share * limitIu, '.'), ...more }];
const fixed = (typed: Typed) => (): readonly Typed[] => [typed];

/** What somebody takes, by what that is called; amounts by the limit of whoever takes them. */
export const doses = {
  nothing: () => [],
  'D3 in doubt': fixed({ d3: '125' }),
  'a little D3': fixed({ d3: '200' }),
  'D3 below the limit': limits(0.5),
  'D3 above the limit': limits(1.25),
  'D3 far above the limit': limits(2.5),
  'D3 once a week': limits(3.5, { schedule: 'weekly' }),
  'far too much D3 once a week': fixed({ d3: '50000', schedule: 'weekly' }),
  'prescribed D3': limits(0.5, { prescribed: true }),
  'far more D3, prescribed': limits(2.5, { prescribed: true }),
  'prescribed D3 with K2, and D3 of their own': (limitIu) => [
    ...limits(0.5, { prescribed: true, k2: '75', k2Form: 'MK-7' })(limitIu),
    ...limits(0.5)(limitIu),
  ],
  K2: fixed({ k2: '75', k2Form: 'MK-7' }),
  K1: fixed({ k2: '75', k2Form: 'K1' }),
  'D3 with K2': limits(0.5, { k2: '75', k2Form: 'MK-7' }),
  'D3 with K2 once a week': limits(3.5, { schedule: 'weekly', k2: '75', k2Form: 'MK-7' }),
  'far too much D3 with K2': limits(2.5, { k2: '75' }),
  'as much K2 as in a medicine': fixed({ d3: '800', k2: '45', k2Unit: 'mg', k2Form: 'MK-4' }),
} as const satisfies Readonly<Record<string, (limitIu: number) => readonly Typed[]>>;

/** Those beyond what everybody is walked with. */
const furtherDoses: readonly string[] = [
  'a little D3',
  'far too much D3 once a week',
  'far more D3, prescribed',
  'prescribed D3 with K2, and D3 of their own',
  'D3 with K2',
  'D3 with K2 once a week',
  'far too much D3 with K2',
  'as much K2 as in a medicine',
];

/** Those with which two conditions are walked: what each of them says of D3, of K2 and of both. */
const pairDoses = [
  'nothing',
  'D3 above the limit',
  'D3 once a week',
  'prescribed D3',
  'prescribed D3 with K2, and D3 of their own',
  'K2',
  'D3 with K2',
  'far too much D3 with K2',
] as const satisfies readonly (keyof typeof doses)[];

/** What a reader may say, by what it changes; every value once with every other is the walk. */
export const factors = {
  condition: [null, ...conditionIds],
  isAnswered: [true, false],
  dose: Object.keys(doses) as (keyof typeof doses)[],
  jurisdiction: jurisdictions,
  age: ['0.5', '5', '15', '30', '80'],
  flag: [null, 'pregnant', 'breastfeeding'],
} as const satisfies Readonly<Record<string, readonly unknown[]>>;

/** One reader of the walk. */
export interface Step {
  readonly condition: ConditionId | null;
  /** A second one, where two are walked. */
  readonly other?: ConditionId;
  readonly isAnswered: boolean;
  readonly dose: keyof typeof doses;
  readonly jurisdiction: Jurisdiction;
  readonly age: string;
  readonly flag: 'pregnant' | 'breastfeeding' | null;
}

/** A reader in words, for whoever reads that a step failed. */
export function inWords({
  dose,
  condition,
  other,
  age,
  flag,
  jurisdiction,
  isAnswered,
}: Step): string {
  const ticked = [condition, other].filter(Boolean).join(' and ') || 'no condition';
  const question = isAnswered ? 'answered' : 'not answered to its end';
  return `${dose}, ${ticked}, age ${age}, ${flag ?? 'not pregnant'}, ${jurisdiction}, ${question}`;
}

/** What that reader ticked. */
export function conditionsOf({ condition, other }: Step): readonly ConditionId[] {
  return [condition, other].filter((id) => id !== null && id !== undefined);
}

/** What that reader typed, a product each. */
export function typedBy({ dose, jurisdiction, age }: Step): readonly Typed[] {
  return doses[dose](ageBandOf(jurisdiction, Number(age)).upperLimit.value);
}

/** The guide as that reader has filled it in, with the arithmetic open. */
export function stateOf(step: Step): GuideState {
  const typed = typedBy(step);
  const products = typed.map((each, id) => ({ ...blankProduct(id), ...each }));
  return {
    ...initialState,
    products: products.length > 0 ? products : initialState.products,
    age: step.age,
    pregnant: step.flag === 'pregnant',
    breastfeeding: step.flag === 'breastfeeding',
    conditions: conditionsOf(step),
    noneOfThese: step.isAnswered,
    isWorkingOpen: true,
  };
}

/** Every reader with that condition, fewer of those that are asked for beyond the others where `isWhole` is false. */
export function* stepsWith(condition: ConditionId | null, isWhole = true): Generator<Step> {
  for (const dose of factors.dose)
    for (const isAnswered of factors.isAnswered) {
      const isFull = isWhole || (isAnswered && !furtherDoses.includes(dose));
      for (const jurisdiction of isFull ? factors.jurisdiction : (['us'] as const))
        for (const age of isFull ? factors.age : (['5', '30'] as const))
          for (const flag of isFull ? factors.flag : ([null] as const))
            yield { condition, isAnswered, dose, jurisdiction, age, flag };
    }
}

/** Everybody who ticked that condition and a later one; a reader of thirty in the US where `isWhole` is false. */
export function* pairsWith(condition: ConditionId, isWhole = true): Generator<Step> {
  for (const other of conditionIds.slice(conditionIds.indexOf(condition) + 1))
    for (const dose of isWhole ? factors.dose : pairDoses)
      for (const age of isWhole ? factors.age : ['30'])
        yield { condition, other, isAnswered: true, dose, jurisdiction: 'us', age, flag: null };
}

/** Every fault along the way, with how often it is met, and where first. */
export function faultsAlong(
  steps: Iterable<Step>,
  faultsOf: (step: Step) => readonly string[],
): readonly string[] {
  const found = new Map<string, Step[]>();
  for (const step of steps)
    for (const fault of faultsOf(step)) found.set(fault, [...(found.get(fault) ?? []), step]);
  return [...found].map(
    ([fault, [first, ...more]]) =>
      `${fault} (${more.length + 1} times; ${first && inWords(first)})`,
  );
}
