import * as copy from '#copy';
import { Citations } from './citations.ts';
import { handoutOf } from './handout.ts';
import { numbersOf, referenceText } from './source-mark.ts';
import type { TakeAlongProps } from './take-along-props.ts';
import type { WorkedLine } from './worked-line.ts';

/** A line with the numbers of its sources: `- 2,000 IU a day is … [1, 2]`. */
function lineText({ text, sources }: WorkedLine, citations: Citations): string {
  const numbers = numbersOf(sources, citations).join(', ');
  return ['-', text, ...(numbers ? [copy.numbered(numbers)] : [])].join(' ');
}

/** The handout as plain text that a mail keeps as it is. */
export function handoutText(props: TakeAlongProps): string {
  const { made, urgent, help, parts } = handoutOf(props, props.today);
  const { isTitled } = props.citations;
  const citations = new Citations({ mark: null, isListed: true }, isTitled);
  const blocks = parts.map(({ id, lines }) =>
    [copy.sheetParts[id], ...lines.map((line) => lineText(line, citations))].join('\n'),
  );
  const sources = citations.cited.map((id) => {
    const [number = ''] = numbersOf([id], citations);
    return `${copy.numbered(number)} ${referenceText(id, isTitled)}`;
  });
  return [
    `${copy.sheetTitle}\n${made}`,
    ...urgent,
    ...(help ? [help] : []),
    ...blocks,
    ...(sources.length > 0 ? [[copy.sheetSources, ...sources].join('\n')] : []),
    `${copy.footerPurpose} ${copy.footerReview}`,
  ].join('\n\n');
}
