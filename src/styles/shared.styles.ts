import { css } from 'lit';

/** What lists, quiet lines and paper look like in every view. */
export const sharedStyles = css`
  .quiet {
    text-wrap: balance;
  }

  @media print {
    button {
      display: none;
    }

    tr,
    .field,
    .check {
      break-inside: avoid;
    }

    h3,
    h4,
    h5,
    h6,
    legend,
    summary {
      break-after: avoid;
    }
  }

  li + li {
    margin-top: 0.3em;
  }
`;
