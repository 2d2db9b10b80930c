import { jurisdictions, type Jurisdiction } from './assessment.ts';
import list from './medicines.json';

/**
 * How surely a name was seen: on a list of a regulator, a payer or a maker; in a work of reference; or in a table
 * that somebody else made.
 */
export type Sureness = keyof typeof list.sources;

/** A condition that medicines have names for. */
export type MedicineCondition = keyof typeof list.medicines;

/** Where a name was seen. */
export interface Sighting {
  /** ISO 3166 codes of the countries that it was seen for, in small letters. */
  readonly countries: readonly string[];
  readonly source: string;
  readonly how: Sureness;
}

/** A name on a box. One that is written small is the English name of the substance itself. */
export interface NamedMedicine {
  readonly name: string;
  readonly substance: string;
  readonly seen: readonly Sighting[];
}

/** A name that belongs to a condition. */
export interface Medicine extends NamedMedicine {
  readonly condition: MedicineCondition;
  /** Where the condition's label shows the name. */
  readonly labels: readonly Jurisdiction[];
}

/** A name that is easily taken for one of a condition's, and why it is none. */
export interface OtherMedicine extends NamedMedicine {
  readonly reason: string;
}

const sources = new Map(
  Object.entries(list.sources).flatMap(([how, texts]) =>
    Object.entries(texts).map(([id, text]) => [id, { source: text, how: how as Sureness }]),
  ),
);

/** `us ca rxlist`: countries, then the source that has the name for them. */
function sightingOf(text: string): Sighting {
  const end = text.lastIndexOf(' ');
  const source = sources.get(text.slice(end + 1));
  return { countries: text.slice(0, end).split(' '), ...source } as Sighting;
}

/** `warfarin: us ca rxlist, gb dmd > us uk`: the substance, where the name was seen, and whose labels show it. */
function named(name: string, line: string): NamedMedicine & Pick<Medicine, 'labels'> {
  const [known, labels = ''] = line.split(' > ') as [string, string?];
  const [substance, seen] = known.split(': ') as [string, string];
  return {
    name,
    substance,
    seen: seen.split(', ').map(sightingOf),
    labels: jurisdictions.filter((id) => labels.split(' ').includes(id)),
  };
}

/** The lines of each group, with the name of the group. */
function linesOf<T>(
  groups: Readonly<Record<string, Readonly<Record<string, string>>>>,
  make: (group: string, name: string, line: string) => T,
): readonly T[] {
  return Object.entries(groups).flatMap(([group, lines]) =>
    Object.entries(lines).map(([name, line]) => make(group, name, line)),
  );
}

/** Every name by which a reader may know a medicine of a condition: commonest first, substances last. */
export const medicines: readonly Medicine[] = linesOf(list.medicines, (group, name, line) => ({
  ...named(name, line),
  condition: group as MedicineCondition,
}));

/** Names that belong to no condition. */
export const notAmongThem: readonly OtherMedicine[] = linesOf(
  list.notAmongThem,
  (reason, name, line) => {
    const { labels, ...medicine } = named(name, line);
    return { ...medicine, reason };
  },
);

/** Names and parts of names that mean one thing here and another there. */
export const ambiguousNames: Readonly<Record<string, string>> = list.ambiguous;

/** What else is to be known, and the names that it is of. */
export const medicineNotes: readonly (readonly [note: string, names: readonly string[]])[] =
  Object.entries(list.notes).map(([note, names]) => [note, names.split(', ')]);
