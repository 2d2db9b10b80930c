import { html, LitElement } from 'lit';

/** Somebody else's element on the same page, from a Lit of its own. */
class AnotherLit extends LitElement {
  render() {
    return html`<p>Another</p>`;
  }
}

customElements.define('another-lit', AnotherLit);
