/** So that the build takes the white space out. */
const css = String.raw;

/** The look of the panel. The page's own rules lose against those that are important in here. */
export const panelStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: auto 16px 16px auto !important;
    z-index: 2147483647 !important;
    box-sizing: border-box !important;
    width: min(560px, 100vw - 32px) !important;
    max-height: min(80vh, 720px) !important;
    overflow: auto !important;
    border: 2px solid #2b3fae !important;
    border-radius: 10px !important;
    padding: 0 !important;
    margin: 0 !important;
    background: #fff !important;
    color: #1a2230 !important;
    color-scheme: light !important;
    font:
      16px/1.5 system-ui,
      sans-serif !important;
    overflow-wrap: anywhere !important;
  }
  section {
    padding: 16px 20px 0;
    background: inherit;
  }
  /* In reach, however long the list is. */
  div {
    position: sticky;
    bottom: 0;
    padding: 12px 0 16px;
    background: inherit;
  }
  section:focus {
    outline: none;
  }
  h2 {
    margin: 0;
    font-size: 20px;
    line-height: 1.3;
  }
  p {
    margin: 8px 0 0;
  }
  ul {
    list-style: none;
    margin: 16px 0 0;
    padding: 0;
  }
  li {
    margin: 12px 0 0;
    border-left: 4px solid #95181c;
    padding: 2px 0 2px 12px;
  }
  .note {
    border-color: #6b7280;
  }
  .fine {
    border-color: #0d5727;
  }
  b {
    font-weight: 650;
  }
  small {
    display: block;
    margin-top: 16px;
    font-size: 14px;
  }
  button {
    min-height: 44px;
    margin: 0 8px 0 0;
    border: 1px solid #2b3fae;
    border-radius: 6px;
    padding: 0 16px;
    background: #fff;
    color: #2b3fae;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid #2b3fae;
    outline-offset: 2px;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      border-color: #aab8ff !important;
      background: #14181f !important;
      color: #eaeef5 !important;
      color-scheme: dark !important;
    }
    li {
      border-color: #ffb3ad;
    }
    .note {
      border-color: #a3abb8;
    }
    .fine {
      border-color: #85d7a1;
    }
    button {
      border-color: #aab8ff;
      background: #14181f;
      color: #aab8ff;
    }
    :focus-visible {
      outline-color: #aab8ff;
    }
  }
`;
