import { jurisdictions } from '../domain/assessment.ts';
import { medicines, type Medicine, type MedicineCondition } from '../domain/medicines.ts';

/** The names below one label: those that every reader sees, then those of each jurisdiction's readers, in their order. */
export type LabelNames = string;

/** A substance, and the names of its boxes in brackets. */
function substanceText(names: readonly string[]): string {
  const small = names.filter((name) => /^\p{Ll}/u.test(name));
  const boxes = names.filter((name) => !small.includes(name)).join(', ');
  if (small.length === 0) return boxes;
  return small.join(', ') + (boxes && ` (${boxes})`);
}

function textOf(shown: readonly Medicine[]): string {
  const substances = new Set(shown.map(({ substance }) => substance));
  return [...substances]
    .map((each) => shown.filter(({ substance }) => substance === each).map(({ name }) => name))
    .map(substanceText)
    .join(', ');
}

function isEverywhere({ labels }: Medicine): boolean {
  return labels.length === jurisdictions.length;
}

function namesOf(condition: MedicineCondition): LabelNames {
  const known = medicines.filter((medicine) => medicine.condition === condition);
  const own = known.filter((medicine) => !isEverywhere(medicine));
  return [
    textOf(known.filter(isEverywhere)),
    ...jurisdictions.map((id) => textOf(own.filter(({ labels }) => labels.includes(id)))),
  ]
    .join('|')
    .replace(/\|+$/, '');
}

/**
 * The medicines that the label of each condition names. The build writes them into the words, so that a script carries
 * no other name.
 */
export const labelNames = Object.fromEntries(
  medicines.map(({ condition }) => [condition, namesOf(condition)]),
) as Readonly<Record<MedicineCondition, LabelNames>>;
