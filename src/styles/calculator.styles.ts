import { css } from 'lit';

/** The calculator: entry beside answer where there is room, else one under the other. */
export const calculatorStyles = css`
  .calculator {
    gap: 1.5em;
  }

  #calculator,
  #question,
  #rules {
    font-size: 1.25em;
    line-height: 1.25;
  }

  /* The biggest thing on the view. */
  #answer {
    font-size: 1.75em;
    line-height: 1.15;
  }

  #answer,
  strong,
  .quiet {
    text-wrap: balance;
  }

  /* A line all in bold is another height where a page has no doctype, unless it is a block. */
  strong {
    display: block;
  }

  #d3 {
    border-inline-start: 4px solid var(--vitamin-d);
  }

  #k2 {
    border-inline-start: 4px solid var(--vitamin-k);
  }

  .question {
    border-radius: 0.4em;
    padding: min(1.25em, 5%);
    background: var(--panel);
  }

  .question > details,
  .rules li {
    border-top: 1px solid var(--line);
  }

  .question > .check {
    border: 1px solid var(--control);
    border-radius: 0.4em;
    padding: 0.6em;
    background: var(--ground);
  }

  .above #answer,
  .urgent,
  .stop {
    border-inline-start: 4px solid var(--vitamin-d);
    padding-inline-start: 0.6em;
  }

  .urgent {
    font-size: 1.25em;
    font-weight: 650;
  }

  .stop,
  .today .urgent {
    border-color: var(--stop);
  }

  .stop b,
  .today .urgent {
    color: var(--stop);
  }

  li + li {
    margin-top: 0.3em;
  }

  .rules ul {
    padding: 0;
    list-style: none;
  }

  .rules li {
    padding: 0.6em 0;
  }

  .rules b {
    color: var(--vitamin-k);
  }

  mark {
    border: 1px solid;
    padding: 0 0.3em;
    background: none;
    color: var(--calcium);
  }

  .pair {
    display: grid;
    gap: 1em 2em;
  }

  @container (width >= 36em) {
    .calculator,
    .pair,
    .rules li {
      display: grid;
      grid-template-columns: minmax(max(15em, 240px), 4fr) 7fr;
      column-gap: 2em;
    }

    .calculator > :not(.entry, .answer) {
      grid-column: 1 / -1;
    }
  }
`;
