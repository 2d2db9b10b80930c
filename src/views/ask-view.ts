import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConditionGroup } from '../content/copy.ts';
import { numberText } from '../content/format.ts';
import { reasonSources } from '../domain/reason-sources.ts';
import type { ReasonCode } from '../domain/reasons.ts';
import { furtherCautions } from '../domain/safety.ts';
import { personFlags } from '../model/guide-state.ts';
import { groupName } from '../model/safety-state.ts';
import {
  conditionField,
  conditionsOf,
  noneField,
  personField,
  reasonSentence,
} from './condition-fields.ts';
import { button } from './fields.ts';
import { heading } from './heading.ts';
import { helpKindOf, helpLinesView } from './help-lines-view.ts';
import { questionButton } from './question-button.ts';
import type { SafetyProps } from './safety-props.ts';
import { marked } from './source-mark.ts';

/** The one reason that is a stop. */
const STOP = 'vitamin-k-antagonist';

/** Reasons about the person or the product, for which there is no box to tick here. */
const withoutBox = ['infant', 'prescribed', 'fish-liver-oil-in-pregnancy'] as const;

function why(reason: ReasonCode, { citations }: SafetyProps): TemplateResult {
  return html`<p class="why">
    ${marked(`ask-${reason}`, reasonSentence(reason), reasonSources[reason], citations)}
  </p>`;
}

function conditionList(group: ConditionGroup, props: SafetyProps): TemplateResult {
  return html`<ul role="list">
    ${conditionsOf(group).map((condition) => {
      const [id] = condition;
      return html`<li class=${id === STOP ? 'because stop' : ''}>
        ${id === STOP ? html`<b>${copy.stop}</b>` : nothing}
        ${conditionField(condition, props.state, props.jurisdiction)} ${why(id, props)}
        ${id === 'thiazide' ? why('thiazide-high', props) : nothing}
      </li>`;
    })}
  </ul>`;
}

/** Age, pregnancy and what was prescribed. */
function personList(props: SafetyProps): TemplateResult {
  const { state } = props;
  return html`<ul role="list">
    ${personFlags.map((name) => html`<li>${personField(name, state)} ${why(name, props)}</li>`)}
    ${withoutBox.map(
      (reason) =>
        html`<li>
          <p>${copy.safetyWhom[reason]}</p>
          ${why(reason, props)}
        </li>`,
    )}
  </ul>`;
}

/** A part of the list that opens; its conditions stand under its name, and how many are ticked. */
function group(
  index: number,
  words: { readonly question: string; readonly names: readonly string[]; readonly ticked: number },
  list: TemplateResult,
  { state, headingLevel }: SafetyProps,
): TemplateResult {
  const name = groupName(index);
  const isOpen = state.safety.opened.includes(name);
  const ticked = words.ticked > 0 ? [copy.tickedCount(numberText(words.ticked))] : [];
  const verdict = [...ticked, ...(isOpen ? [] : words.names)].join(' · ');
  const { question } = words;
  return html`<li>
    ${heading(headingLevel + 1, `title-${name}`, questionButton('safety', name, isOpen, { question, verdict }))}
    <div id="safety-${name}" class="claim ${isOpen ? '' : 'folded'}">${list}</div>
  </li>`;
}

function conditionGroup(each: ConditionGroup, index: number, props: SafetyProps): TemplateResult {
  const labels = Object.values(each.conditions).map(([label]) => label);
  const ticked = props.state.conditions.filter((id) => id in each.conditions).length;
  const words = { question: each.heading, names: labels, ticked };
  return group(index, words, conditionList(each, props), props);
}

function personGroup(index: number, props: SafetyProps): TemplateResult {
  const whom = withoutBox.map((reason) => copy.safetyWhom[reason]);
  const names = [...personFlags.map((flag) => copy.personFlags[flag]), ...whom];
  const ticked = personFlags.filter((flag) => props.state[flag]).length;
  const words = { question: copy.safetyPerson, names, ticked };
  return group(index, words, personList(props), props);
}

function furtherGroup(index: number, props: SafetyProps): TemplateResult {
  const list = html`<ul>
    ${furtherCautions.map(
      (sources, at) =>
        html`<li>
          ${marked(`further-${at}`, copy.furtherCautions[at] ?? '', sources, props.citations)}
        </li>`,
    )}
  </ul>`;
  const words = { question: copy.furtherHeading, names: copy.furtherNames, ticked: 0 };
  return group(index, words, list, props);
}

/** The way to the answer, where there is one; nothing before anything is ticked. */
function leadOn({ state, views }: SafetyProps): TemplateResult | typeof nothing {
  const isTicked = state.conditions.length > 0 || personFlags.some((flag) => state[flag]);
  if (!isTicked || !views.includes('calculator')) return nothing;
  return html`<div class="lead-on">
    <p>${copy.safetyTicked}</p>
    ${button('check', 'calculator', copy.show)}
  </div>`;
}

/** Who should ask first: every condition with its box and what it means, the stop before all others. */
export function askView(props: SafetyProps): TemplateResult {
  const { state, headingLevel, assessment, lines } = props;
  const [first, ...others] = copy.conditionGroups;
  const isUrgent = lines.urgent.length > 0;
  const help = lines.isCall ? helpLinesView(helpKindOf(props), props, 'country-ask') : nothing;
  return html`<section class="ask ${assessment.urgency}" aria-labelledby="blood-thinners">
    ${lines.urgent.map((text) => html`<p class="urgent">${text}</p>`)} ${isUrgent ? help : nothing}
    ${heading(headingLevel + 1, 'blood-thinners', first?.heading ?? '')}
    ${first && conditionList(first, props)} ${isUrgent ? nothing : help}
    <ul class="topic" role="list">
      ${personGroup(0, props)}
      ${others.map((each, index) => conditionGroup(each, index + 1, props))}
      ${furtherGroup(others.length + 1, props)}
    </ul>
    ${noneField(state)} ${leadOn(props)}
  </section>`;
}
