import * as copy from '#copy';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { numberText } from '../content/format.ts';
import type { Jurisdiction } from '../domain/assessment.ts';
import { claims, grades, topics, type Topic } from '../domain/claims.ts';
import { isChosen, type EvidenceState } from '../model/evidence-state.ts';
import type { Pieces } from '../model/pieces.ts';
import type { ShellProps } from '../guide/feature.ts';
import { Citations } from './citations.ts';
import { claimFigures } from './claim-figures.ts';
import { claimView, type ClaimProps } from './claim-view.ts';
import { selectField } from './fields.ts';
import { heading } from './heading.ts';
import { piece } from './piece.ts';
import { recordView } from './record-view.ts';
import { sourceList } from './source-mark.ts';

/** "5 of 26 questions". */
export function claimCountText(evidence: EvidenceState): string {
  const chosen = claims.filter((claim) => isChosen(evidence, claim));
  return copy.claimCount(numberText(chosen.length), numberText(claims.length));
}

function filters(evidence: EvidenceState): TemplateResult {
  return html`<div class="filters">
    ${selectField({
      name: 'topic',
      label: copy.topicLabel,
      words: ['all', ...topics],
      nameOf: (topic) => (topic === 'all' ? copy.all : copy.topics[topic]),
      value: evidence.topic ?? 'all',
    })}
    ${selectField({
      name: 'grade',
      label: copy.gradeLabel,
      words: ['all', ...grades],
      nameOf: (grade) => (grade === 'all' ? copy.all : copy.grades[grade]),
      value: evidence.grade ?? 'all',
    })}
    <p class="quiet">${claimCountText(evidence)}</p>
  </div>`;
}

/** The claims of a topic. What the reader's choice leaves out keeps its place, unseen, and its number. */
function topicView(topic: Topic, pieces: Pieces, props: ClaimProps): TemplateResult {
  const { evidence, headingLevel } = props;
  const ofTopic = claims.filter((claim) => claim.topic === topic);
  const isEmpty = !ofTopic.some((claim) => isChosen(evidence, claim));
  return html`<section class="topic" ?hidden=${isEmpty} aria-labelledby="topic-${topic}">
    ${heading(headingLevel, `topic-${topic}`, copy.topics[topic])}
    <ul role="list">
      ${ofTopic.map(
        (claim) =>
          html`<li ?hidden=${!isChosen(evidence, claim)}>
            ${piece(pieces, () => claimView(claim, { ...props, headingLevel: headingLevel + 1 }))}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** All that hangs on no dose. */
function readingView(
  { state, headingLevel, pieces }: ShellProps,
  jurisdiction: Jurisdiction,
): TemplateResult {
  const { evidence, citing } = state;
  const citations = new Citations(citing, true);
  const level = headingLevel + 1;
  const figures = claimFigures(jurisdiction);
  const props = { evidence, figures, citations, headingLevel: level };
  return html`${filters(evidence)} ${topics.map((topic) => topicView(topic, pieces, props))}
  ${piece(pieces, () => recordView(citations, level))}
  ${piece(pieces, () => sourceList(citations, level))}`;
}

/** "What is shown, and what is not?": every claim that readers bring, with what speaks for and against. */
export function evidenceView(props: ShellProps): TemplateResult {
  const { state, headingLevel, jurisdiction } = props;
  const known = [state.evidence, state.citing, jurisdiction, headingLevel];
  return html`<section class="evidence" aria-labelledby="evidence">
    <header>
      ${heading(headingLevel, 'evidence', copy.evidenceHeading)}
      <p class="quiet">${copy.evidenceLead}</p>
    </header>
    ${props.checkLine('evidence', props)} ${guard(known, () => readingView(props, jurisdiction))}
  </section>`;
}
