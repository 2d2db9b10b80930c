import * as copy from '#copy';
import { urgentTexts } from '../conditions/urgent-texts.ts';
import { bloodTestText } from '../views/blood-test-view.ts';
import type { ViewProps } from '../views/check-line.ts';

/** What is urgent, and that what was ticked counts; or what a level is called. */
export function safetyText(props: ViewProps): string {
  const { safety, conditions } = props.state;
  if (safety.told !== null) return bloodTestText(safety);
  const isCounted = conditions.length > 0 && props.views.includes('calculator');
  return [...urgentTexts(props), ...(isCounted ? [copy.safetyTicked] : [])].join('\n');
}
