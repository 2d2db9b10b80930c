import { executeServerCommand } from '@web/test-runner-commands';
import type { Host } from '../hosts/hosts.ts';

/** What became of the guide and of the page. */
export interface Inspected {
  readonly guides: { readonly usable: number; readonly others: number };
  readonly headline: string;
  /** Texts that are cut, overlap or are under 11 px, with the type that the page gives. */
  readonly faults: readonly string[];
  /** Where the host's own elements differ from what they are without our script. */
  readonly changes: readonly string[];
  /** Share of pixels that differ from the guide on a plain page, with the plain page's type. */
  readonly difference?: number;
  /** False where the browser's driver cannot pretend to be the medium of the page. */
  readonly isMediumSeen: boolean;
  /** What the page's policy must keep from happening was kept from happening. */
  readonly isEnforced: boolean;
  /** What the page's policy blocked. */
  readonly violations: readonly string[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}

/** Visits a host page without our script and with it. */
export async function inspect(host: Host): Promise<Inspected> {
  const { prepare, isEnforced, ...page } = host;
  const acts = Object.entries({ prepare, isEnforced }).filter(([, act]) => act);
  const sources = Object.fromEntries(acts.map(([name, act]) => [name, String(act)]));
  const payload = { ...page, ...sources };
  const inspected = await executeServerCommand<Inspected, object>('inspect', payload);
  if (inspected === null) throw new Error('The command `inspect` is not there');
  return inspected;
}
