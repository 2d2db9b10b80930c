// The least that Lit can do with a key: what every figure of the guide is measured against.
import { html, LitElement } from 'lit';

class EchoElement extends LitElement {
  static properties = { text: {} };

  render() {
    return html`<input @input=${({ target }) => (this.text = target.value)} />
      <p>${this.text}</p>`;
  }
}

customElements.define('echo-element', EchoElement);
