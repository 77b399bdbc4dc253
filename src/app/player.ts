import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  AnswersRevealEvent,
  LanguageChooseEvent,
  PartOpenEvent,
  RecordTakeEvent,
  ResponseChangeEvent,
  ResponseCheckEvent,
  ScreenChooseEvent,
} from '../elements/events.js';
import { screenTemplate } from '../elements/screen-table.js';
import { ScreenElement } from '../elements/screens/screen-element.js';
import type { ScreenEntry } from '../elements/shell.js';
import { wordsOf } from '../i18n/table.js';
import { lessonOf, screensOf } from '../model/course.js';
import type { LanguageContent } from '../model/content.js';
import type { SaveState } from '../model/save-state.js';
import { lineOf, plain, type Language } from '../model/text.js';
import type { ScreenView } from '../model/view.js';
import { isDone } from '../session/progress.js';
import { screenView } from '../session/select.js';
import type { SessionState } from '../session/state.js';
import type { RecordFile, RecordFormat } from '../tracking/port.js';
import { download } from './download.js';
import { loadLanguage, loadedLanguage } from './package-data.js';
import type { SessionStore } from './session-store.js';

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
  @property({ attribute: false }) save: SaveState = { kind: 'idle' };
  /** Opened to look at only: nothing can be changed. */
  @property({ type: Boolean }) review = false;
  /** Fraction that passes; the LMS's own where it gave one. */
  @property({ attribute: false }) cutScore?: number;

  /** The record as a file, where no LMS keeps it. */
  @property({ attribute: false }) files?: (format: RecordFormat) => RecordFile;

  /** The learner saved and left: nothing more is recorded. */
  @property({ type: Boolean }) ended = false;

  @state() private session?: SessionState;
  #screenShown = '';

  /** Follows the store from now on. */
  follow(store: SessionStore): void {
    this.store = store;
    this.session = store.state;
    this.#screenShown = store.state.location;
    store.subscribe((next) => {
      this.session = next;
    });
  }

  override render() {
    const { store, session } = this;
    const spoken = session && loadedLanguage(session.language);
    if (!store || !session || !spoken) return nothing;
    const { content } = store;
    const view = screenView(content, session, {
      reasons: spoken.reasons,
      review: this.review,
      ...(this.cutScore !== undefined && { cutScore: this.cutScore }),
    });
    const words = wordsOf(session.language);
    if (this.ended) return html`<course-ended
        .words=${words}
        .save=${this.save}
        .takeable=${this.files !== undefined}
        @record-take=${this.#take}
      ></course-ended>`;
    return html`<course-shell
      .words=${words}
      .language=${session.language}
      .languages=${content.course.languages.map((language) => ({ language, ownName: wordsOf(language).ownName }))}
      .title=${this.#title(spoken, session)}
      .screens=${this.#entries(spoken, session)}
      .current=${session.location}
      .save=${this.save}
      .review=${this.review}
      .takeable=${this.files !== undefined}
      @record-take=${this.#take}
      @language-choose=${(event: LanguageChooseEvent) => this.#chooseLanguage(event.language)}
      @screen-choose=${(event: ScreenChooseEvent) => this.#enter(event.screen)}
      @part-open=${(event: PartOpenEvent) => this.#opened(view, event.part)}
      @response-change=${(event: ResponseChangeEvent) => this.#changed(view, event)}
      @response-check=${(event: ResponseCheckEvent) => this.#checked(view, event.item)}
      @answers-reveal=${(event: AnswersRevealEvent) => this.#revealed(view, event.item)}
      @attempt-start=${() => this.#began(view)}
      @question-leave=${() => this.#left(view)}
      >${screenTemplate(view, { texts: spoken.texts, words, media: content.media })}</course-shell
    >`;
  }

  override updated(changed: PropertyValues) {
    super.updated(changed);
    const { session } = this;
    const spoken = session && loadedLanguage(session.language);
    if (!session || !spoken) return;
    document.documentElement.lang = session.language;
    document.title = this.#title(spoken, session);
    if (changed.has('ended') && this.ended) void this.renderRoot.querySelector('course-ended')?.focusHeading();
    if (session.location === this.#screenShown) return;
    this.#screenShown = session.location;
    const screen = this.renderRoot.querySelector('course-shell')?.firstElementChild;
    if (screen instanceof ScreenElement) void screen.focusHeading();
  }

  #title({ texts }: LanguageContent, session: SessionState): string {
    const { unit } = this.store?.content ?? {};
    return unit ? plain(lineOf(texts, lessonOf(unit, session.location).id)) : '';
  }

  #entries({ texts }: LanguageContent, session: SessionState): readonly ScreenEntry[] {
    const content = this.store?.content;
    if (!content) return [];
    return screensOf(content.unit).map((screen) => ({
      id: screen.id,
      kind: screen.kind,
      title: lineOf(texts, screen.id),
      done: isDone(content, screen, session.screens[screen.id]),
    }));
  }

  /** The words first, then the change: until they are there, everything stays as it is. */
  async #chooseLanguage(language: Language) {
    if (!this.store) return;
    await loadLanguage(this.store.content, language);
    this.store.dispatch({ type: 'language-chosen', language });
  }

  #take({ format }: RecordTakeEvent) {
    if (this.files) download(this.files(format));
  }

  #enter(screen: string) {
    this.store?.dispatch({ type: 'screen-entered', screen, at: Date.now() });
  }

  #opened(view: ScreenView, part: string) {
    this.store?.dispatch({ type: 'part-opened', screen: view.id, part });
  }

  #changed(view: ScreenView, { item, response }: ResponseChangeEvent) {
    this.store?.dispatch({ type: 'response-changed', screen: view.id, item, response });
  }

  #checked(view: ScreenView, item: string) {
    this.store?.dispatch({ type: 'response-checked', screen: view.id, item, at: Date.now() });
  }

  #revealed(view: ScreenView, item: string) {
    this.store?.dispatch({ type: 'answers-revealed', screen: view.id, item });
  }

  #began(view: ScreenView) {
    this.store?.dispatch({ type: 'attempt-started', screen: view.id, at: Date.now() });
  }

  #left(view: ScreenView) {
    this.store?.dispatch({ type: 'question-left', screen: view.id, at: Date.now() });
  }
}
