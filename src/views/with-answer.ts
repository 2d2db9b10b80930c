import type { ShellProps } from '../guide/feature.ts';
import { withoutTrials } from '../model/wording.ts';
import { answerLines } from './answer-lines.ts';
import type { ViewProps } from './check-line.ts';

/** The same made with the answer in words; `otherwise` in a file that answers nothing. */
export function withAnswer<Made>(
  make: (props: ViewProps) => Made,
  otherwise: Made,
): (props: ShellProps) => Made {
  return (props) => {
    const { answered, authorisedIn } = props;
    if (!answered) return otherwise;
    // Where authorised wording alone may stand, a trial's dose is not in what a view gets.
    const assessment =
      authorisedIn === null ? answered.assessment : withoutTrials(answered.assessment);
    return make({ ...props, ...answered, assessment, lines: answerLines(answered) });
  };
}
