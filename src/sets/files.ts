import { viewIds, type ViewId } from '../model/views.ts';

/** The files with some of the views, by their names: each says what it has. The smallest first. */
const files = ['pathway', 'calculator', 'calculator-pathway'];

/** What of the views that are wanted a file shows, and the file to use in its place where it lacks any. */
export interface Choice {
  readonly shown: readonly ViewId[];
  readonly lacking: readonly ViewId[];
  /** The smallest that has them, and what this one has: it serves the whole page. */
  readonly file: string;
}

/** The views that the name of a file says it has; none for the file with all of them. */
export function viewsNamed(fileName: string): readonly ViewId[] {
  const named = fileName.split('.')[1]?.split('-') ?? [];
  return viewIds.filter((id) => named.includes(id));
}

/** The smallest file that has all of these views. */
export function fileWith(wanted: readonly ViewId[]): string {
  const set = files.find((name) => wanted.every((id) => name.split('-').includes(id)));
  return ['calcium-guide', ...(set ? [set] : []), 'min.js'].join('.');
}

/** Never nothing: where the file has none of them, it shows its own. */
export function chosenViews(wanted: readonly ViewId[], own: readonly ViewId[]): Choice {
  const present = wanted.filter((id) => own.includes(id));
  return {
    shown: present.length > 0 ? present : own,
    lacking: wanted.filter((id) => !own.includes(id)),
    file: fileWith([...own, ...wanted]),
  };
}
