import type { ViewId } from './model/views.ts';

/**
 * What the reader did. `opened`: switched to a view. `calculated`: got an answer. `printed`: asked for the
 * sheet on paper. `copied`: a sentence, the answer as text, or a link.
 */
export type GuideUse = 'opened' | 'calculated' | 'printed' | 'copied';

/** What the event tells: never a dose, an age, a condition or a result. */
export interface GuideUseDetail {
  readonly view: ViewId;
  readonly action: GuideUse;
}

/** Told to the page when a reader uses the guide, so that a blogger can count without watching. */
export class GuideUseEvent extends CustomEvent<GuideUseDetail> {
  static readonly type = 'calcium-guide-use';

  constructor(detail: GuideUseDetail) {
    super(GuideUseEvent.type, { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'calcium-guide-use': GuideUseEvent;
  }
}
