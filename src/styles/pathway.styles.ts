import { css } from 'lit';

/** Tabs, the story, what can be changed, and the words. */
export const pathwayStyles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 min(1em, 2cqi);
    margin-block-end: 1.25em;
    border-bottom: 1px solid var(--line);
  }

  .tabs button {
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    padding-inline: min(0.3em, 1cqi);
    background: none;
    color: var(--quiet);
    font-size: 1em;
  }

  .tabs [aria-selected='true'] {
    border-color: currentcolor;
    color: var(--accent);
    font-weight: 650;
  }

  @media (forced-colors: active) {
    .tabs :not([aria-selected='true']) {
      border-color: Canvas;
    }
  }

  #pathway {
    font-size: 1.5em;
    line-height: 1.25;
  }

  .takeaways {
    margin-block-start: 0.5em;
  }

  .check-line {
    display: flex;
    gap: 0.5em;
  }

  .check-line .field {
    flex: 1 1 18em;
  }

  /* Beside the entry, below the height of its label. */
  .check-line > button {
    align-self: start;
    margin-block-start: 1.8em;
  }

  .under-picture {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .under-picture span {
    flex: 1 1 18em;
  }

  .under-picture div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .story {
    border-radius: 0.4em;
    padding: min(1.25em, 5%);
    background: var(--panel);
  }

  .story ol {
    padding: 0;
    list-style: none;
  }

  .story p,
  .switch small + small {
    margin-block-start: 0.5em;
  }

  .story li + li:not(.hidden) {
    margin-block-start: 1.5em;
  }

  /* The others are not in sight. */
  .story li.hidden + li:not(.hidden) {
    margin-block-start: 0;
  }

  .standing {
    display: inline-block;
    border: 2px solid;
    border-radius: 1em;
    padding: 0 0.7em;
    font-size: max(0.875em, 12px);
  }

  .standing.mechanism,
  .standing.not-shown {
    border-style: dashed;
  }

  .moves {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 1em;
  }

  [aria-disabled='true'] {
    opacity: 0.5;
  }

  .progress {
    display: flex;
    align-items: end;
    flex: 1;
    gap: 4px;
  }

  .progress i {
    flex: 1;
    max-width: 2.5em;
    border-bottom: 1px solid var(--control);
  }

  .progress .done {
    border-bottom: 5px solid;
    color: var(--accent);
  }

  .day {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.5em 2em;
  }

  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .words b {
    flex: 1 0 100%;
  }

  .isDEnough {
    --calcium: var(--vitamin-d);
  }

  .isKEnough {
    --calcium: var(--vitamin-k);
  }

  /* As wide as before, so that the buttons beside it stay where they are. */
  .words [aria-pressed='true'] {
    border: 3px solid;
    padding: calc(0.4em - 2px) calc(0.7em - 2px);
  }

  .word {
    border-inline-start: 4px solid var(--vitamin-k);
    padding-inline-start: 0.8em;
  }

  .word p + p {
    margin-block-start: 0.5em;
  }

  .eaten p {
    padding-block: 0.6em;
  }

  [type='range'] {
    width: 100%;
    height: 44px;
    accent-color: var(--accent);
  }

  @container (width < 29em) {
    .tabs button {
      font-size: 0.875em;
    }

    /* Two rows of two, not three and one left over. */
    .tabs:has(> :nth-child(4)) {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    .check-line {
      flex-direction: column;
    }

    .check-line .field {
      flex-basis: auto;
    }

    .check-line > button {
      margin-block-start: 0;
    }
  }

  /* On paper: the picture, the story as a list, and nothing to press. */
  @media print {
    .tabs,
    .check-line,
    .day > :not(.isKEnough),
    .isKEnough > :not(:last-child),
    .moves,
    .words {
      display: none;
    }

    .scene {
      break-inside: avoid;
    }

    .scene .name {
      display: block;
    }

    .story li.hidden {
      position: static;
      margin-block-start: 1.5em !important;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
      white-space: normal;
    }

    .story .cited::before {
      content: ' ';
    }
  }
`;
