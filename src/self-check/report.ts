import { isFault, isNote, type Finding } from './findings.ts';
import * as words from './words.en.ts';

/** One finding, in words. */
export interface Line {
  readonly kind: 'fault' | 'note' | 'fine';
  readonly cause: string;
  readonly toDo: string;
}

/** What the check says. */
export interface Report {
  readonly summary: string;
  readonly lines: readonly Line[];
}

function lineOf(finding: Finding): Line {
  const say = words.causes[finding.cause] as (given: Finding['given']) => words.Said;
  const [cause, toDo] = say(finding.given);
  const kind = isFault(finding) ? 'fault' : isNote(finding) ? 'note' : 'fine';
  return kind === 'fault'
    ? { kind, cause, toDo: words.toDo + toDo }
    : { kind, cause: kind === 'note' ? words.note + cause : cause, toDo };
}

/** What was found, in words. */
export function reportOf(findings: readonly Finding[]): Report {
  return {
    summary: words.summary(findings.filter(isFault).length),
    lines: findings.map(lineOf),
  };
}

/** The report as plain text, for the console and for a mail. */
export function reportText({ summary, lines }: Report): string {
  const paragraphs = lines.map(({ cause, toDo }) =>
    toDo ? `- ${cause}\n  ${toDo}` : `- ${cause}`,
  );
  return [words.title, summary, ...paragraphs, words.privacy].join('\n');
}
