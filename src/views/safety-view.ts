import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  safetyGroups,
  safetyTopics,
  type SafetyTopic,
  type SafetyTopicId,
} from '../domain/safety.ts';
import type { ViewId } from '../model/views.ts';
import { askView } from './ask-view.ts';
import { bloodTestView } from './blood-test-view.ts';
import type { ViewProps } from './check-line.ts';
import { Citations } from './citations.ts';
import { button } from './fields.ts';
import { foodsView } from './foods-view.ts';
import { heading } from './heading.ts';
import { helpLinesView } from './help-lines-view.ts';
import { piece } from './piece.ts';
import { questionButton } from './question-button.ts';
import { figuredText } from './figured-text.ts';
import { safetyWordFigures } from './safety-figures.ts';
import type { SafetyProps } from './safety-props.ts';
import { marked, sourceList } from './source-mark.ts';

type NamedTopic = SafetyTopic & { readonly id: SafetyTopicId };

/** What stands above the statements of a topic. */
const aboveStatements: Partial<
  Readonly<Record<SafetyTopicId, (props: SafetyProps) => TemplateResult>>
> = {
  child: (props) => helpLinesView('child', props),
  foods: foodsView,
  test: bloodTestView,
};

function topicView({ id, statements }: NamedTopic, props: SafetyProps): TemplateResult {
  const { state, headingLevel, figures, citations } = props;
  const isOpen = state.safety.opened.includes(id);
  const words = copy.safety[id];
  const title = questionButton('safety', id, isOpen, words);
  return html`${heading(headingLevel + 2, `title-${id}`, title)}
    <div id="safety-${id}" class="claim ${isOpen ? '' : 'folded'}">
      ${aboveStatements[id]?.(props) ?? nothing}
      <ul>
        ${statements.map((sources, index) => {
          const text = figuredText(words.statements[index] ?? '', figures);
          return html`<li>${marked(`${id}-${index}`, text, sources, citations)}</li>`;
        })}
      </ul>
    </div>`;
}

function groupView(group: SafetyTopic['group'], props: SafetyProps): TemplateResult {
  const topics = safetyTopics.filter((topic) => topic.group === group);
  return html`<section class="topic" aria-labelledby="group-${group}">
    ${heading(props.headingLevel + 1, `group-${group}`, copy.safetyGroups[group])}
    <ul role="list">
      ${topics.map((topic) => html`<li>${piece(props.pieces, () => topicView(topic, props))}</li>`)}
    </ul>
  </section>`;
}

/** Whoever is in a hurry goes past the list at once. */
function shortcuts(): TemplateResult {
  const topics = ['child', 'doses', 'signs'] as const;
  return html`<p class="examples">
    <span>${copy.mishapLead}</span>
    ${topics.map((id) => button('seek', id, copy.mishaps[id]))}
  </p>`;
}

/** Habits are statements on effects, which no law has authorised. */
function groupsFor({ authorisedIn }: SafetyProps): readonly SafetyTopic['group'][] {
  return safetyGroups.filter((group) => authorisedIn === null || group !== 'habits');
}

function readingView(props: ViewProps): TemplateResult {
  const { state, question, authorisedIn, pieces } = props;
  const citations = new Citations(state.citing, authorisedIn === null);
  const { jurisdiction } = question;
  const figures = safetyWordFigures(jurisdiction);
  const all = { ...props, jurisdiction, figures, citations };
  return html`${piece(pieces, () => askView(all))}
  ${groupsFor(all).map((group) => groupView(group, all))}
  ${piece(pieces, () => sourceList(citations, props.headingLevel + 1))}`;
}

/** What ticking is for; what counts elsewhere is said only where there is such a place. */
function leadText(views: readonly ViewId[]): string {
  const counts = copy.safetyCounts(copy.viewNames.calculator);
  return [copy.safetyLead, ...(views.includes('calculator') ? [counts] : [])].join(' ');
}

/** "Who should ask first?": the checklist, what to do when something went wrong, and what helps. */
export function safetyView(props: ViewProps): TemplateResult {
  const { state, headingLevel, question, country, authorisedIn, lines, views } = props;
  const { safety, citing, conditions, pregnant, breastfeeding, noneOfThese } = state;
  const ticked = [conditions, state['under-18'], pregnant, breastfeeding, noneOfThese];
  const known = [
    safety,
    citing,
    question.jurisdiction,
    question.person.ageYears,
    country,
    authorisedIn,
    views,
    headingLevel,
    ...ticked,
    ...lines.urgent,
  ];
  return html`<section class="safety" aria-labelledby="safety">
    <header>
      ${heading(headingLevel, 'safety', copy.safetyHeading)}
      <p class="quiet">${leadText(views)}</p>
    </header>
    ${shortcuts()} ${props.checkLine('safety', props)} ${guard(known, () => readingView(props))}
  </section>`;
}
