import { css } from 'lit';

/** The host as a plain block, and what everything shares: type, links, focus. */
export const baseStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
    min-width: 0;
    margin: 0;
    border: 0;
    padding: 0;
    color: inherit;
    font: inherit;
  }

  /* What tells recorders and sizes apart is no box: one would be seen to move when the fallback text goes. */
  :host > div,
  .asked,
  .default {
    display: contents;
  }

  /* The size that the page asks for goes in as a line height, and that of the reader's browser as a size: so
     the cap follows the reader, whatever the page makes of its root. */
  .asked {
    font-size: var(--calcium-guide-font-size, 1em);
    line-height: 1em;
  }

  .default {
    font-size: medium;
  }

  /* Nothing of the page comes in but its typeface, its size and its colour scheme. */
  .guide {
    all: initial;
    display: block;
    visibility: inherit;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    border: 1px solid var(--line);
    border-radius: 0.6em;
    padding: min(1.5em, 5%);
    background: var(--ground);
    color: var(--ink);
    color-scheme: inherit;
    font-family: var(--calcium-guide-font-family, inherit);
    font-size: clamp(15px, 1lh, max(20px, 1.25em));
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    overflow-wrap: break-word;
    /* A page that forbids selecting would keep Safari's readers from typing. */
    -webkit-user-select: text;
    user-select: text;
  }

  /* Laid out as it will be, but not in sight. Hidden by a style that is inherited, all would be styled twice. */
  .unfinished {
    position: relative;
    z-index: -1;
    overflow: clip;
    opacity: 0;
    max-height: 0;
    /* Takes back its own edges, which are there so that nothing in it moves once it is shown. */
    margin-block-end: calc(-2px - 2 * min(1.5em, 5%));
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  legend,
  summary,
  b,
  strong,
  .field > label,
  :checked + span {
    font-weight: 650;
  }

  /* Plain blocks: with many products a grid of grids takes twice the time at every key. */
  :is(section, fieldset, .fields) > * + * {
    margin-block-start: 1em;
  }

  .hidden + * {
    margin-block-start: 0 !important;
  }

  footer {
    margin-top: 1.5em;
    border-top: 1px solid var(--line);
    padding-top: 1em;
  }

  legend {
    padding-bottom: 0.6em;
  }

  ul {
    padding-inline-start: 1.2em;
  }

  small,
  footer,
  .quiet {
    color: var(--quiet);
    font-size: max(0.875em, 12px);
    font-weight: 400;
  }

  a {
    color: var(--accent);
  }

  label,
  summary {
    cursor: pointer;
  }

  :focus-visible,
  input:focus-visible + span {
    /* Dark Reader 4 darkens light borders and outlines, but for the text's own colour. */
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }

  /* The word beside it shows where the focus is. */
  .units :focus-visible {
    outline: none;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* Else each word would be laid out on a line of its own. */
    white-space: nowrap;
  }
`;
