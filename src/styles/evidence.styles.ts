import { css } from 'lit';

/** The claims, and what studies measured. */
export const evidenceStyles = css`
  #evidence {
    font-size: 1.5em;
    line-height: 1.25;
  }

  #evidence + p {
    margin-block-start: 0.5em;
    text-wrap: wrap;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.5em 1em;
  }

  .filters p {
    grid-column: 1 / -1;
  }

  .topic[hidden],
  .topic [hidden] {
    display: none;
  }

  :is(.topic, .results) > ul {
    padding: 0;
    list-style: none;
  }

  section.topic > :first-child {
    color: var(--quiet);
  }

  .topic > ul > li,
  ul.topic > li {
    border-top: 1px solid var(--line);
  }

  .question-of {
    display: block;
    position: relative;
    border: 0;
    border-radius: 0;
    padding: 0.6em 0;
    padding-inline-start: 1.3em;
    width: 100%;
    background: none;
    color: var(--ink);
    font-weight: 400;
  }

  .question-of > span {
    display: block;
    text-wrap: pretty;
  }

  .question-of::before {
    content: '▸' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--accent);
  }

  [dir='rtl'] .question-of::before {
    content: '◂' / '';
  }

  .question-of[aria-expanded='true']::before {
    content: '▾' / '' !important;
  }

  .question-of[aria-expanded='true'] > :first-child {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
  }

  /* A solid edge is settled, one way or the other; a dashed one is open. */
  .standing:is(.limited, .conflicting, .leaning-null, .untested) {
    border-style: dashed;
  }

  .claim {
    padding-block-end: 1.25em;
    padding-inline-start: 1.3em;
  }

  .claim > * + * {
    margin-block-start: 0.7em;
  }

  .claim .quiet {
    text-wrap: wrap;
  }

  .say {
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: 0.8em;
  }

  .say p:nth-child(2) {
    font-size: 1.125em;
    line-height: 1.4;
  }

  .say p:nth-child(3) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.8em;
    margin-block-start: 0.4em;
  }

  .results {
    font-size: max(0.875em, 12px);
  }

  .results li,
  .ends {
    display: grid;
    grid-template-columns: 34% 1fr 30%;
    align-items: center;
    gap: 0 1em;
    border: 0;
    line-height: 1.3;
  }

  .results li {
    row-gap: 0.3em;
    padding-block: 0.3em;
  }

  /* Less is on the left in every language, as in the papers. */
  .results .bar {
    direction: ltr;
  }

  .ends .bar {
    grid-column: 2;
  }

  .ends .bar text {
    fill: var(--quiet);
  }

  .no-difference {
    color: var(--control);
    stroke-width: 1px;
  }

  .found {
    stroke-width: 3px;
  }

  .results .end {
    color: inherit;
  }

  .record :is(p, ul) + :is(p, ul) {
    margin-block-start: 0.5em;
  }

  #record {
    font-size: 1.25em;
    line-height: 1.25;
  }

  @container (width < 32em) {
    .results li,
    .ends {
      grid-template-columns: 1fr;
    }

    .ends .bar {
      grid-column: 1;
    }

    .results li + li {
      margin-block-start: 0.5em;
    }
  }

  @media (forced-colors: active) {
    .ends .bar text {
      fill: CanvasText;
    }
  }

  /* On paper: all that can be opened. */
  @media print {
    .say p:nth-child(3),
    .filters .field,
    .question-of::before {
      display: none;
    }

    .say,
    .results {
      break-inside: avoid;
    }

    .topic :is(h3, h4, h5, h6) {
      break-after: avoid;
    }

    .question-of > :first-child {
      font-size: 1.25em;
      font-weight: 650;
    }
  }
`;
