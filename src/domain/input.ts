import { jurisdictions, vitaminKForms, type AssessmentInput } from './assessment.ts';
import { isAbove } from './comparison.ts';
import { conditionIds } from './conditions.ts';
import type { ProblemCode } from './problems.ts';
import { d3Units, internationalUnits, micrograms, vitaminKUnits } from './units.ts';

/** The most that an input may name. No product holds more D3 or vitamin K in a serving. */
export const most = {
  products: 20,
  /** Drops are servings, too. */
  servings: 100,
  everyDays: 366,
  ageYears: 120,
  d3Iu: 1_000_000,
  vitaminKMicrograms: 100_000,
  /** Far more than any list needs: what comes after them is not read. */
  listed: 1000,
} as const;

/** Called for each problem, in the order of the input. */
export type Report = (path: string, code: ProblemCode) => void;

type Shape = Readonly<Record<string, unknown>>;

/** Reads a value that stands at `path` in `parent`, and reports what is wrong with it. */
type Reader = (value: unknown, path: string, report: Report, parent: Shape) => unknown;

const flag: Reader = (value, path, report) => {
  if (typeof value !== 'boolean') report(path, 'wrong-shape');
  return value;
};

function word(words: readonly unknown[], unknown: ProblemCode): Reader {
  return (value, path, report) => {
    if (!words.includes(value)) report(path, unknown);
    return value;
  };
}

/** A finite number in which `problemWith` finds nothing wrong; siblings may matter to it. */
function number(problemWith: (number: number, parent: Shape) => ProblemCode | false): Reader {
  return (value, path, report, parent) => {
    const code = Number.isFinite(value) ? problemWith(value as number, parent) : 'not-a-number';
    if (code) report(path, code);
    return value;
  };
}

/** An amount of 0 or more whose size, in one of the units beside it, is at most `limit`. */
function amount<Unit>(
  units: readonly Unit[],
  sizeOf: (amount: number, unit: Unit) => number,
  limit: number,
): Reader {
  return number((amount, { unit }) => {
    if (amount < 0) return 'negative';
    const known = units.find((candidate) => candidate === unit);
    return known !== undefined && isAbove(sizeOf(amount, known), limit) && 'too-large';
  });
}

function optional(reader: Reader): Reader {
  return (value, ...rest) => (value === undefined ? value : reader(value, ...rest));
}

/** Takes each property once, before any is looked at, so that none can change in between. */
function object(readers: Readonly<Record<string, Reader>>): Reader {
  return (value, path, report) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(path, 'wrong-shape');
      return value;
    }
    const keys = Object.keys(readers);
    const shape = Object.fromEntries(keys.map((key) => [key, (value as Shape)[key]]));
    for (const [key, reader] of Object.entries(readers))
      shape[key] = reader(shape[key], path ? `${path}.${key}` : key, report, shape);
    return shape;
  };
}

/** A list of at most `length` values. What follows the longest list is not looked at. */
function list(item: Reader, length: number, tooLong: ProblemCode): Reader {
  return (value, path, report, parent) => {
    if (!Array.isArray(value)) {
      report(path, 'wrong-shape');
      return value;
    }
    if (value.length > length) report(path, tooLong);
    return [...value.slice(0, most.listed)].map((each, index) =>
      item(each, `${path}[${index}]`, report, parent),
    );
  };
}

/** Nobody prescribes a food: a product that says both cannot be judged as either. */
const prescribed: Reader = (value, path, report, { food }) => {
  if (typeof value !== 'boolean' || (value && food === true)) report(path, 'wrong-shape');
  return value;
};

const product = object({
  d3: optional(
    object({
      amount: amount(d3Units, internationalUnits, most.d3Iu),
      unit: word(d3Units, 'unknown-unit'),
      checked: optional(flag),
    }),
  ),
  vitaminK: optional(
    object({
      amount: amount(vitaminKUnits, micrograms, most.vitaminKMicrograms),
      unit: word(vitaminKUnits, 'unknown-unit'),
      form: word(vitaminKForms, 'unknown-form'),
    }),
  ),
  servings: number(
    (servings) =>
      (servings < 0 && 'negative') ||
      (servings === 0 && 'zero') ||
      (servings > most.servings && 'too-large'),
  ),
  everyDays: number(
    (days) => (isAbove(1, days) && 'too-small') || (isAbove(days, most.everyDays) && 'too-large'),
  ),
  prescribed: optional(prescribed),
  food: optional(flag),
  fishLiverOil: optional(flag),
});

const question = object({
  jurisdiction: word(jurisdictions, 'unknown-jurisdiction'),
  person: object({
    ageYears: number((years) => (years < 0 || years > most.ageYears) && 'age-out-of-range'),
    pregnant: optional(flag),
    breastfeeding: optional(flag),
  }),
  conditions: list(word(conditionIds, 'unknown-condition'), most.listed, 'wrong-shape'),
  conditionsComplete: flag,
  products: list(product, most.products, 'too-many-products'),
});

/**
 * Takes a copy of what `assess` is asked. What keeps it from being a question is reported, all of it,
 * in the order of the input; then the copy is not to be used.
 */
export function readInput(value: unknown, report: Report): AssessmentInput {
  return question(value, '', report, {}) as AssessmentInput;
}
