import { expect } from 'chai';
import * as copy from '../../src/content/copy.en.ts';
import type { SafetyText } from '../../src/content/safety-copy.ts';
import { reasonCodes } from '../../src/domain/reasons.ts';
import type { SourceId } from '../../src/domain/sources.ts';
import { safetyFigures } from '../../src/domain/safety-figures.ts';
import { furtherCautions, safetyTopics, type SafetyTopic } from '../../src/domain/safety.ts';
import { safetyWordFigures } from '../../src/views/safety-figures.ts';
import { evidenceRows, leftOut } from '../support/evidence-rows.ts';
import { tracedTo } from '../support/safety-rows.ts';

const sentences = [
  ...reasonCodes.map((reason) => `reasons.${reason}`),
  ...[
    'antagonist',
    'same-call',
    'child',
    'child-next-dose',
    'next-dose',
    'schedule',
    'ask-first',
    'thinner',
    'already-taking',
  ].map((name) => `urgent.${name}`),
  'switch.antagonist',
  'foods.withheld',
  'list.conditions',
  'foods.chart',
  'entry.d3',
  ...copy.furtherCautions.map((_, index) => `further.${index}`),
  ...safetyTopics.flatMap(({ id }) =>
    copy.safety[id].statements.map((_, index) => `${id}.${index}`),
  ),
  'child.lines',
  ...Object.keys(copy.levelUrgencies).map((name) => `test.${name}`),
];

const rows = Object.entries(evidenceRows).flatMap(([section, names]) =>
  names.map((name) => `${section} ${name}`),
);

describe('every sentence of the careful half', () => {
  it('is traced to a row of the evidence base, and the table names no other', () => {
    expect(Object.keys(tracedTo)).to.have.members(sentences);
    for (const [sentence, of] of Object.entries(tracedTo))
      expect(rows, sentence).to.include.members([...of]);
  });

  for (const row of rows)
    it(`says ${row}, or leaves it out with a reason`, () => {
      const isSaid = Object.values(tracedTo).some((of) => of.includes(row));
      expect(isSaid).to.equal(!(row in leftOut));
    });
});

const figures = safetyWordFigures('us');

/** The names of the figures that a text names. */
function figuresIn(text: SafetyText): readonly string[] {
  const named: string[] = [];
  const listening = new Proxy(figures, {
    get: (_, name) => {
      named.push(String(name));
      return '1';
    },
  });
  if (typeof text === 'function') text(listening);
  return named;
}

/** Who says so: both ends of a span, and the reference amounts behind a share of them. */
function sourcesOf(figure: string): readonly SourceId[] {
  const behind: Readonly<Record<string, keyof typeof safetyFigures>> = {
    usShare: 'usDailyValue',
    euShare: 'euReference',
  };
  const name = behind[figure] ?? figure;
  if (name === 'largeDose') return ['calcium-guide'];
  if (!(name in safetyFigures)) return [];
  const value = safetyFigures[name as keyof typeof safetyFigures];
  return 'value' in value ? [value.source] : [value.minimum.source, value.maximum.source];
}

describe('the statements of a topic', () => {
  const topics: readonly (SafetyTopic & { readonly id: keyof typeof copy.safety })[] = safetyTopics;
  for (const { id, statements } of topics) {
    it(`have sources each: ${id}`, () => {
      expect(copy.safety[id].statements).to.have.length(statements.length);
      for (const sources of statements) expect(sources).to.have.length.above(0);
    });

    it(`cite the source of each figure where they name it: ${id}`, () => {
      copy.safety[id].statements.forEach((text, index) => {
        for (const figure of figuresIn(text))
          expect(statements[index], figure).to.include.members([...sourcesOf(figure)]);
      });
    });

    it(`ask and answer in whole sentences: ${id}`, () => {
      const { question, verdict } = copy.safety[id];
      expect(question).to.match(/[A-Z].*[?]/);
      expect(verdict).to.match(/^[A-Z].*\.$/);
    });
  }

  it('are as many as their sources for what the list does not ask', () => {
    expect(copy.furtherCautions).to.have.length(furtherCautions.length);
  });

  it('name every figure somewhere', () => {
    const named = topics.flatMap(({ id }) => copy.safety[id].statements.flatMap(figuresIn));
    const used = named.map((name) =>
      name === 'usShare' ? 'usDailyValue' : name === 'euShare' ? 'euReference' : name,
    );
    expect(used).to.include.members(Object.keys(safetyFigures));
  });
});

describe('the words for somebody in danger', () => {
  it('have both branches for warfarin, and never tell to stop a blood thinner', () => {
    for (const text of [copy.reasons['vitamin-k-antagonist'], copy.onAntagonist]) {
      expect(text).to.match(/Do not start/i);
      expect(text).to.match(/do not stop or change it by yourself/i);
      expect(text).to.match(/call your clinic today/i);
    }
    expect(copy.safety.doses.statements[4]).to.match(/call your clinic today.*keep taking/i);
  });

  it('tell to call for a child before anything else, and never to wait for signs', () => {
    expect(copy.safety.child.verdict).to.match(/^Call .* now\. Do not wait/);
    expect(copy.safety.child.statements.join(' ')).to.match(/Do not make the child sick/);
    expect(copy.safety.signs.statements[3]).to.match(/Call the emergency number/);
  });

  it('never tell anybody to stop what was prescribed, or to have a test', () => {
    const texts = Object.values(copy.safety).flatMap(({ statements }) =>
      statements.map((text) => (typeof text === 'string' ? text : text(figures))),
    );
    for (const text of texts) {
      expect(text).not.to.match(/(?<!not )\bstop (?:taking )?(?:your|prescribed)/i);
      expect(text).not.to.match(/\b(?:get|have|ask for) (?:a|your) (?:blood )?test\b/i);
    }
  });

  it('predict no level from a dose and no dose from a level', () => {
    expect(copy.safety.test.statements[2]).to.contain('We guess neither');
  });
});
