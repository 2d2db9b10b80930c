import * as copy from '#copy';
import { features } from '#set';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AuthorSettings, levelOf } from './author-settings.ts';
import type { Jurisdiction } from './domain/assessment.ts';
import { GuideUseEvent, type GuideUse } from './events.ts';
import { FirstRendering } from './first-rendering.ts';
import type { TakingAlong } from './guide/taking-along.ts';
import type { Settings } from './model/attributes.ts';
import type { GuideState } from './model/guide-state.ts';
import { Session } from './model/session.ts';
import type { ViewId } from './model/views.ts';
import { readersOf, whereaboutsOf, type Readers } from './model/whereabouts.ts';
import { warnsOfSponsor, wordingFor, type Publication } from './model/wording.ts';
import { ColoursOfPage } from './page/colours-of-page.ts';
import { copyText, selectText } from './page/copy-text.ts';
import { bringIntoSight } from './page/into-sight.ts';
import { languageAround } from './page/language-around.ts';
import { keepTypingWithin } from './page/keep-typing-within.ts';
import { nextTask } from './page/next-task.ts';
import { RecorderOptOuts, unrecorded } from './page/recorder-opt-outs.ts';
import { addressWith, hasAddress } from './page/shared-link.ts';
import { ShownOnPaper } from './page/shown-on-paper.ts';
import { SponsorCard } from './page/sponsor-card.ts';
import { today } from './page/today.ts';
import { restoreTexts } from './page/translated-texts.ts';
import { wearStyles } from './page/worn-styles.ts';
import { warnOfSponsor } from './sponsor-warning.ts';
import { guideStyles } from './guide/all-styles.ts';
import { colourNames } from './styles/custom-properties.ts';
import { guideView, shellPropsOf, type GuideProps } from './views/guide-view.ts';
import { sponsorView } from './views/sponsor-view.ts';

/**
 * How calcium travels and what the vitamins D and K do there; how a dose of vitamin D3 stands against
 * the official limit, and what published sources say about vitamin K2 with it. General education, not a medical device; the footer that says so, the
 * question about conditions and the reasons of a withheld answer cannot be switched off.
 *
 * @tag calcium-guide
 * @tagname calcium-guide
 *
 * @attr {string} show - any of `pathway`, `calculator`, `evidence`, `safety`, in the order wanted; several have tabs. Default: all in that order.
 * @attr {'us' | 'eu' | 'uk' | 'au'} jurisdiction - Whose figures count. Default: from the region of the nearest `lang`, else `us`.
 * @attr {'iu' | 'mcg'} unit - The unit that the D3 entry starts in. Default: `iu`.
 * @attr {string} d3 - A D3 dose a day to start from: `2000`, `2000 IU` or `50 mcg`. Default: empty.
 * @attr {string} k2 - A K2 dose a day to start from, in mcg. Default: empty.
 * @attr {'per-1000-iu-45' | 'per-5000-iu-100-200' | 'per-10000-iu-100' | 'per-1000-iu-100' | 'trial-mk7-180'} rule - The rule that the article uses: its row is marked as such. Default: none.
 * @attr {'research' | 'authorised'} claims - What may be said of effects: what research found, or only wording authorised in that country. Default: `authorised` in `eu` and `uk` where the slot `sponsor` is filled, else `research`.
 * @attr {'auto' | 'light' | 'dark'} theme - `auto` follows the colour scheme of the page. Default: `auto`.
 * @attr {2 | 3 | 4 | 5} heading-level - The level of the guide's own heading. Default: `2`.
 *
 * @slot - Fallback text: shown while the script has not run, or where it cannot.
 * @slot sponsor - A product card of the page's author. It stands after the guide's end, under a visible disclosure.
 *
 * @cssprop [--calcium-guide-accent=#283aa2] - The colour of links, buttons and marks. Made darker or lighter where it could not be read.
 * @cssprop [--calcium-guide-accent-dark=#b4c1ff] - The same on dark pages; the accent for light ones, where that alone is set.
 * @cssprop [--calcium-guide-background=#fff] - The ground. Brought near white where text on it could not be read.
 * @cssprop [--calcium-guide-background-dark=#14181f] - The same on dark pages, brought near black; the ground for light ones, where that alone is set.
 * @cssprop [--calcium-guide-font-family=inherit] - The typeface, where the page's own rules do not reach the element.
 * @cssprop [--calcium-guide-font-size=1em] - The size of the text; a length or a percentage, held between 15 and 20 px, or more where the reader's browser is set to more.
 *
 * @fires {GuideUseEvent} calcium-guide-use - The reader used the guide: `detail.view`, and `detail.action`, `opened`, `calculated`, `printed` or `copied`. Never a dose, an age, a condition or a result.
 */
