import * as copy from '#copy';
import type { TemplateResult } from 'lit';
import type { ConditionGroup, ConditionWords } from '../content/copy.ts';
import { jurisdictions, type Jurisdiction } from '../domain/assessment.ts';
import type { ConditionId } from '../domain/conditions.ts';
import { personFlags, type GuideState } from '../model/guide-state.ts';
import { checkField } from './fields.ts';

/** The conditions of a group with their words, in their order. */
export function conditionsOf({
  conditions,
}: ConditionGroup): readonly (readonly [ConditionId, ConditionWords])[] {
  return Object.entries(conditions) as readonly (readonly [ConditionId, ConditionWords])[];
}

/** The box of one condition, with the medicines that readers there know it by. */
export function conditionField(
  [value, [label, ...hints]]: readonly [ConditionId, ConditionWords],
  { conditions }: GuideState,
  jurisdiction: Jurisdiction,
): TemplateResult {
  const examples = hints
    .flatMap((hint) => {
      const [everywhere, ...own] = hint.split('|');
      return [own[jurisdictions.indexOf(jurisdiction)], everywhere];
    })
    .filter(Boolean)
    .join('; ');
  const isTicked = conditions.includes(value);
  return checkField({ name: 'conditions', value, label, examples, isTicked });
}

/** The box of something else about the person. */
export function personField(name: (typeof personFlags)[number], state: GuideState): TemplateResult {
  return checkField({ name, value: name, label: copy.personFlags[name], isTicked: state[name] });
}

/** The box that ends the question: none of these, or nothing but what is ticked. */
export function noneField(state: GuideState): TemplateResult {
  const isAnyTicked = state.conditions.length > 0;
  const isPerson = personFlags.some((name) => state[name]);
  return checkField({
    name: 'noneOfThese',
    value: 'none',
    label: isAnyTicked ? copy.nothingElse : copy.noneOfThese,
    examples: isPerson && !isAnyTicked && !state.noneOfThese ? copy.noneUnticks : undefined,
    isTicked: state.noneOfThese,
  });
}
