import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LanguageChooseEvent, RecordTakeEvent } from '../elements/events.js';
import type { Pending } from '../elements/screen-table.js';
import type { Wish } from '../elements/shell.js';
import { ScreenElement } from '../elements/screens/screen-element.js';
import type { SaveState } from '../model/save-state.js';
import type { ChoiceOf } from '../model/settings.js';
import type { Language } from '../model/text.js';
import type { ScreenView } from '../model/view.js';
import type { Holder } from '../session/select-evidence.js';
import type { SessionState } from '../session/state.js';
import type { RecordFile, RecordFormat } from '../tracking/port.js';
import { courseTemplate, titleOf } from './course-template.js';
import { download } from './download.js';
import { loadLanguage, loadedLanguage, wordsOf } from './package-data.js';
import { ReadAloud, shownTexts } from './read-aloud.js';
import { sessionEventNames, sessionEvents } from './session-events.js';
import type { SessionStore } from './session-store.js';

/** Of the browser's own size, which the learner may have changed already. */
const TEXT_SIZES: Readonly<Record<ChoiceOf<'text'>, string>> = { normal: '', large: '115%', larger: '135%', largest: '160%' };

/**
 * The one element that knows the session: its state goes down to shell and screen, what
 * the learner did comes up and becomes a session event.
 */
export class PlayerElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  @property({ attribute: false }) store?: SessionStore;
  @property({ attribute: false }) save: SaveState = { kind: 'opening' };
  /** Opened to look at only: nothing can be changed. */
  @property({ type: Boolean }) review = false;
  /** Fraction that passes; the LMS's own where it gave one. */
  @property({ attribute: false }) cutScore?: number | undefined;

  /** Who learns, as the LMS says it; absent where there is none. */
  @property({ attribute: false }) holder?: Holder | undefined;

  /** The record as a file, where no LMS keeps it. */
  @property({ attribute: false }) files?: ((format: RecordFormat) => RecordFile) | undefined;

  /** The learner saved and left: nothing more is recorded. */
  @property({ type: Boolean }) ended = false;

  /** How it stands with what comes after the first screen; absent once that is there. Who brings it hears of `load-retry`. */
  @property({ attribute: false }) pending?: Pending | undefined;

  @state() private session?: SessionState;
  @state() private wish?: Wish | undefined;
  #screenShown = '';
  /** The focus was in what now stands there no more. */
  #focusLost = false;
  readonly #aloud = new ReadAloud(window.speechSynthesis, () => this.requestUpdate());

  constructor() {
    super();
    for (const name of sessionEventNames) this.#passOn(name);
    this.addEventListener('language-choose', ({ language }: LanguageChooseEvent) => void this.#chooseLanguage(language));
    this.addEventListener('record-take', ({ format }: RecordTakeEvent) => this.#take(format));
    this.addEventListener('listen-choose', () => this.#listen());
  }

  /** Follows the store from now on. */
  follow(store: SessionStore): void {
    this.store = store;
    this.session = store.state;
    if (!this.hasUpdated) this.#screenShown = store.state.location;
    store.subscribe((next) => {
      this.session = next;
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#focusLost = changed.has('pending') && this.#screen?.matches(':focus-within') === true;
  }

  override render() {
    const { store, session } = this;
    const spoken = session && loadedLanguage(session.language);
    if (!store || !session || !spoken) return nothing;
    if (this.ended) {
      return html`<course-ended
        colours=${session.settings.colours}
        letters=${session.settings.letters}
        spacing=${session.settings.spacing}
        motion=${session.settings.motion}
        .words=${wordsOf(session.language)}
        .save=${this.save}
        .takeable=${this.files !== undefined}
      ></course-ended>`;
    }
    return courseTemplate(store.content, session, {
      spoken,
      words: wordsOf(session.language),
      save: this.save,
      review: this.review,
      takeable: this.files !== undefined,
      voiced: this.#aloud.speaks(session.language),
      speaking: this.#aloud.speaking,
      pending: this.pending,
      wish: this.wish,
      cutScore: this.cutScore,
      holder: this.holder,
    });
  }

  override updated(changed: PropertyValues) {
    super.updated(changed);
    const { store, session } = this;
    const spoken = session && loadedLanguage(session.language);
    if (!store || !session || !spoken) return;
    document.documentElement.lang = session.language;
    document.documentElement.dir = wordsOf(session.language).direction;
    document.documentElement.style.fontSize = TEXT_SIZES[session.settings.text];
    document.title = titleOf(store.content, spoken.texts, session);
    if (changed.has('ended') && this.ended) {
      this.#aloud.stop();
      void this.renderRoot.querySelector('course-ended')?.focusHeading();
    }
    if (session.location === this.#screenShown && !this.#focusLost) return;
    this.#screenShown = session.location;
    this.wish = undefined;
    this.#aloud.stop();
    void this.#screen?.focusHeading();
  }

  get #screen(): ScreenElement<ScreenView> | undefined {
    const screen = this.renderRoot.querySelector('course-shell')?.firstElementChild;
    return screen instanceof ScreenElement ? screen : undefined;
  }

  #passOn<Name extends keyof typeof sessionEvents>(name: Name): void {
    this.addEventListener(name, (event: GlobalEventHandlersEventMap[Name]) => {
      const { store } = this;
      store?.dispatch(sessionEvents[name](event, store.state.location, Date.now()));
    });
  }

  /** The words first, then the change: until they are there, everything stays as it is, and where they cannot be had the learner is told. */
  async #chooseLanguage(language: Language) {
    if (!this.store) return;
    this.wish = { language, pending: 'loading' };
    try {
      await loadLanguage(this.store.content, language);
    } catch (error) {
      console.warn(error);
      this.wish = { language, pending: 'failed' };
      return;
    }
    this.wish = undefined;
    this.#aloud.stop();
    this.store.dispatch({ type: 'language-chosen', language });
  }

  #take(format: RecordFormat) {
    if (this.files) download(this.files(format));
  }

  #listen() {
    const { session } = this;
    if (this.#aloud.speaking) this.#aloud.stop();
    else if (session && this.#screen) this.#aloud.start(shownTexts(this.#screen), session.language);
  }
}
