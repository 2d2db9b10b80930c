import type { AssessmentInput, Jurisdiction } from '../domain/assessment.ts';
import { claims, type ClaimId } from '../domain/claims.ts';
import { isAsked } from './amount-reading.ts';
import { answerTo, type Answer } from './answer.ts';
import type { Settings } from './attributes.ts';
import { buttonPressed, type Button } from './buttons.ts';
import { answerQuoted } from './evidence-state.ts';
import { controlStepped, controlUsed, partToggled, typingIn, type Control } from './controls.ts';
import { readShared, writeShared, type SharedProducts } from './shared-products.ts';
import { putAway, takenAlong, takings, type Taking } from './take-along-state.ts';
import {
  arrived,
  folded,
  hasDose,
  initialState,
  isAgeAsked,
  isEnteredAnew,
  offered,
  questionOf,
  startingEntries,
  withOthersUntold,
  withPart,
  type FoldingPart,
  type GuideState,
} from './guide-state.ts';
import type { DecimalMark } from './typed-number.ts';
import type { ViewId } from './views.ts';

/** What a session asks of whoever shows it. */
export interface Showing {
  /** There is something new to show. */
  readonly changed: () => void;
  /** The reader got an answer; not told again before the entries were emptied. */
  readonly calculated: () => void;
  /** The reader switched to another view. */
  readonly opened: () => void;
  /** Copies the answer to a claim; false where the browser copies nothing. */
  readonly copy: (claim: ClaimId) => Promise<boolean>;
  /** Prints the answer, or copies it as text or as a link; false where nothing came of it. */
  readonly take: (what: Taking) => Promise<boolean>;
  /** What was taken along is no longer what was entered. */
  readonly outdated: () => void;
  /** Selects a part, by its id, once what is new is shown. */
  readonly select: (id: string) => void;
  /** Brings a part into sight, by its id, once what is new is shown. */
  readonly bringIntoSight: (id: string, block: 'start' | 'nearest') => void;
}

/** What a button brings into sight. */
const soughtBy = new Map<string, Parameters<Showing['bringIntoSight']>>([
  ['example', ['answer', 'nearest']],
  ['check', ['result', 'start']],
  ['term', ['word', 'nearest']],
  ['step', ['story', 'nearest']],
]);

/** Buttons that answer nothing, or not yet: they open what there is to read, or tell later what came of it. */
const opening = ['source', 'references', 'safety', 'seek', 'take'];

/** One reader at one guide: what was entered, and the answer to it. The one thing that changes. */
export class Session {
  /** What the reader sees and has entered. */
  state: GuideState = initialState;
  question!: AssessmentInput;
  answer!: Answer;
  /** An entry was completed, so that a screen reader is to be told the answer. */
  isToldAloud = false;

  readonly #showing: Showing;
  readonly #decimalMark: DecimalMark;
  #country: Jurisdiction = 'us';
  /** The views that the author shows. */
  #views: Settings['show'] = [];
  /** The reader has entered something, so that the author's doses no longer replace it. */
  #isTouched = false;
  /** A link filled in what stands there, and the reader has changed nothing of it. */
  #isLinked = false;
  /** What stood behind the name of the link that was opened last. */
  #fragment: string | null = null;
  /** The reader has been given an answer that still stands. */
  #hasCalculated = false;
  /** An arrow key is held that took a step. */
  #isStepping = false;

  constructor(showing: Showing, decimalMark: DecimalMark) {
    this.#showing = showing;
    this.#decimalMark = decimalMark;
  }

  /** The view that is open: the first until the reader opens another. */
  get view(): ViewId {
    const { view } = this.state;
    return view !== null && this.#views.includes(view) ? view : (this.#views[0] as ViewId);
  }

