import * as copy from '#copy';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { k2Text, numberText } from '../content/format.ts';
import type { Jurisdiction, K2Assessment, RuleAssessment } from '../domain/assessment.ts';
import { germanCaps, ruleOf, type RuleId } from '../domain/reference-values.ts';
import { isBeyond, placeOn, scaleWithin, type Scale } from '../model/scale.ts';
import type { CalculatorProps } from './calculator-props.ts';
import type { Citations } from './citations.ts';
import { percent, placed, upright } from './on-scale.ts';
import { statedText } from './rule-texts.ts';
import { marked } from './source-mark.ts';

type Part = TemplateResult | typeof nothing;

/** What the strip is drawn from. */
interface StripProps {
  readonly k2: K2Assessment;
  readonly jurisdiction: Jurisdiction;
  /** The rule that the article uses. */
  readonly ofArticle: RuleId | null;
}

/** A label this many times the largest rule stands at the end of the scale, not off it. */
const LONGEST = 1.5;

function scaleOf({ rules, mk7MicrogramsPerDay }: K2Assessment): Scale {
  const largest = Math.max(...rules.map(({ minimum, maximum }) => maximum ?? minimum));
  return scaleWithin(mk7MicrogramsPerDay, largest, largest * LONGEST);
}

/** A rule's span, its one figure, or the figure that it goes on from; a trial dose is a diamond. */
function drawnRule(
  { id, minimum, maximum }: RuleAssessment,
  y: string,
  scale: Scale,
): TemplateResult {
  const from = placed(scale, minimum);
  const to = maximum === null ? '100%' : placed(scale, maximum);
  if (ruleOf(id).kind === 'trial')
    return svg`<svg class="trial" x=${from} y=${y}><path d="M0-7 7 0 0 7-7 0Z"></path></svg>`;
  const arrow = svg`<svg class="end" x="100%" y=${y}><path d="M-4-8 8 0-4 8Z"></path></svg>`;
  return svg`
    <line class=${maximum === null ? 'open' : 'span'} x1=${from} x2=${to} y1=${y} y2=${y}></line>
    <circle cx=${from} cy=${y} r="6"></circle>
    ${maximum === null ? arrow : nothing}`;
}

/** The lines that cross all rows at once: the scale's marks, the reader's label, Germany's cap. */
function crossing({ k2, jurisdiction }: StripProps, scale: Scale): readonly TemplateResult[] {
  const { mk7MicrogramsPerDay } = k2;
  const cap = germanCaps.k2Micrograms.value;
  return [
    ...scale.marks.map((mark) => upright('grid', scale, mark)),
    ...(jurisdiction === 'eu' ? [upright('cap', scale, cap)] : []),
    ...(mk7MicrogramsPerDay > 0 ? [upright('label', scale, mk7MicrogramsPerDay)] : []),
  ];
}

/** A number of the scale at its place, held within the drawing. */
function numbered(mark: number, share: number): TemplateResult {
  const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
  return svg`<text class="mark" x=${percent(share)} y="1.1em" text-anchor=${anchor}>
    ${numberText(mark, 1)}
  </text>`;
}

/** The reader's label, before its line, where there is always room for it. */
function labelled(mk7: number, scale: Scale, jurisdiction: Jurisdiction): TemplateResult {
  const text = copy.yourLabel(k2Text(mk7, jurisdiction));
  return svg`<text class="label" x=${placed(scale, mk7)} y="1.1em" text-anchor="end">
    ${isBeyond(scale, mk7) ? `${text} →` : text}
  </text>`;
}

function row(name: string, drawing: unknown): TemplateResult {
  return html`<span>${name}</span><svg class="bar">${drawing}</svg>`;
}

/** What Germany's authority advises, a fact beside the figures of the European Union. */
function germanCapNote(jurisdiction: Jurisdiction, citations: Citations): Part {
  if (jurisdiction !== 'eu') return nothing;
  const { value, source } = germanCaps.k2Micrograms;
  return html`<p class="quiet">
    ${marked('cap-k2', copy.germanCap(k2Text(value, jurisdiction)), [source], citations)}
  </p>`;
}

/**
 * Every rule on one scale, the reader's label across them. Drawn for the eye alone: the table under it
 * says the same, and more.
 */
function stripView(props: StripProps): TemplateResult {
  const { k2, jurisdiction, ofArticle } = props;
  const scale = scaleOf(k2);
  const { rules, mk7MicrogramsPerDay: mk7 } = k2;
  return html`<div class="strip" aria-hidden="true">
    <b>${copy.stripHeading}</b>
    ${mk7 > 0 ? row('', labelled(mk7, scale, jurisdiction)) : nothing}
    <div class="of-${rules.length}">
      ${rules.map(
        ({ id }) =>
          html`<span>
            ${statedText(ruleOf(id), jurisdiction)}
            ${id === ofArticle ? html`<mark>${copy.ofArticle}</mark>` : nothing}
          </span>`,
      )}
      <svg class="bar">
        ${crossing(props, scale)}
        ${rules.map((rule, index) => drawnRule(rule, percent((index + 0.5) / rules.length), scale))}
      </svg>
    </div>
    ${row(
      copy.micrograms[jurisdiction],
      // A label beyond the scale stands at its end, which then is no number.
      scale.marks
        .filter((mark) => mark < scale.end || !isBeyond(scale, mk7))
        .map((mark) => numbered(mark, placeOn(scale, mark))),
    )}
  </div>`;
}

/** The strip with what goes with it; nothing while K2 is withheld. */
export function drawnRules(props: CalculatorProps): Part {
  const { k2 } = props.assessment;
  const { jurisdiction } = props.question;
  return k2?.range
    ? html`${stripView({ k2, jurisdiction, ofArticle: props.rule })}
      ${germanCapNote(jurisdiction, props.citations)}`
    : nothing;
}
