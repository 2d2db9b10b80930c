import { assess } from '../domain/assess.ts';
import type { Assessment, AssessmentInput } from '../domain/assessment.ts';
import { most } from '../domain/input.ts';
import type { Problem } from '../domain/problems.ts';
import { consequenceOf } from '../domain/reasons.ts';
import { ASSUMED_AGE_YEARS } from './guide-state.ts';

/** What can be said to a reader whose entries may have problems. */
export interface Answer {
  /** Without any figure while there are problems. */
  readonly assessment: Assessment;
  readonly problems: readonly Problem[];
}

/** The question without what has a problem. */
function readablePart(question: AssessmentInput, problems: readonly Problem[]): AssessmentInput {
  const isSound = (path: string): boolean => problems.every((problem) => problem.path !== path);
  const { person, products } = question;
  return {
    ...question,
    person: isSound('person.ageYears') ? person : { ...person, ageYears: ASSUMED_AGE_YEARS },
    products: products.map(({ d3, vitaminK, servings, everyDays, ...product }, index) => {
      const has = (name: string): boolean => isSound(`products[${index}].${name}`);
      return {
        ...product,
        servings: has('servings') ? servings : 1,
        // Unknown days are no reason for an alarm, and no daily dose either.
        everyDays: has('everyDays') ? everyDays : most.everyDays,
        ...(d3 && has('d3.amount') && { d3 }),
        // Whoever typed anything there takes vitamin K: what is urgent with it stays so.
        ...(vitaminK && {
          vitaminK: has('vitaminK.amount') ? vitaminK : { ...vitaminK, amount: 1, unit: 'µg' },
        }),
      };
    }),
  };
}

const ageMissing: Problem = { path: 'person.ageYears', code: 'not-a-number' };

/**
 * The answer to what the entries ask. An entry that cannot be read takes away every figure, and no
 * reason: a stop stays a stop while an age is being mended. So does an age that has to be asked for.
 */
export function answerTo(question: AssessmentInput, isAgeAsked = false): Answer {
  const result = assess(question);
  if (result.ok && !isAgeAsked) return { assessment: result.assessment, problems: [] };
  const problems = result.ok ? [] : result.problems;
  const partial = assess(readablePart(question, problems)) as { assessment: Assessment };
  return {
    assessment: { ...partial.assessment, d3: null, k2: null },
    problems: isAgeAsked ? [ageMissing, ...problems] : problems,
  };
}

/** True when K2 is kept from this reader, not only until the question is answered. */
export function isK2Withheld({ reasons }: Pick<Assessment, 'reasons'>): boolean {
  return reasons.some(
    (reason) => reason !== 'not-answered' && consequenceOf(reason).startsWith('withhold'),
  );
}
