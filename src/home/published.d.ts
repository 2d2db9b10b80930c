declare module '#published' {
  import type { PublishedFiles } from '../snippets/snippet.ts';

  /** Hash and size of every file that is published, put there by the build. */
  export const published: PublishedFiles;
}
