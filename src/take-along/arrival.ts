import * as copy from '#copy';
import { html, nothing, type TemplateResult } from 'lit';
import type { SharedProducts } from '../model/shared-products.ts';
import type { Offer, TakeAlongState } from '../model/take-along-state.ts';
import { button } from '../views/fields.ts';

/** What became of a link that was opened after the reader had typed. */
function offerText(shared: SharedProducts | null): string {
  return copy.offers[shared ? 'readable' : 'unreadable'];
}

/** A later link: what became of it, and the way to have it filled in. */
function offerView({ shared }: Offer): TemplateResult {
  return html`<p>${offerText(shared)}</p>
    ${shared ? button('link', '', copy.takeOffer) : nothing}`;
}

/** What became of the links that were opened; what one brought stands with the products. */
export function arrivalView(
  { arrival, offer }: TakeAlongState,
  isOpen: boolean,
): TemplateResult | typeof nothing {
  const isNoted = arrival === 'unreadable' || (arrival && isOpen);
  if (!offer && !isNoted) return nothing;
  return html`<div class="arrival" id="arrival" tabindex="-1">
    ${offer ? offerView(offer) : nothing}
    ${isNoted ? html`<p>${copy.arrivals[arrival]}</p>` : nothing}
  </div>`;
}

/** What was taken last, or what became of a link, as long as that was the last thing that happened. */
export function takenText({ told, arrival, offer, isArrivalTold }: TakeAlongState): string {
  if (told) return copy.taken[told.what][told.outcome];
  if (!isArrivalTold) return '';
  return offer ? offerText(offer.shared) : arrival ? copy.arrivals[arrival] : '';
}
