import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { countryName, dateText } from '../content/format.ts';
import type { HelpKind } from '../content/safety-copy.ts';
import {
  emergencyNumbers,
  helpCountries,
  helpLines,
  type HelpLine,
  type HelpLines,
} from '../domain/help-lines.ts';
import type { CalculatorProps } from './calculator-props.ts';
import type { Citations } from './citations.ts';
import { selectField } from './fields.ts';
import { sourceMark } from './source-mark.ts';

/** What the numbers to call are made from. */
export interface HelpProps {
  /** Where the reader is; null where nobody knows. */
  readonly country: string | null;
  readonly citations: Citations;
}

/** A line, and when we saw it. */
interface SeenLine extends HelpLine {
  readonly seen: string;
}

/** A number, and whose it is; or words. */
type Part = string | readonly [number: string, about: string];

/** Stands in a sentence where the numbers go. */
const SLOT = '\0';

function filled(
  sentence: (slot: string) => string,
  calls: readonly Part[],
  between: string,
): readonly Part[] {
  const [before = '', after = ''] = sentence(SLOT).split(SLOT);
  return [before, ...calls.flatMap((call, index) => (index ? [between, call] : [call])), after];
}

function linesIn(country: string | null, { seenOn, lines }: HelpLines): readonly SeenLine[] {
  return lines
    .filter((line) => line.country === country)
    .map((line) => ({ ...line, seen: copy.asOf(dateText(seenOn)) }));
}

/** The poison line, or whoever else answers there; a clinic has nothing to ask of a poison line. */
function linesFor(kind: HelpKind, country: string | null): readonly SeenLine[] {
  const poison = kind === 'clinic' ? [] : linesIn(country, helpLines.poison);
  return poison.length > 0 ? poison : linesIn(country, helpLines.health);
}

/** Whom to call first. */
function firstCall(kind: HelpKind, country: string | null): readonly Part[] {
  const calls = linesFor(kind, country).map(({ country: code, number, remark, seen }): Part => [
    number,
    [countryName(code), ...(remark ? [copy.helpRemarks[remark]] : []), seen].join(', '),
  ]);
  return filled(copy.help[kind], calls.length > 0 ? calls : [copy.helpWithout[kind]], copy.or);
}

/** The emergency number of the country; where it is not known, all of them, each with its countries. */
function emergencyCalls(country: string | null): readonly Part[] {
  const own = emergencyNumbers.filter(({ countries }) => countries.includes(country ?? ''));
  return (own.length > 0 ? own : emergencyNumbers).map(({ number, places }): Part => [
    number,
    (own.length > 0 ? [country ?? ''] : places).map(countryName).join(', '),
  ]);
}

function emergencyParts(kind: HelpKind, country: string | null): readonly Part[] {
  return filled(copy.helpEmergency[kind], emergencyCalls(country), ' · ');
}

function partView(part: Part): string | TemplateResult {
  if (typeof part === 'string') return part;
  const [number, about] = part;
  return html`<a href="tel:${number.replaceAll(' ', '')}"><b>${number}</b> (${about})</a>`;
}

function partText(part: Part): string {
  return typeof part === 'string' ? part : `${part[0]} (${part[1]})`;
}

let sorted: readonly string[] | undefined;

/** The countries by their names. Put in order once: it takes a browser longer than to show the view. */
function sortedCountries(): readonly string[] {
  if (sorted) return sorted;
  const { compare } = new Intl.Collator(copy.lang);
  sorted = helpCountries.toSorted((one, other) => compare(countryName(one), countryName(other)));
  return sorted;
}

/** The question for the country: a wrong number is worse than one question more. */
function countryField(id: string, country: string | null): TemplateResult {
  return selectField({
    id,
    name: 'country',
    label: copy.whereAreYou,
    words: ['', ...sortedCountries()],
    nameOf: (code) => (code ? countryName(code) : copy.noCountry),
    value: country ?? '',
  });
}

/** For whom the numbers are: the clinic has the K2, and whoever else answers has too much D3. */
export function helpKindOf({
  assessment,
  question,
  lines,
}: Pick<CalculatorProps, 'assessment' | 'question' | 'lines'>): HelpKind {
  const [first = copy.urgentAntagonist] = lines.urgent;
  const isOnAntagonist = assessment.reasons.includes('vitamin-k-antagonist');
  if (isOnAntagonist && first === copy.urgentAntagonist) return 'clinic';
  return question.person.ageYears < 18 ? 'child' : 'too-much';
}

/** Whom to call, when at once, and where the reader is. Several stand in one view under names of their own. */
export function helpLinesView(
  kind: HelpKind,
  { country, citations }: HelpProps,
  name = 'country',
): TemplateResult {
  const sources = linesFor(kind, country).map(({ source }) => source);
  const mark = sourceMark(`help-${name}`, [...new Set(sources)], citations);
  return html`<div class="lines">
    <p>${firstCall(kind, country).map(partView)}${sources.length > 0 ? mark : nothing}</p>
    <p class="emergency">${emergencyParts(kind, country).map(partView)}</p>
    ${countryField(name, country)}
  </div>`;
}

/** The same as plain text, for paper and mail. */
export function helpLinesText(kind: HelpKind, country: string | null): string {
  return [...firstCall(kind, country), ' ', ...emergencyParts(kind, country)]
    .map(partText)
    .join('');
}

/** The emergency number in one line; nothing where the country is not known. */
export function emergencyLine(country: string | null): TemplateResult | typeof nothing {
  return country === null
    ? nothing
    : html`<p class="lines emergency">
        ${copy.emergency} ${emergencyCalls(country).map(partView)}
      </p>`;
}
