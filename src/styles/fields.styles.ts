import { css } from 'lit';

/** Entries, choices and checkboxes: native, 44 px to touch. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.3em;
  }

  .amount,
  .units {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .line,
  select,
  button,
  .units span {
    flex: 1 1 5em;
    min-height: max(44px, 2.75em);
    border: 1px solid var(--control);
    border-radius: 0.4em;
    padding: 0 0.7em;
    background: var(--ground);
    font-size: max(1em, 16px);
  }

  [aria-invalid='true'] {
    border: 2px solid var(--vitamin-d);
  }

  .problem {
    color: var(--vitamin-d);
  }

  button {
    flex: 0 1 auto;
    justify-self: start;
    padding-block: 0.4em;
    color: var(--accent);
    text-align: start;
    cursor: pointer;
  }

  .field button {
    margin-top: 0.3em;
  }

  .units :is(input, span) {
    display: grid;
    grid-area: 1 / 1;
    place-content: center;
  }

  .units label {
    display: grid;
  }

  /* Edge and weight tell without a ground, which neither print nor forced colours keep. */
  .units :checked + span {
    border: 3px solid;
    color: var(--accent);
  }

  .check {
    display: flex;
    gap: 0.6em;
    min-height: 44px;
    padding: 0.6em 0;
  }

  .check input {
    flex: none;
    width: 1.35em;
    height: 1.35em;
    accent-color: var(--accent);
  }

  small {
    display: block;
  }

  small:empty {
    display: none;
  }

  summary {
    min-height: 44px;
    padding: 0.6em 0;
  }
`;
