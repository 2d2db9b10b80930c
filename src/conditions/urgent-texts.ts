import { helpKindOf, helpLinesText } from '../views/help-lines-view.ts';
import type { ViewProps } from '../views/check-line.ts';

/** What is urgent, with whom to call about it. */
export function urgentTexts(props: ViewProps): readonly string[] {
  const { lines, country } = props;
  const { urgent, isCall } = lines;
  return isCall ? [...urgent, helpLinesText(helpKindOf(props), country)] : urgent;
}
