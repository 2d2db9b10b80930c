import { html, type TemplateResult } from 'lit';

/** A native heading of that level; deeper levels than 6 stop at 6. `id` names it for its section. */
export function heading(level: number, id: string, text: string | TemplateResult): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id}>${text}</h2>`;
    case 3:
      return html`<h3 id=${id}>${text}</h3>`;
    case 4:
      return html`<h4 id=${id}>${text}</h4>`;
    case 5:
      return html`<h5 id=${id}>${text}</h5>`;
    default:
      return html`<h6 id=${id}>${text}</h6>`;
  }
}