  /** Takes what the author set, now or anew; `country` counts until the reader chooses another. */
  begin(settings: Settings, country: Jurisdiction): void {
    this.#country = country;
    this.#views = settings.show;
    if (!this.#isTouched)
      this.state = { ...this.state, ...startingEntries(settings, this.#decimalMark) };
    this.#reckon();
  }

  /** The reader used a control; `isCompleted` once it was left, ticked or chosen. */
  enter(control: Control, isCompleted: boolean): void {
    // Scripts of the page may send events to anything.
    if (!control.name) return;
    const { noneOfThese } = this.state;
    const used = controlUsed(this.state, control, this.#decimalMark);
    this.#become(typingIn(used, isCompleted ? null : control.name, this.#decimalMark), isCompleted);
    if (!noneOfThese && this.state.noneOfThese) this.#fold();
  }

  /** The reader pressed a button. */
  press(button: Button): void {
    const pressed = buttonPressed(this.state, button, this.#decimalMark);
    this.#become(pressed, !opening.includes(button.name));
    if (button.name === 'show') this.#fold();
    if (button.name === 'quote') void this.#quote(button.value);
    if (button.name === 'take') void this.#take(button.value);
    const sought = soughtBy.get(button.name);
    if (sought) this.#showing.bringIntoSight(...sought);
  }

  /** A part that folds was opened or closed, by the reader or by what was shown last. */
  toggle(part: FoldingPart, isOpen: boolean): void {
    // On paper everything is open, and nobody opened it.
    if (this.state.isOnPaper) return;
    const toggled = partToggled(this.state, part, isOpen);
    if (toggled === this.state) return;
    this.state = toggled;
    this.#showing.changed();
  }

  /**
   * A link to products was opened: what stands behind its name. Where the reader has typed, it is offered; what cannot
   * be read changes nothing on a page that stands open. False for a link that the reader only came back to.
   */
  arrive(fragment: string, isLater = false): boolean {
    if (fragment === this.#fragment) return false;
    this.#fragment = fragment;
    const shared = readShared(fragment, this.#decimalMark);
    // A slow page may have let the reader type before it was parsed to its end.
    const isTyped = this.#isTouched && !this.#isLinked;
    if (isTyped || (isLater && !shared)) this.state = offered(this.state, shared);
    else this.#fill(shared);
    this.#reckon();
    this.#showing.changed();
    return true;
  }

  #fill(shared: SharedProducts | null): void {
    this.state = arrived(this.state, shared);
    this.#isLinked = shared !== null;
    if (shared) this.#isTouched = true;
  }

  /** The products and the country, as a link carries them. */
  get shared(): string {
    const { products } = this.state;
    return writeShared({ jurisdiction: this.question.jurisdiction, products }, this.#decimalMark);
  }

  /**
   * Says aloud what a link brought, once there is something to say it in. Whoever has just come by it is led
   * there, with eyes and keys, as to what any link names.
   */
  tellArrival(isLedThere: boolean): void {
    const { takeAlong } = this.state;
    this.state = withPart(this.state, 'takeAlong', { ...takeAlong, isArrivalTold: true });
    this.isToldAloud = true;
    if (isLedThere && (takeAlong.offer || takeAlong.arrival === 'filled')) {
      this.state = { ...this.state, focusOn: 'arrival' };
      this.#showing.bringIntoSight('arrival', 'start');
    }
    this.#showing.changed();
  }

  /** The guide is shown for paper, or again for the screen; `isSheet` where the sheet stands in its place. */
  setOnPaper(isOnPaper: boolean, isSheet: boolean): void {
    const { takeAlong } = this.state;
    const kept = isOnPaper && !isSheet ? putAway(takeAlong) : takeAlong;
    this.state = { ...withPart(this.state, 'takeAlong', kept), isOnPaper };
    this.isToldAloud = false;
    this.#showing.changed();
  }

  /** The sheet is to stand in the guide itself until the reader goes on. */
  putInPlace(): void {
    const { takeAlong } = this.state;
    this.state = withPart(this.state, 'takeAlong', { ...takeAlong, isInPlace: true });
    this.#showing.changed();
  }

  /** An arrow key was pressed in an entry; true when that means something there. */
  step(control: Control, direction: 1 | -1): boolean {
    const stepped = controlStepped(this.state, control, direction, this.#decimalMark);
    if (stepped === this.state) return false;
    this.#isStepping = true;
    this.#become(stepped, false);
    return true;
  }

  /** A key was let go: the answer to its steps is told aloud. */
  endStep(): void {
    if (this.#isStepping) this.#become(this.state, true);
    this.#isStepping = false;
  }

  /** The reader asks for the answer, and for nothing else. */
  seekAnswer(): void {
    if (this.view === 'calculator') this.#showing.bringIntoSight('answer', 'nearest');
    else this.press({ name: 'check', value: 'calculator' });
  }

  /** The focus is where it was to be. */
  endFocus(): void {
    if (this.state.focusOn !== null) this.state = { ...this.state, focusOn: null };
  }

  async #quote(name: string): Promise<void> {
    const claim = claims.find(({ id }) => id === name);
    if (!claim) return;
    const isCopied = await this.#showing.copy(claim.id);
    // The reader may have gone on to another view, whose answer nobody asked for.
    const isStillThere = this.view === 'evidence';
    const evidence = answerQuoted(this.state.evidence, claim.id, isCopied);
    this.#become(withPart(this.state, 'evidence', evidence), isStillThere);
    if (!isCopied) this.#showing.select(`quotation-${claim.id}`);
  }

  async #take(name: string): Promise<void> {
    const what = takings.find((taking) => taking === name);
    if (!what) return;
    const asked = this.state;
    const isDone = await this.#showing.take(what);
    // What was copied while the reader went on is not what is entered by now.
    if (isEnteredAnew(asked, this.state)) return;
    const outcome = isDone ? 'done' : 'marked';
    const { takeAlong } = this.state;
    const taken = withPart(this.state, 'takeAlong', takenAlong(takeAlong, what, outcome));
    this.#become(taken, this.view === 'calculator');
    if (isDone) this.#showing.bringIntoSight('told', 'nearest');
    else this.#showing.select('taken');
  }

  /** What was answered makes way for the answer; the focus stays where it is. What is asked stays in sight. */
  #fold(): void {
    const isSettled = this.answer.problems.length === 0 && !isAsked(this.state, this.#decimalMark);
    if (!hasDose(this.question) || !isSettled) return;
    this.state = folded(this.state);
    this.#showing.bringIntoSight('result', 'start');
  }

  /** What the reader did is answered; one completed change is told aloud, typing stays silent. */
  #become(state: GuideState, isCompleted: boolean): void {
    const isNew = isEnteredAnew(this.state, state);
    if (isNew) {
      this.#isTouched = true;
      this.#isLinked = false;
    }
    const { view } = this;
    this.isToldAloud = isCompleted;
    this.state = withOthersUntold(this.state, state);
    this.#reckon();
    this.#showing.changed();
    if (isNew) this.#showing.outdated();
    if (this.view !== view) this.#showing.opened();
    this.#tellWhenCalculated();
  }

  #reckon(): void {
    const country = this.state.jurisdiction ?? this.#country;
    this.question = questionOf(this.state, country, this.#decimalMark);
    this.answer = answerTo(this.question, isAgeAsked(this.state, this.#decimalMark));
  }

  #tellWhenCalculated(): void {
    if (!hasDose(this.question)) this.#hasCalculated = false;
    else if (!this.#hasCalculated && this.view === 'calculator' && !this.answer.problems.length) {
      this.#hasCalculated = true;
      this.#showing.calculated();
    }
  }
}
