import { executeServerCommand } from '@web/test-runner-commands';

/** What a host page came to in one engine. */
export interface Verdicts {
  readonly mounts: boolean;
  readonly answers: boolean;
  readonly unchanged: boolean;
  /** null where there is nothing of ours to judge. */
  readonly looksRight: boolean | null;
}

async function note(payload: object): Promise<void> {
  if ((await executeServerCommand('note', payload)) === null)
    throw new Error('The command `note` is not there');
}

/** Writes the verdicts on a host page, or what became of it in words, into the table that the README links. */
export function noteHost(host: string, verdicts: Verdicts | string): Promise<void> {
  return note({ host, verdicts });
}

/** Writes down a figure that was measured. */
export function noteFigure(figure: string, value: string): Promise<void> {
  return note({ figure, value });
}

/** Writes down what this engine or its driver cannot do. */
export function noteGap(gap: string): Promise<void> {
  return note({ gap });
}

/** The same, and skips the test. */
export async function skipFor(test: Mocha.Context, gap: string): Promise<never> {
  await noteGap(gap);
  return test.skip();
}
