import { executeServerCommand } from '@web/test-runner-commands';

/** A page to open on its own. Scripts are found at `../../dist/`, as from a file under `hosts`. */
export interface Visit {
  /** A page under `test/hosts`. */
  readonly host?: string;
  /** The whole page, where it is not a file. */
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
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

/** Opens a page in the same browser and runs `act` in it, which sees nothing of the test. */
export async function visit<Result>(
  page: Visit,
  act: () => Result | Promise<Result>,
): Promise<Visited<Result>> {
  const payload = { headers: {}, files: {}, ...page, act: String(act) };
  const visited = await executeServerCommand<Visited<Result>, typeof payload>('visit', payload);
  if (visited === null) throw new Error('The command `visit` is not there');
  // Firefox tells of the icon twice, the second time as an error without an address.
  const violations = visited.violations.filter((text) => !/favicon\.ico|^NS_ERROR/.test(text));
  return { ...visited, violations };
}
