import { nothing } from 'lit';
import { answerTo } from '../../src/model/answer.ts';
import { questionOf } from '../../src/model/guide-state.ts';
import { Pieces } from '../../src/model/pieces.ts';
import { writeShared } from '../../src/model/shared-products.ts';
import { announcement } from '../../src/views/announcement.ts';
import { answerLines } from '../../src/views/answer-lines.ts';
import { answerView, isEmpty } from '../../src/views/answer-view.ts';
import type { ViewProps } from '../../src/views/check-line.ts';
import { Citations } from '../../src/views/citations.ts';
import { entryView } from '../../src/views/entry-view.ts';
import { handoutText } from '../../src/views/handout-text.ts';
import { rulesView } from '../../src/views/rules-view.ts';
import { takeAlongView } from '../../src/views/take-along-view.ts';
import { workingView } from '../../src/views/working-view.ts';
import { markupOf } from './markup.ts';
import { stateOf, type Step } from './walk.ts';
import { linesOf, withoutSources, type Walked } from './walked-faults.ts';

const pieces = new Pieces();
pieces.end();

/** Where each reader is; nobody knows it of the third and the fourth. */
const countries = { us: 'US', uk: 'GB', eu: null, au: null } as const;

function propsOf(step: Step): ViewProps {
  const state = stateOf(step);
  const { jurisdiction } = step;
  const question = questionOf(state, jurisdiction, '.');
  const answer = answerTo(question);
  return {
    state,
    jurisdiction,
    answered: { question, ...answer },
    question,
    ...answer,
    lines: answerLines({ question, ...answer }),
    country: countries[jurisdiction],
    isUSByDefault: false,
    views: ['calculator'],
    rule: 'per-1000-iu-45',
    authorisedIn: null,
    headingLevel: 2,
    citations: new Citations(state.citing, true),
    pieces,
    checkLine: () => nothing,
    today: '2026-12-01',
    hasAddress: true,
    link: () => writeShared({ jurisdiction, products: state.products }, '.'),
  };
}

/** What the guide shows, says and hands out to that reader; the question below the answer is left out. */
export function walked(step: Step): Walked {
  const props = propsOf(step);
  const views = [entryView, answerView, rulesView, workingView];
  const taking = isEmpty(props) ? [] : [takeAlongView(props)];
  const screen = markupOf([...views.map((view) => view(props)), ...taking]);
  const aloud = announcement('calculator', props);
  const sheet = withoutSources(handoutText(props));
  return {
    assessment: props.assessment,
    everything: [screen, aloud, sheet],
    said: { screen: linesOf(screen), aloud, sheet },
    link: screen.includes('value=link') ? props.link() : '',
  };
}
