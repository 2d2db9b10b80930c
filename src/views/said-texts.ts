import * as copy from '#copy';
import type { ConditionWords } from '../content/copy.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { personFlags, type GuideState } from '../model/guide-state.ts';

/** The age in words, or that there is none; '' where the tick says all that is known of it. */
export function ageText(state: GuideState): string {
  const age = state.age.trim();
  return age ? copy.ofAge(age) : state['under-18'] ? '' : copy.noAge;
}

/** What stands for an age, and where nothing is ticked. */
export interface SaidWords {
  readonly age: string;
  readonly none: string;
  readonly notSaid: string;
}

/** What the reader said about themselves, a few words each. */
export function saidTexts(state: GuideState, { age, none, notSaid }: SaidWords): readonly string[] {
  const { conditions, noneOfThese } = state;
  const labels: Partial<Record<ConditionId, ConditionWords>> = Object.assign(
    {},
    ...copy.conditionGroups.map((group) => group.conditions),
  );
  return [
    ...(age ? [age] : []),
    ...personFlags.filter((flag) => state[flag]).map((flag) => copy.personFlags[flag]),
    ...conditions.map((id) => labels[id]?.[0] ?? id),
    ...(conditions.length > 0 ? [] : [noneOfThese ? none : notSaid]),
  ];
}
