// The least that Lit can do on a page and with a key: what every other figure is measured against.
import { css, html, LitElement } from 'lit';

class GreetingElement extends LitElement {
  static styles = css`
    p {
      font-weight: bold;
    }
  `;

  static properties = { name: {} };

  constructor() {
    super();
    this.name = 'world';
  }

  render() {
    return html`<input
        aria-label="Name"
        .value=${this.name}
        @input=${({ target }) => (this.name = target.value)}
      />
      <p>Hello, ${this.name}!</p>`;
  }
}

customElements.define('greeting-element', GreetingElement);
