import { css } from 'lit';

/** The strip of rules and the scale of D3: lines in the colour of the text, so that they always show. */
export const chartStyles = css`
  .bar {
    display: block;
    overflow: visible;
    width: 100%;
    height: 1.75em;
    stroke: currentColor;
    fill: currentColor;
    stroke-width: 2px;
  }

  .bar text {
    stroke: none;
    font-size: max(0.8em, 11px);
  }

  .strip {
    display: grid;
    grid-template-columns: 45% 1fr;
    column-gap: 1em;
    padding-inline-end: 0.5em;
    font-size: max(0.875em, 12px);
    line-height: 1.25;
  }

  /* Rows of one height, so that one drawing behind them all meets each in its middle. */
  .strip > div {
    display: grid;
    position: relative;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    grid-auto-rows: 1fr;
    align-items: center;
  }

  .strip > div > span {
    grid-column: 1;
  }

  .strip > div > .bar {
    position: absolute;
    grid-column: 2;
    height: 100%;
  }

  /* Printed, what is placed in a subgrid is drawn as wide as the whole grid. */
  @media print {
    .strip > div > .bar {
      position: static;
      align-self: stretch;
      height: auto;
    }

    .of-4 > .bar {
      grid-row: 1 / span 4;
    }

    .of-5 > .bar {
      grid-row: 1 / span 5;
    }
  }

  .strip > b,
  #scale {
    font-size: max(0.875em, 12px);
  }

  .strip > b {
    grid-column: 1 / -1;
  }

  .strip span {
    padding-block: 0.4em;
  }

  .strip > :nth-last-child(2) {
    padding: 0;
    color: var(--quiet);
    text-align: end;
  }

  .grid,
  .ground {
    color: var(--line);
    stroke-width: 1px;
  }

  .ground,
  .yours,
  .beyond {
    stroke: none;
  }

  .strip circle,
  .end,
  .span,
  .open,
  .trial {
    color: var(--vitamin-k);
  }

  .span {
    stroke-width: 12px;
    stroke-linecap: round;
  }

  .open {
    stroke-width: 4px;
  }

  .trial,
  .end {
    overflow: visible;
  }

  .end {
    stroke: none;
  }

  .trial {
    fill: var(--ground);
  }

  .label {
    color: var(--accent);
    font-weight: 650;
  }

  .cap {
    stroke-dasharray: 2 3;
  }

  rect.yours {
    color: var(--vitamin-d);
  }

  .beyond {
    color: var(--vitamin-d);
    opacity: 0.15;
  }

  .limit {
    stroke-width: 4px;
  }

  /* A dark mode that browsers make themselves changes borders and grounds, but not the bar: outlines go with it. */
  .scale th::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 1px;
    height: 1em;
    outline: 1px solid;
  }

  .scale .limit th::before {
    inset-inline-start: 2px;
    outline-width: 2px;
  }

  .scale .cap th::before {
    outline-style: dotted;
  }

  .scale .yours th::before {
    inset-block-start: 1.05em;
    inset-inline-start: 0.4em;
    height: 0;
    outline: 0.4em solid var(--vitamin-d);
  }

  table {
    table-layout: fixed;
    width: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
    text-align: start;
  }

  th {
    text-align: start;
  }

  .rules th:first-child {
    width: 41%;
  }

  /* As narrow as its figures, so that the names have room in a column of 280 px. */
  .scale table {
    table-layout: auto;
  }

  .scale th {
    position: relative;
    padding-inline-start: 1.3em;
  }

  .scale td {
    width: 1px;
    padding-inline: 0.8em 0;
    text-align: end;
  }

  td {
    overflow-wrap: normal;
  }

  th small {
    overflow-wrap: anywhere;
  }

  tbody th {
    font-weight: 400;
  }

  thead th {
    font-weight: 650;
  }

  th,
  td {
    border-top: 1px solid var(--line);
    padding: 0.4em 0.6em 0.4em 0;
    vertical-align: top;
  }

  @container (width < 26em) {
    .mark:nth-of-type(even) {
      display: none;
    }
  }

  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }

  /* Drawn in the reader's own colours; the bar unlike the lines that cross it. */
  @media (forced-colors: active) {
    .bar,
    .scale {
      --vitamin-d: Highlight;
      --vitamin-k: CanvasText;
      --accent: LinkText;
      --line: GrayText;
      --ground: Canvas;
    }

    .ground {
      fill: Canvas;
      stroke: GrayText;
    }
  }
`;
