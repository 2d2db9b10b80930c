import * as copy from '#copy';
import { ageBandOf } from '../domain/reference-values.ts';
import type { CalculatorProps } from './calculator-props.ts';
import type { WorkedLine } from './worked-line.ts';

/** Whose limit it is and what it means. */
export function limitMeaning({ question, state }: CalculatorProps): WorkedLine {
  const { jurisdiction, person } = question;
  const { upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const age = state.age.trim();
  const whom = age ? copy.people(age) : copy.assumedAdult;
  return {
    text: copy.limitWhom(whom, copy.inCountries[jurisdiction]),
    sources: [upperLimit.source],
  };
}
