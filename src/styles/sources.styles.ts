import { css } from 'lit';

/** Marks of sources, what they open, and the list of sources. */
export const sourceStyles = css`
  .cite {
    display: inline-block;
    position: relative;
    min-width: 24px;
    min-height: 24px;
    margin-inline-end: 0.5em;
    border: 1px solid color-mix(in srgb, currentcolor var(--edge), transparent);
    border-radius: 0.4em;
    padding: 0 0.3em;
    background: none;
    font-size: max(0.75em, 12px);
    font-weight: 400;
    line-height: 22px;
    text-align: center;
  }

  /* As far to touch as any other control, without a taller line. */
  .cite::after {
    content: '';
    position: absolute;
    inset-block: -11px;
    inset-inline: -4px;
  }

  .field .cite {
    margin-block-start: 0;
  }

  .cite[aria-expanded='true'] {
    background: var(--accent);
    color: var(--ground);
    outline-color: var(--accent);
  }

  .note {
    display: block;
    margin-block: 0.4em;
    border-inline-start: 3px solid var(--accent);
    padding-inline-start: 0.7em;
    color: var(--ink);
    font-size: max(0.875em, 12px);
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
  }

  .note > span {
    display: block;
  }

  .note > span + span,
  .sources li + li {
    margin-block-start: 0.6em;
  }

  .note a,
  .sources a {
    overflow-wrap: anywhere;
  }

  .sources {
    margin-block-start: 1.5em;
    font-size: max(0.875em, 12px);
  }

  .sources ol {
    margin-block-start: 0.8em;
    padding-inline-start: 2.2em;
  }

  @media screen {
    .folded {
      display: none;
    }
  }

  /* On paper: the list, and plain numbers for what would open on the screen. */
  @media print {
    .note {
      display: none;
    }

    .sources li {
      break-inside: avoid;
    }

    .sources a {
      color: inherit;
      text-decoration: none;
    }

    .sources button {
      display: inline;
      border: 0;
      padding: 0;
      color: inherit;
    }

    .cite {
      min-width: 0;
      min-height: 0;
      border: 0;
      padding: 0;
      color: inherit;
      line-height: 1;
      vertical-align: super;
    }
  }
`;
