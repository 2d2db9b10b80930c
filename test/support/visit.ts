import { executeServerCommand } from '@web/test-runner-commands';

/** A page to open on its own. Scripts are found at `../../dist/`, as from a file under `hosts`. */
export interface Visit {
  /** A page under `test/hosts`. */
  readonly host?: string;
  /** The whole page, where it is not a file. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands behind the address, from its `#` on. */
  readonly fragment?: string;
  /** Scripts that the page finds beside itself, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Opens the file itself, without a server. */
  readonly fromDisk?: boolean;
}

/** What came of a visit. */
export interface Visited<Result> {
  readonly result: Result;
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  /** What the page's policy blocked, the page's icon aside: browsers ask for it by themselves. */
  readonly violations: readonly string[];
  /** The accessibility tree after `act`, as text; '' where the browser does not tell it. */
  readonly tree: string;
  /** Every address asked for, the page's own first. */
  readonly requests: readonly string[];
}

/** One thing that a reader or a test does on a page. */
export type Step =
  | { readonly act: () => unknown }
  | { readonly type: string }
  | { readonly press: 'Enter' | ' ' | 'Tab' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' }
  /** Presses Tab until what has the focus in the guide is called so; tells how that went. */
  | { readonly tabTo: string }
  /** Presses and releases the mouse on the first text of what matches in the guide. */
  | { readonly click: string }
  | { readonly back: true }
  | { readonly goto: Visit }
  /** Results in false where the browser's driver cannot pretend to be that medium. */
  | { readonly medium: 'print' | 'screen' }
  /** What the reader set in the browser; results in false where its driver cannot pretend that. */
  | {
      readonly reader: {
        readonly features?: Readonly<Record<string, string>>;
        readonly typeSize?: number;
      };
    }
  /** Results in null where the browser's driver does not tell it. */
  | { readonly memory: true }
  /** What follows happens within the first frame of the page. */
  | { readonly enterFrame: true };

/** What a reader who tabs comes past. */
export interface Tabbed {
  /** What had the focus, one after the other. */
  readonly names: readonly string[];
  /** Each stands behind the one before it, as it is read aloud. */
  readonly isInReadingOrder: boolean;
}

/** What a page holds after a thorough clean-up. */
export interface Memory {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Opens a page in the same browser and takes the steps; `act` sees nothing of the test. */
export async function journey(
  page: Visit,
  steps: readonly Step[],
): Promise<Visited<readonly unknown[]>> {
  const asText = steps.map((step) => ('act' in step ? { act: String(step.act) } : step));
  const payload = { ...page, steps: asText };
  type Told = Omit<Visited<unknown>, 'result'> & { readonly results: readonly unknown[] };
  const told = await executeServerCommand<Told, typeof payload>('visit', payload);
  if (told === null) throw new Error('The command `visit` is not there');
  return { ...told, result: told.results };
}

/** Opens a page in the same browser and runs `act` in it, which sees nothing of the test. */
export async function visit<Result>(
  page: Visit,
  act: () => Result | Promise<Result>,
): Promise<Visited<Result>> {
  const { result, ...told } = await journey(page, [{ act }]);
  return { ...told, result: result[0] as Result };
}
