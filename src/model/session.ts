import type { Jurisdiction } from '../domain/assessment.ts';
import type { Answered, Button, Control, ReducersOfView } from '../guide/reducers.ts';
import type { Showing } from '../guide/showing.ts';
import type { Settings } from './attributes.ts';
import { buttonPressed } from './buttons.ts';
import { controlStepped, controlUsed, partToggled } from './controls.ts';
import {
  arrived,
  folded,
  hasDose,
  initialState,
  isEnteredAnew,
  offered,
  startingEntries,
  withOthersUntold,
  withPart,
  type FoldingPart,
  type GuideState,
} from './guide-state.ts';
import type { SharedProducts } from './shared-products.ts';
import { putAway } from './take-along-state.ts';
import type { DecimalMark } from './typed-number.ts';
import type { ViewId } from './views.ts';

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
  /** What the entries ask, and the answer; null where no view of the file answers anything. */
  answered: Answered | null = null;
  /** An entry was completed, so that a screen reader is to be told the answer. */
  isToldAloud = false;

  readonly showing: Showing;

  readonly #decimalMark: DecimalMark;
  /** What the views of the file make of what the reader does. */
  readonly #features: readonly ReducersOfView[];
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

  constructor(showing: Showing, decimalMark: DecimalMark, features: readonly ReducersOfView[]) {
    this.showing = showing;
    this.#decimalMark = decimalMark;
    this.#features = features;
  }

  /** Whose figures count: the reader's choice, else what the page is for. */
  get jurisdiction(): Jurisdiction {
    return this.state.jurisdiction ?? this.#country;
  }

  /** The view that gives the answer. */
  get #answering(): ReducersOfView | undefined {
    return this.#features.find(({ isSettled }) => isSettled);
  }

  /** Reads and writes links. */
  get #sharing(): ReducersOfView['sharing'] {
    return this.#features.find(({ sharing }) => sharing)?.sharing;
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
    const used = controlUsed(this.state, control, this.#decimalMark, this.#features);
    const name = isCompleted ? null : control.name;
    const typing = this.#answering?.typing?.(used, name, this.#decimalMark);
    this.become(typing ?? used, isCompleted);
    if (!noneOfThese && this.state.noneOfThese) this.#fold();
  }

  /** The reader pressed a button. */
  press(button: Button): void {
    const pressed = buttonPressed(this.state, button, this.#decimalMark, this.#features);
    this.become(pressed, !opening.includes(button.name));
    if (button.name === 'show') this.#fold();
    for (const feature of this.#features) void feature.pressed?.(this, button);
    const sought = soughtBy.get(button.name);
    if (sought) this.showing.bringIntoSight(...sought);
  }

  /** A part that folds was opened or closed, by the reader or by what was shown last. */
  toggle(part: FoldingPart, isOpen: boolean): void {
    // On paper everything is open, and nobody opened it.
    if (this.state.isOnPaper) return;
    const toggled = partToggled(this.state, part, isOpen);
    if (toggled === this.state) return;
    this.state = toggled;
    this.showing.changed();
  }

  /**
   * A link to products was opened: what stands behind its name. Where the reader has typed, it is offered; what cannot
   * be read changes nothing on a page that stands open. False for a link that the reader only came back to.
   */
  arrive(fragment: string, isLater = false): boolean {
    if (fragment === this.#fragment) return false;
    this.#fragment = fragment;
    const shared = this.#sharing?.read(fragment, this.#decimalMark) ?? null;
    // A slow page may have let the reader type before it was parsed to its end.
    const isTyped = this.#isTouched && !this.#isLinked;
    if (isTyped || (isLater && !shared)) this.state = offered(this.state, shared);
    else this.#fill(shared);
    this.#reckon();
    this.showing.changed();
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
    const { jurisdiction } = this;
    return this.#sharing?.write({ jurisdiction, products }, this.#decimalMark) ?? '';
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
      this.showing.bringIntoSight('arrival', 'start');
    }
    this.showing.changed();
  }

  /** The guide is shown for paper, or again for the screen; `isSheet` where the sheet stands in its place. */
  setOnPaper(isOnPaper: boolean, isSheet: boolean): void {
    const { takeAlong } = this.state;
    const kept = isOnPaper && !isSheet ? putAway(takeAlong) : takeAlong;
    this.state = { ...withPart(this.state, 'takeAlong', kept), isOnPaper };
    this.isToldAloud = false;
    this.showing.changed();
  }

  /** The sheet is to stand in the guide itself until the reader goes on. */
  putInPlace(): void {
    const { takeAlong } = this.state;
    this.state = withPart(this.state, 'takeAlong', { ...takeAlong, isInPlace: true });
    this.showing.changed();
  }

  /** An arrow key was pressed in an entry; true when that means something there. */
  step(control: Control, direction: 1 | -1): boolean {
    const mark = this.#decimalMark;
    const stepped = controlStepped(this.state, control, direction, mark, this.#features);
    if (stepped === this.state) return false;
    this.#isStepping = true;
    this.become(stepped, false);
    return true;
  }

  /** A key was let go: the answer to its steps is told aloud. */
  endStep(): void {
    if (this.#isStepping) this.become(this.state, true);
    this.#isStepping = false;
  }

  /** The reader asks for the answer, and for nothing else. */
  seekAnswer(): void {
    const id = this.#answering?.id;
    if (!id) return;
    if (this.view === id) this.showing.bringIntoSight('answer', 'nearest');
    else this.press({ name: 'check', value: id });
  }

  /** The focus is where it was to be. */
  endFocus(): void {
    if (this.state.focusOn !== null) this.state = { ...this.state, focusOn: null };
  }

  /** What was answered makes way for the answer; the focus stays where it is. What is asked stays in sight. */
  #fold(): void {
    const { state, answered } = this;
    if (!answered || !this.#answering?.isSettled?.(state, answered, this.#decimalMark)) return;
    this.state = folded(this.state);
    this.showing.bringIntoSight('result', 'start');
  }

  /** What the reader did is answered; one completed change is told aloud, typing stays silent. */
  become(state: GuideState, isCompleted: boolean): void {
    const isNew = isEnteredAnew(this.state, state);
    if (isNew) {
      this.#isTouched = true;
      this.#isLinked = false;
    }
    const { view } = this;
    this.isToldAloud = isCompleted;
    this.state = withOthersUntold(this.state, state);
    this.#reckon();
    this.showing.changed();
    if (isNew) this.showing.outdated();
    if (this.view !== view) this.showing.opened();
    this.#tellWhenCalculated();
  }

  #reckon(): void {
    const answer = this.#features.find((feature) => feature.answer)?.answer;
    this.answered = answer?.(this.state, this.jurisdiction, this.#decimalMark) ?? null;
  }

  #tellWhenCalculated(): void {
    if (!this.answered) return;
    const { question, problems } = this.answered;
    if (!hasDose(question)) this.#hasCalculated = false;
    else if (!this.#hasCalculated && this.view === this.#answering?.id && !problems.length) {
      this.#hasCalculated = true;
      this.showing.calculated();
    }
  }
}
