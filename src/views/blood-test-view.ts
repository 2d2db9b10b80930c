import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { levelText, numberText } from '../content/format.ts';
import {
  bandsOf,
  levelBands,
  levelInOther,
  levelUnits,
  MOST_LEVEL,
  urgencyOfLevel,
  type LevelBand,
  type LevelBandId,
  type LevelUnit,
} from '../domain/blood-levels.ts';
import { sourceOf, type SourceId } from '../domain/sources.ts';
import { levelOf, type SafetyState } from '../model/safety-state.ts';
import { textField, unitChoice } from './fields.ts';
import type { SafetyProps } from './safety-props.ts';
import { marked, sourceName } from './source-mark.ts';

type NamedBand = LevelBand & { readonly id: LevelBandId };

/** A level that can be read, in its unit. */
interface ReadLevel {
  readonly level: number;
  readonly unit: LevelUnit;
}

/** What was entered, and what it was read as. */
interface LevelProps extends Pick<SafetyState, 'level' | 'levelUnit'> {
  readonly read: ReadLevel | null;
  readonly citations: SafetyProps['citations'];
}

function readLevel(safety: SafetyState): ReadLevel | null {
  const { levelUnit: unit } = safety;
  const level = levelOf(safety, copy.decimalMark);
  return unit === null || level === null || Number.isNaN(level) ? null : { level, unit };
}

/** From where to where a word holds, in that unit. */
function rangeText({ from, to }: LevelBand, unit: LevelUnit): string {
  const end = to ? levelText(to[unit], unit) : '';
  if (!from) return copy.levelBelow(end);
  const start = numberText(from[unit]);
  if (to) return (to.isAbove ? copy.span : copy.levelBetween)(start, end);
  return (from.isAbove ? copy.levelAbove : copy.levelFrom)(levelText(from[unit], unit));
}

/** What the reader's level is called; nothing while there is none to read. */
function yours(read: ReadLevel | null): readonly NamedBand[] {
  return read ? bandsOf(read.level, read.unit) : [];
}

/** What a level is called; in the reader's unit, and in both before there is one. */
function row(band: NamedBand, { levelUnit, read }: LevelProps): TemplateResult {
  const units = levelUnit === null ? levelUnits : [levelUnit];
  return html`<tr>
    <td>${units.map((unit) => html`<span>${rangeText(band, unit)}</span>`)}</td>
    <td>
      <span>${copy.levelBands[band.id]}</span>
      ${yours(read).includes(band) ? html`<mark>${copy.levelYours}</mark>` : nothing}
    </td>
  </tr>`;
}

/** The words of one authority, and whether they still hold. */
function wordsOf(source: SourceId, props: LevelProps): TemplateResult {
  const { supersededBy } = sourceOf(source);
  const replaced = supersededBy ? copy.replacedBy(sourceName(supersededBy as SourceId)) : '';
  return html`<tbody>
    <tr>
      <th colspan="2" scope="rowgroup">
        ${marked(`level-${source}`, sourceName(source), [source], props.citations)}
        ${replaced ? html`<small>${replaced}</small>` : nothing}
      </th>
    </tr>
    ${levelBands.filter((band) => band.source === source).map((band) => row(band, props))}
  </tbody>`;
}

function table(props: LevelProps): TemplateResult {
  const sources = [...new Set(levelBands.map(({ source }) => source))];
  return html`<table class="levels">
    <caption>
      ${copy.levelHeading}
    </caption>
    ${sources.map((source) => wordsOf(source, props))}
  </table>`;
}

/** The level in the other unit, once it can be read. */
function hint(read: ReadLevel | null): string {
  if (!read) return copy.levelHint;
  const [nanograms, nanomoles] = levelUnits;
  const other = read.unit === nanograms ? nanomoles : nanograms;
  return copy.converted(levelText(levelInOther(read.level, read.unit), other));
}

/** The entry comes after the unit: the same number is low in one and fine in the other. */
function entry({ level, read }: LevelProps): TemplateResult {
  const isUnreadable = !read && level.trim() !== '';
  return textField({
    name: 'level',
    label: copy.levelLabel,
    hint: hint(read),
    problem: isUnreadable && copy.accepted(numberText(MOST_LEVEL)),
    value: level,
  });
}

/** How soon to ask about the level; '' where there is no hurry. */
function urgencyText(read: ReadLevel | null): string {
  const urgency = read ? urgencyOfLevel(read.level, read.unit) : 'none';
  return urgency === 'none' ? '' : copy.levelUrgencies[urgency];
}

/** What those call it whose words still hold. */
function calledTexts(read: ReadLevel | null): readonly string[] {
  return yours(read)
    .filter(({ source }) => !sourceOf(source).supersededBy)
    .map(({ id, source }) => `${sourceOf(source).by}: ${copy.levelBands[id]}`);
}

/** What is to be said of a level, as it is told aloud; '' while there is none to read. */
export function bloodTestText(safety: SafetyState): string {
  const read = readLevel(safety);
  return [urgencyText(read), ...calledTexts(read)].filter(Boolean).join('\n');
}

/** "What does my blood test say?": first the unit, then the level, then what authorities call it. */
export function bloodTestView({ state, citations }: SafetyProps): TemplateResult {
  const { level, levelUnit } = state.safety;
  const read = readLevel(state.safety);
  const props = { level, levelUnit, read, citations };
  const urgency = urgencyText(read);
  const called = calledTexts(read);
  return html`<div class="fields level">
      <p><b>${copy.levelUnitLabel}</b></p>
      ${unitChoice({
        name: 'levelUnit',
        label: copy.levelUnitLabel,
        words: levelUnits,
        nameOf: (unit) => unit,
        value: levelUnit,
      })}
      ${levelUnit === null ? nothing : entry(props)}
      ${
        urgency
          ? html`<p class="stop">
              <b>${marked('level-urgency', urgency, ['calcium-guide'], citations)}</b>
            </p>`
          : nothing
      }
      ${called.length > 0 ? html`<p>${called.map((text) => html`<b>${text}</b>`)}</p>` : nothing}
    </div>
    ${table(props)}`;
}
