import * as copy from '#copy';
import { ageBandOf } from '../domain/reference-values.ts';
import type { CalculatorProps } from './calculator-props.ts';
import type { WorkedLine } from './worked-line.ts';

/** Whose limit it is and what it means; also where we could not confirm it. */
export function limitMeaning({ question, state }: CalculatorProps): WorkedLine {
  const { jurisdiction, person } = question;
  const { upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const age = state.age.trim();
  const whom = age ? copy.people(age) : copy.assumedAdult;
  const text = copy.limitWhom(whom, copy.inCountries[jurisdiction]);
  return {
    text: upperLimit.verified ? text : `${text} ${copy.unverified}`,
    sources: [upperLimit.source],
  };
}
