import { nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { Pieces } from '../model/pieces.ts';

class PieceDirective extends Directive {
  render(_pieces: Pieces, make: () => unknown): unknown {
    return make();
  }

  override update(part: ChildPart, [pieces, make]: [Pieces, () => unknown]): unknown {
    return pieces.hold(() => setChildPartValue(part, make(), this)) ? nothing : make();
  }
}

const waiting = directive(PieceDirective);

/** A part of a view that the first rendering makes later than what stands before it; all others make it now. */
export function piece(pieces: Pieces, make: () => unknown): unknown {
  if (!pieces.areDone) return waiting(pieces, make);
  const made = make();
  return waiting(pieces, () => made);
}
