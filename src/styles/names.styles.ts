import { css } from 'lit';

/** The names on the picture: where each stands in the two compositions. */
export const nameStyles = css`
  .name {
    position: absolute;
    min-width: 44px;
    border: 2px solid transparent;
    border-radius: 0.4em;
    padding: 0.1em 0.3em;
    background: none;
    color: var(--ink);
    font-size: inherit;
    line-height: inherit;
  }

  span.name {
    border: 0;
  }

  .name b {
    display: block;
  }

  .name small {
    color: inherit;
    font-size: inherit;
  }

  .name[aria-current],
  .name[aria-pressed='true'] {
    border-color: currentcolor;
    background: var(--ground);
    color: var(--accent);
  }

  .at-vitamin-d {
    inset-block-start: 0;
    inset-inline-start: 0;
    max-width: 25%;
  }

  .at-food {
    inset-block-start: 13.6%;
    inset-inline-start: 0;
    max-width: 21.5%;
  }

  .at-gut {
    inset-block-start: 46%;
    inset-inline-start: 0;
    max-width: 21%;
  }

  .at-stool {
    inset-block-start: 71%;
    inset-inline-start: 0;
    max-width: 22%;
  }

  .at-blood {
    inset-block-start: 40%;
    inset-inline-start: 38%;
    max-width: 22%;
  }

  .of-parathyroid-hormone {
    inset-block-start: 13%;
    inset-inline-start: 50%;
    max-width: 23%;
  }

  .at-artery {
    inset-block-start: 0;
    inset-inline-start: 66%;
    max-width: 33%;
  }

  .of-matrix-gla-protein {
    inset-block-start: 36.2%;
    inset-inline-start: 80%;
    max-width: 20%;
  }

  .of-osteocalcin {
    inset-block-start: 56.2%;
    inset-inline-start: 75%;
    max-width: 25%;
  }

  .at-bone {
    inset-block-start: 83.5%;
    inset-inline-start: 73%;
    max-width: 27%;
  }

  .at-kidney {
    inset-block-start: 65%;
    inset-inline-start: 50.5%;
    max-width: 18.5%;
  }

  .at-blood {
    background: var(--blood);
  }

  /* A column of 520 px, less the guide's own edges. */
  @container (width < 470px) {
    .at-vitamin-d {
      inset-block-start: 0;
      inset-inline-start: 0;
      max-width: 37%;
    }

    .at-food {
      inset-block-start: 7.2%;
      inset-inline-start: 0;
      max-width: 45%;
    }

    .at-gut {
      inset-block-start: 33.6%;
      inset-inline-start: 0;
      max-width: 29%;
    }

    .at-stool {
      inset-block-start: 34.3%;
      inset-inline-start: 75%;
      max-width: 25%;
    }

    .at-blood {
      inset-block-start: 42%;
      inset-inline-start: 34.5%;
      max-width: 28%;
    }

    .of-parathyroid-hormone {
      inset-block-start: 43.8%;
      inset-inline-start: 0;
      max-width: 32.5%;
    }

    .at-artery {
      inset-block-start: 44.6%;
      inset-inline-start: 67%;
      max-width: 33%;
    }

    .of-matrix-gla-protein {
      inset-block-start: 64.9%;
      inset-inline-start: 67%;
      max-width: 33%;
    }

    .of-osteocalcin {
      inset-block-start: 72.6%;
      inset-inline-start: 67%;
      max-width: 33%;
    }

    .at-bone {
      inset-block-start: 92.5%;
      inset-inline-start: 37%;
      max-width: 63%;
    }

    .at-kidney {
      inset-block-start: 74.9%;
      inset-inline-start: 0;
      max-width: 36%;
    }
  }

  /* In the narrowest columns the names stand alone, and the rest is read out. */
  @container (width < 300px) {
    .scene {
      font-size: 11px;
    }

    .name {
      padding-inline: 0;
    }

    .name small {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  /* There a border that is not seen is drawn all the same. */
  @media (forced-colors: active) {
    .name:not([aria-current], [aria-pressed='true']) {
      border-color: Canvas;
    }
  }
`;
