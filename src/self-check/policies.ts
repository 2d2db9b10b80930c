import type { Violation } from './facts.ts';

/** What an event, and a report of the past, tell of a policy that blocked something. */
interface Told {
  readonly blockedURI?: string;
  readonly blockedURL?: string;
  readonly effectiveDirective: string;
  readonly originalPolicy?: string;
  readonly disposition: string;
}

interface Observer {
  observe(): void;
  disconnect(): void;
}
type Reports = readonly { readonly type: string; readonly body: Told }[];
type Observing = new (
  hear: (reports: Reports) => void,
  options: { types: readonly string[]; buffered: boolean },
) => Observer;

/** What the policies of the page block, from when the watch began; in Chromium from before, too. */
export interface PolicyWatch {
  readonly seen: readonly Violation[];
  end(): void;
}

/** Begins to note what policies block; those that only report block nothing. */
export function watchPolicies(): PolicyWatch {
  const seen: Violation[] = [];
  const note = (told: Told): void => {
    if (told.disposition === 'report') return;
    const blocked = told.blockedURI ?? told.blockedURL ?? '';
    const { effectiveDirective: directive, originalPolicy: policy = '' } = told;
    seen.push({ blocked, directive, policy });
  };
  document.addEventListener('securitypolicyviolation', note);
  const { ReportingObserver } = window as unknown as { ReportingObserver?: Observing };
  const observer =
    ReportingObserver &&
    new ReportingObserver((reports) => reports.forEach(({ body }) => note(body)), {
      types: ['csp-violation'],
      buffered: true,
    });
  observer?.observe();
  return {
    seen,
    end: () => {
      document.removeEventListener('securitypolicyviolation', note);
      observer?.disconnect();
    },
  };
}

/** What blocked an address, as a thing of that kind: `script`, `connect`, `frame`. */
export function blocking(
  { seen }: PolicyWatch,
  kind: string,
  address: string,
): readonly Violation[] {
  const kinds = new RegExp(`^(?:${kind}|default)-src`);
  return seen.filter(
    ({ directive, blocked }) =>
      kinds.test(directive) && blocked !== '' && address.startsWith(blocked.split('#', 1)[0] ?? ''),
  );
}
