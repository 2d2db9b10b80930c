import { noChange } from 'lit';
import { setCommittedValue } from 'lit/directive-helpers.js';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/**
 * Sets a property of a control unless it is so already. Recorders listen to what sets it, and look for opt-outs
 * around the control a moment later, when another view may have taken its place.
 */
class AsShown extends Directive {
  override render(value: unknown): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [unknown]): unknown {
    if (part.element[part.name as keyof Element] !== value) return value;
    setCommittedValue(part, value);
    return noChange;
  }
}

/** What a control is to show, set only where it shows something else. */
export const asShown = directive(AsShown);
