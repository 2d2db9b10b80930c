import { viewIds, type ViewId } from '../model/views.ts';

/** The views of each file, by what stands in its name; the smallest first. */
const viewsByFile: Readonly<Record<string, readonly ViewId[]>> = {
  'calcium-guide.pathway.min.js': ['pathway'],
  'calcium-guide.calculator.min.js': ['calculator'],
  'calcium-guide.calculator-pathway.min.js': ['pathway', 'calculator'],
};

/** The file with all views. */
const WHOLE = 'calcium-guide.min.js';

/** The views of the file of that name; undefined for the one with all, and for any other. */
export function viewsIn(file: string): readonly ViewId[] | undefined {
  return viewsByFile[file];
}

/** The smallest file that has all of these views. */
export function fileWith(wanted: readonly ViewId[]): string {
  const has = ([, views]: readonly [string, readonly ViewId[]]): boolean =>
    wanted.every((id) => views.includes(id));
  return Object.entries(viewsByFile).find(has)?.[0] ?? WHOLE;
}

/** What of the views that are wanted a file shows, and the file to use in its place where it lacks any. */
export interface Choice {
  readonly shown: readonly ViewId[];
  /** null where nothing is missing. */
  readonly instead: { readonly lacking: readonly ViewId[]; readonly file: string } | null;
}

/** Never nothing: where the file has none of them, it shows its own. */
export function chosenViews(wanted: readonly ViewId[], own: readonly ViewId[]): Choice {
  const lacking = wanted.filter((id) => !own.includes(id));
  const present = wanted.filter((id) => own.includes(id));
  const shown = present.length > 0 ? present : own;
  if (lacking.length === 0) return { shown, instead: null };
  // One file serves the whole page, so that what this one shows elsewhere on it counts, too.
  const file = fileWith(viewIds.filter((id) => own.includes(id) || lacking.includes(id)));
  return { shown, instead: { lacking, file } };
}
