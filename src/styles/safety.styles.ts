import { css } from 'lit';

/** Who should ask first, what helps, and what stands where only authorised wording may. */
export const safetyStyles = css`
  /* The biggest thing on the view. */
  #safety {
    font-size: 1.5em;
    line-height: 1.25;
  }

  #safety + p {
    margin-block-start: 0.5em;
    text-wrap: wrap;
  }

  .safety > * + * {
    margin-block-start: 1.5em;
  }

  .ask .stop .why {
    padding: 0;
    color: inherit;
  }

  #blood-thinners {
    font-size: 1.125em;
  }

  .ask ul[role] {
    padding: 0;
    list-style: none;
  }

  .ask > ul > li + li,
  .safety .claim > ul > li + li {
    margin-block-start: 0.5em;
  }

  /* Under its box, in line with the words beside it. */
  .check + .why,
  .why + .why {
    padding-inline-start: 1.95em;
  }

  .why {
    color: var(--quiet);
  }

  .ask > .urgent {
    font-size: 1.25em;
  }

  .lead-on > * + * {
    margin-block-start: 0.5em;
  }

  .ask .topic > li {
    margin: 0;
  }

  .ask > .check {
    border: 1px solid var(--control);
    border-radius: 0.4em;
    padding: 0.6em;
  }

  /* As far to touch as a button: somebody is in a hurry. */
  .lines a {
    display: inline-block;
    min-width: 44px;
    padding-block: 0.6em;
  }

  .lines b {
    white-space: nowrap;
  }

  .levels th {
    font-weight: 650;
  }

  .levels td {
    border: 0;
    padding-block: 0 0.4em;
  }

  .levels td:first-child span {
    display: block;
  }

  .safety caption {
    padding-block-end: 0.4em;
    font-weight: 650;
    text-align: start;
  }

  .foods {
    color: var(--calcium);
  }

  .foods.d {
    color: var(--vitamin-d);
  }

  .foods:is(.k1, .k2) {
    color: var(--vitamin-k);
  }

  .foods :is(p, span) {
    color: var(--ink);
  }

  .foods rect {
    stroke: none;
  }

  .foods .bar {
    height: 1em;
  }

  [dir='rtl'] .foods .bar {
    transform: scaleX(-1);
  }

  .level p > b {
    display: block;
  }

  .safety .foods li + li {
    margin: 0;
  }

  .claim > ul:not([role]) {
    list-style: disc;
  }

  @container (width < 32em) {
    .foods li {
      grid-template-columns: 1fr auto;
    }

    .foods .bar {
      grid-area: 2 / 1 / 3 / 3;
    }
  }

  .wordings :is(h3, h4, h5, h6) {
    font-size: 1.125em;
  }

  .wordings .quiet {
    display: block;
  }

  .wordings li + li {
    margin-block-start: 0.6em;
  }

  /* On a phone every character counts. */
  @container (width < 26em) {
    .safety .claim {
      padding-inline-start: 0;
    }
  }

  .left-out {
    margin-block-start: 1.5em;
    border: 1px solid var(--control);
    border-radius: 0.4em;
    padding: 0.8em;
  }

  .sponsor {
    margin-block-start: 1.5em;
    border: 1px solid color-mix(in srgb, currentColor 40%, transparent);
    border-radius: 0.6em;
    padding: min(1em, 4%);
  }

  .sponsor > p {
    font-size: max(0.875em, 12px);
  }
`;
