import { css } from 'lit';

/** The sheet for the pharmacist: black on white, one page of A4 or Letter, in a document of its own too. */
export const sheetStyles = css`
  @page {
    margin: 10mm;
  }

  .sheet,
  .sheet * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    background: none;
    color: #000;
    font: inherit;
  }

  .sheet {
    background: #fff;
    font:
      10.5pt / 1.35 system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .sheet h2 {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.2;
  }

  .sheet h3,
  .sheet th {
    font-weight: 700;
    text-align: start;
  }

  .sheet h3 {
    margin-block-end: 0.2em;
    border-block-end: 0.75pt solid #000;
    break-after: avoid;
  }

  .sheet .made {
    margin-block: 0.2em 0.8em;
  }

  .sheet .first {
    margin-block-end: 0.8em;
    border: 2.25pt solid #000;
    padding: 0.5em 0.7em;
    font-size: max(1.15em, 10pt);
    font-weight: 700;
  }

  .sheet .own {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 1.6em;
  }

  .sheet .parts {
    margin-block-end: 1em;
    columns: 2;
    column-gap: 1.6em;
  }

  .sheet section {
    margin-block-end: 1em;
  }

  .sheet .of-limits {
    break-inside: avoid;
  }

  .sheet li {
    margin-inline-start: 1.2em;
    break-inside: avoid;
  }

  .sheet li + li {
    margin-block-start: 0.15em;
  }

  .sheet sup {
    font-size: 0.75em;
    line-height: 0;
    vertical-align: super;
  }

  .sheet table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .sheet th,
  .sheet td {
    border-block-end: 0.5pt solid #000;
    padding-inline-end: 1em;
    font-weight: 400;
  }

  .sheet td {
    height: 8mm;
  }

  .sheet th:nth-child(3) {
    width: 45%;
  }

  .sheet ol {
    columns: 2;
    column-gap: 1.6em;
    font-size: max(0.75em, 5.5pt);
    line-height: 1.25;
  }

  .sheet .small {
    font-size: max(0.75em, 7pt);
  }

  /* As wide as on A4, to see how much a page holds. */
  .sheet.measured {
    display: block;
    position: absolute;
    visibility: hidden;
    width: 190mm;
  }

  .sheet.size-1 {
    font-size: 9.5pt;
  }

  .sheet.size-2 {
    font-size: 8.5pt;
  }

  .sheet.size-3 {
    font-size: 8pt;
  }

  .sheet.size-4 {
    font-size: 7.25pt;
  }

  .sheet.size-5 {
    font-size: 6.5pt;
  }

  .sheet.size-6 {
    font-size: 5.25pt;
  }

  .sheet.dense {
    line-height: 1.2;
  }

  .sheet.dense .parts,
  .sheet.dense ol {
    columns: 3;
  }

  .sheet.dense .own ul:has(li:nth-child(9)) {
    columns: 2;
  }

  .sheet.size-1 tr:nth-child(n + 4),
  .sheet.size-2 tr:nth-child(n + 3),
  .sheet.dense tr:nth-child(n + 3) {
    display: none;
  }

  .sheet.crowded ol {
    columns: 4;
    font-size: 5pt;
  }

  .sheet.crowded section {
    margin-block-end: 0.5em;
  }

  .sheet.crowded tr:nth-child(n + 2) {
    display: none;
  }
`;