export class CalciumGuide extends LitElement {
  static override properties = {
    show: {},
    jurisdiction: {},
    unit: {},
    d3: {},
    k2: {},
    rule: {},
    claims: {},
    theme: {},
    headingLevel: { attribute: 'heading-level', converter: levelOf },
  };

  /** The views to show, parted by spaces. */
  declare show: string;
  /** Whose figures count. */
  declare jurisdiction: string;
  /** The unit that the D3 entry starts in. */
  declare unit: string;
  /** A D3 dose a day to start from. */
  declare d3: string;
  /** A K2 dose a day to start from, in mcg. */
  declare k2: string;
  /** The rule that the article uses. */
  declare rule: string;
  /** What may be said of effects: `research` or `authorised`. */
  declare claims: string;
  /** `auto`, `light` or `dark`. */
  declare theme: string;
  /** The level of the guide's own heading, 2 to 5. */
  declare headingLevel: number;

  /** It stood on the page before the tag was defined. */
  readonly #isUpgraded = this.isConnected;
  readonly #authorSettings = new AuthorSettings();
  readonly #session = new Session(
    {
      changed: () => this.requestUpdate(),
      calculated: () => this.#tell('calculated'),
      opened: () => this.#tell('opened'),
      copy: (name) => this.#copyNamed(name),
      take: (what) => this.#taking?.take(what) ?? Promise.resolve(false),
      outdated: () => this.#taking?.discard(),
      select: (id) => void this.updateComplete.then(() => selectText(this.#find(id))),
      bringIntoSight: (id, block) =>
        void this.updateComplete.then(() => bringIntoSight(this.#find(id), block)),
    },
    copy.decimalMark,
    features.map(({ reducers }) => reducers),
  );
  readonly #first = new FirstRendering(() => {
    this.requestUpdate();
    this.performUpdate();
    this.#recorders.begin();
  });
  readonly #recorders = new RecorderOptOuts(this);
  readonly #sponsor = new SponsorCard(this);
  readonly #colours = new ColoursOfPage(this, colourNames);
  /** No controller: the page may be printed before Lit begins. */
  readonly #onPaper = new ShownOnPaper(this, (isOnPaper) => this.#setOnPaper(isOnPaper));
  readonly #taking: TakingAlong | undefined;
  #settings!: Settings;
  /** The country whose authorised wording alone may be shown; null where what research found may be. */
  #authorisedIn: Jurisdiction | null = null;
  /** What was rendered last. */
  #shownState: GuideState | undefined;
  #shownIn: Jurisdiction | null = null;
  /** For whom the page is written, as its language tells. */
  #readers: Readers | undefined;

  constructor() {
    super();
    const ofFeatures = features.flatMap(({ controller }) => controller?.(this) ?? []);
    for (const controller of [...ofFeatures, this.#sponsor, this.#colours, this.#recorders])
      this.addController(controller);
    const taken = features.find(({ takeAlong }) => takeAlong);
    this.#taking = taken?.takeAlong?.begin({
      element: this,
      session: this.#session,
      props: () => shellPropsOf(this.#guide),
      copy: (text) => this.#copy(text, taken.id),
      printed: () => this.#tell('printed', taken.id),
      isShown: () => this.#settings.show.includes(taken.id),
    });
  }

  override connectedCallback(): void {
    this.#readers ??= readersOf(languageAround(this));
    this.#onPaper.hostConnected();
    if (this.shadowRoot || !this.#isUpgraded) return super.connectedCallback();
    // The task that defines the tag is a long one already, and upgrades all guides of the page.
    void nextTask().then(() => this.#begin());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#onPaper.hostDisconnected();
  }

  /** Begins Lit's part of a guide that is still, or again, on the page. */
  #begin(): void {
    if (this.isConnected && !this.shadowRoot) super.connectedCallback();
  }

  /** Put into another document, a frame's or a window's, or back. */
  adoptedCallback(): void {
    if (this.shadowRoot) wearStyles(this.shadowRoot, guideStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    // First of all: whatever throws behind it leaves the fallback text in sight.
    this.#first.showFallback(root);
    keepTypingWithin(root, this);
    return wearStyles(root, guideStyles).appendChild(unrecorded());
  }

  /** Later updates are done at once. */
  protected override scheduleUpdate(): Promise<void> | undefined {
    if (!this.hasUpdated) return this.#first.take(() => super.scheduleUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the reader does changes no property, and every key would read them all again.
    if (!this.hasUpdated || changed.size > 0) {
      this.#settings = this.#authorSettings.read(this);
      this.#session.begin(this.#settings, this.#country);
      this.#taking?.discard();
    }
    if (!this.hasUpdated) this.#taking?.arrive();
    this.#authorisedIn = wordingFor(this.#publication);
    if (warnsOfSponsor(this.#publication)) warnOfSponsor(this, this.#authorisedIn !== null);
  }

  protected override update(changed: PropertyValues<this>): void {
    // Nothing else changes a text. One replaced while it is pressed would take the click with it.
    const isNew = this.#session.state !== this.#shownState || changed.size > 0;
    if (isNew || this.#authorisedIn !== this.#shownIn) restoreTexts(this.renderRoot);
    super.update(changed);
  }

  protected override updated(): void {
    const { focusOn } = this.#session.state;
    if (focusOn !== null) this.#find(focusOn)?.focus();
    this.#session.endFocus();
    this.#shownState = this.#session.state;
    this.#shownIn = this.#authorisedIn;
  }

  override render(): TemplateResult {
    const hasSponsor = this.#sponsor.isThere && this.#first.pieces.areDone;
    return html`${guideView(this.#guide)}${hasSponsor ? sponsorView(this.#country) : nothing}`;
  }

  /** All that the guide is made from. */
  get #guide(): GuideProps {
    const { show, rule, theme, 'heading-level': headingLevel } = this.#settings;
    const { state, jurisdiction, answered, view, isToldAloud } = this.#session;
    return {
      state,
      jurisdiction,
      answered,
      ...whereaboutsOf(state, this.#settings.jurisdiction, this.#readers),
      views: show,
      open: view,
      rule,
      theme,
      isPlain: this.#colours.areRefused,
      headingLevel: Number(headingLevel),
      isToldAloud,
      authorisedIn: this.#authorisedIn,
      session: this.#session,
      pieces: this.#first.pieces,
      today: today(),
      hasAddress: hasAddress(),
      link: () => addressWith(this.#session.shared),
    };
  }

  /** The country that the page is written for. */
  get #country(): Jurisdiction {
    return this.#settings.jurisdiction ?? this.#readers?.jurisdiction ?? 'us';
  }

  get #publication(): Publication {
    return {
      claims: this.#settings.claims,
      hasSponsor: this.#sponsor.isThere,
      page: this.#country,
      reader: this.#session.jurisdiction,
    };
  }

  #find(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  async #copy(text: string, view: ViewId): Promise<boolean> {
    const isCopied = await copyText(text);
    if (isCopied) this.#tell('copied', view);
    return isCopied;
  }

  #copyNamed(name: string): Promise<boolean> {
    const feature = features.find(({ copied }) => copied);
    return feature?.copied ? this.#copy(feature.copied(name), feature.id) : Promise.resolve(false);
  }

  /** Shows the guide as on paper, or again as on the screen, before it returns. */
  #setOnPaper(isOnPaper: boolean): void {
    this.#begin();
    this.#first.complete();
    this.#session.setOnPaper(isOnPaper, this.#taking?.isSheetAsked(isOnPaper) ?? false);
    this.performUpdate();
  }

  #tell(action: GuideUse, view = this.#session.view): void {
    this.dispatchEvent(new GuideUseEvent({ view, action }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'calcium-guide': CalciumGuide;
  }
}
