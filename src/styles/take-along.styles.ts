import { css } from 'lit';

/** How the answer was worked out, and what can be taken along of it. */
export const takeAlongStyles = css`
  .working {
    border-block: 1px solid var(--line);
  }

  .working ul {
    padding: 0 0 0.8em;
    list-style: none;
  }

  /* A line that wraps is told from the next by its edge. */
  .working li {
    padding-inline-start: 0.7em;
    text-indent: -0.7em;
  }

  .working .note {
    text-indent: 0;
  }

  #take-along {
    font-size: 1.25em;
    line-height: 1.25;
  }

  .takings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  pre {
    border: 1px solid var(--control);
    border-radius: 0.4em;
    padding: 0.8em;
    font-size: max(0.875em, 12px);
    white-space: pre-wrap;
  }

  .arrival {
    margin-block-end: 1em;
    border-inline-start: 4px solid var(--accent);
    padding: 0.4em 0.8em;
    background: var(--panel);
    /* Many blogs have a bar that stays at the top. */
    scroll-margin-block-start: 6em;
  }
  .arrival > button {
    margin-block: 0.4em;
  }

  /* It stands in the guide only to be printed in its place. */
  @media screen {
    .sheet {
      display: none;
    }
  }

  @media print {
    .take-along,
    .in-place > :not(.sheet),
    .in-place ~ .sponsor {
      display: none;
    }

    .in-place {
      border: 0;
      padding: 0;
    }
  }
`;
