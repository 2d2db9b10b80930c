import * as copy from '#copy';
import { ageBandOf } from '../domain/reference-values.ts';
import type { CalculatorProps } from './calculator-props.ts';

/** Whose limit it is and what it means; also where we could not confirm it. */
export function limitText({ question, state }: CalculatorProps): string {
  const { jurisdiction, person } = question;
  const { upperLimit } = ageBandOf(jurisdiction, person.ageYears);
  const age = state.age.trim();
  const text = copy.limitWhom(
    age ? copy.people(age) : copy.assumedAdult,
    copy.inCountries[jurisdiction],
  );
  return upperLimit.verified ? text : `${text} ${copy.unverified}`;
}
