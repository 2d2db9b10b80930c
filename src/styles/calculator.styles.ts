import { css } from 'lit';

/** The calculator: entry beside answer where there is room, else one under the other. */
export const calculatorStyles = css`
  .calculator > * + * {
    margin-block-start: 1.5em;
  }

  /* What stays as it is while a key changes the answer is neither laid out nor painted again. */
  .answer,
  .entry,
  .product,
  .question,
  .rules,
  .scale,
  .strip {
    isolation: isolate;
  }

  .product,
  .question,
  .scale,
  .strip {
    contain: layout style;
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
  strong {
    text-wrap: balance;
  }

  /* A line all in bold is another height where a page has no doctype, unless it is a block. */
  strong {
    display: block;
  }

  [name^='d3'].line {
    border-inline-start: 4px solid var(--vitamin-d);
  }

  [name^='k2'].line {
    border-inline-start: 4px solid var(--vitamin-k);
  }

  .entry:not([open]) {
    border: 1px solid var(--line);
    border-radius: 0.4em;
    padding-inline: 0.8em;
  }

  .change {
    color: var(--accent);
    text-decoration: underline;
  }

  .products {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em 2em;
  }

  .list .product {
    border-top: 1px solid var(--line);
  }

  .entry > summary span {
    font-weight: 400;
  }

  .sum {
    border-top: 2px solid var(--vitamin-d);
    padding-block: 0.6em;
    background: var(--ground);
  }

  /* So that it never covers what has the focus. */
  .list :is(input, select, button, summary) {
    scroll-margin-block-end: 6em;
  }

  /* Behind a long list of products, what is out of sight is not drawn at every key. */
  @media screen {
    .list[open] ~ * {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 40em;
      overflow-clip-margin: 6px;
    }
  }

  .examples {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .question {
    border-radius: 0.4em;
    padding: min(1.25em, 5%);
    background: var(--panel);
  }

  .question details details {
    border-top: 1px solid var(--line);
  }

  .dock {
    border-top: 1px solid var(--control);
    padding-block: 0.6em;
    background: var(--panel);
  }

  /* In sight while what is above is longer than the screen; on a low one they would take most of it. */
  @media (height >= 30em) {
    .sum,
    .dock {
      position: sticky;
      inset-block-end: 0;
    }
  }

  .dock p {
    margin-block-end: 0.6em;
  }

  /* So that it never covers what has the focus. */
  .question :is(input, summary) {
    scroll-margin-block-end: 14em;
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

  /* What is urgent is the biggest, and the answer comes after it. */
  .urgent {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.25;
  }

  .stop b {
    display: block;
    font-size: 1.5em;
  }

  .urgent ~ #answer {
    font-size: 1.25em;
  }

  /* It completes the line above it. */
  .because {
    margin-block-start: 0.3em;
  }

  #result {
    scroll-margin-block-start: 1em;
  }

  @media print {
    .change,
    .examples,
    .lines .field {
      display: none;
    }

    .strip,
    .scale {
      break-inside: avoid;
    }

    .sum,
    .dock {
      position: static;
    }

    /* What is contained, or in a grid, is cut by the end of a page. */
    .products {
      display: block;
    }

    .product,
    .question,
    .scale,
    .strip {
      contain: none;
    }
  }

  .stop,
  .today .urgent {
    border-color: var(--stop);
  }

  .stop b,
  .today .urgent,
  .dock.today p {
    color: var(--stop);
  }

  mark {
    border: 1px solid;
    padding: 0 0.3em;
    background: none;
    color: var(--accent);
  }

  .pair {
    display: grid;
    gap: 1em 2em;
  }

  @container (width >= 36em) {
    .beside,
    .pair {
      display: grid;
      grid-template-columns: minmax(max(15em, 240px), 4fr) 7fr;
      column-gap: 2em;
    }

    .beside > :not(.entry, .answer) {
      grid-column: 1 / -1;
    }
  }
`;
