import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import { tabOf } from '../model/buttons.ts';
import type { ViewId } from '../model/views.ts';

/** The views by name, one of them open; nothing where there is only one. */
export function tabsView(views: readonly ViewId[], open: ViewId): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  return html`<div class="tabs" role="tablist" aria-label=${copy.viewsLabel}>
    ${views.map(
      (id) =>
        html`<button
          type="button"
          role="tab"
          id=${tabOf(id)}
          name="view"
          value=${id}
          tabindex=${id === open ? 0 : -1}
          aria-selected=${id === open}
          aria-controls="view"
        >
          ${copy.viewNames[id]}
        </button>`,
    )}
  </div>`;
}
