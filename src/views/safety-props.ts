import type { SafetyWordFigures } from '../content/safety-copy.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import type { ViewProps } from './check-line.ts';
import type { Citations } from './citations.ts';

/** What the parts of the careful half are made from. */
export interface SafetyProps extends Pick<
  ViewProps,
  | 'state'
  | 'question'
  | 'country'
  | 'pieces'
  | 'views'
  | 'lines'
  | 'assessment'
  | 'authorisedIn'
  | 'headingLevel'
> {
  readonly jurisdiction: Jurisdiction;
  readonly figures: SafetyWordFigures;
  readonly citations: Citations;
}
