import * as copy from '#copy';
import type { ConditionWords } from '../content/copy.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { personFlags, type GuideState } from '../model/guide-state.ts';

/** The age in words, or that there is none. */
export function ageText({ age }: GuideState): string {
  return age.trim() ? copy.ofAge(age.trim()) : copy.noAge;
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
    age,
    ...personFlags.filter((flag) => state[flag]).map((flag) => copy.personFlags[flag]),
    ...conditions.map((id) => labels[id]?.[0] ?? id),
    ...(conditions.length > 0 ? [] : [noneOfThese ? none : notSaid]),
  ];
}
