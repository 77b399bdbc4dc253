import { LitElement, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import type { SaveState } from '../model/save-state.js';
import type { Language, RichText } from '../model/text.js';
import type { ScreenView } from '../model/view.js';
import { ExitChooseEvent, LanguageChooseEvent, ScreenChooseEvent } from './events.js';
import { icons } from './icons.js';
import { line } from './rich-text.js';
import { saveHelp, saveText } from './save-status.js';
import { shellStyles } from './shell-styles.js';
import { base, buttons } from './styles.js';
import { tokens } from './tokens.js';

/** A screen as menu, previous and next name it. */
export interface ScreenEntry {
  readonly id: string;
  readonly kind: ScreenView['kind'];
  readonly title: RichText;
  readonly done: boolean;
}

/** A language that the course is in, with its name in itself. */
export interface LanguageEntry {
  readonly language: Language;
  readonly ownName: string;
}

/**
 * The frame around a screen: where the learner is, every way on, the other language, and
 * whether the work is saved. Any screen can be chosen at any time. Nothing sticks or floats:
 * some LMSs give the frame the content's whole height, others 256 px.
 *
 * @fires {ScreenChooseEvent} screen-choose - by menu, previous or next
 * @fires {LanguageChooseEvent} language-choose - by the language's own button
 * @fires {ExitChooseEvent} exit-choose - to save and leave
 * @fires {RecordTakeEvent} record-take - where the record can be taken away
 * @slot - the screen
 */
export class ShellElement extends LitElement {
  static override styles = [tokens, base, buttons, shellStyles];

  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) languages: readonly LanguageEntry[] = [];
  @property({ attribute: false }) language: Language = '';
  @property({ attribute: false }) override title = '';
  @property({ attribute: false }) screens: readonly ScreenEntry[] = [];
  @property({ attribute: false }) current = '';
  @property({ attribute: false }) save: SaveState = { kind: 'idle' };
  /** Opened to look at only. */
  @property({ type: Boolean }) review = false;
  /** The record is kept in this browser, to be taken away. */
  @property({ type: Boolean }) takeable = false;

  #menuOpen = false;

  override render() {
    if (!this.words) return nothing;
    const { words } = this;
    const place = this.screens.findIndex(({ id }) => id === this.current);
    // With everything done on the last screen, leaving is the one way on.
    const over = place === this.screens.length - 1 && this.screens.every(({ done }) => done);
    // The first is a button, as a link's fragment does not reach into a shadow root.
    return html`
      <button type="button" class="button skip" @click=${() => this.#focus('main')}>${words.shell.skip}</button>
      <header @keydown=${this.#escape}>
        <div class="inner bar">
          <p class="title">${this.title}</p>
          <p class="place">${place < 0 ? nothing : words.shell.screenOf(place + 1, this.screens.length)}</p>
          ${this.#actions(words)}
        </div>
        ${this.#progress(words)} ${this.#menu(words)}
      </header>
      ${this.#banner(words)}
      <main tabindex="-1"><div class="inner"><slot></slot></div></main>
      <footer>
        <nav class="inner ways" aria-label=${words.shell.ways}>
          ${this.#previous(this.screens[place - 1], words)}
          ${this.#next(this.screens[place + 1], words, this.screens[place]?.done ?? false)}
        </nav>
        <div class="inner leave">
          <course-save-status .save=${this.save} .words=${words}></course-save-status>
          <button type="button" class="button exit ${over ? 'primary' : 'quiet'}" @click=${this.#exit}>
            ${this.#keeps ? words.shell.exit : words.shell.leave}
          </button>
        </div>
        ${this.takeable ? html`<course-record-files class="inner" .words=${words}></course-record-files>` : nothing}
      </footer>
    `;
  }

  /** The menu's button comes last, so that Tab leads from it into the menu. */
  #actions({ shell }: Words) {
    const others = this.languages.filter(({ language }) => language !== this.language);
    return html`<div class="actions">
      <div class="languages" role="group" aria-label=${shell.languages}>
        ${others.map(
          ({ language, ownName }) => html`<button
            type="button"
            class="button quiet"
            lang=${language}
            @click=${() => this.dispatchEvent(new LanguageChooseEvent(language))}
          >${ownName}</button>`,
        )}
      </div>
      <button
        type="button"
        class="button quiet toggle"
        aria-expanded=${this.#menuOpen}
        aria-controls="menu"
        @click=${() => this.#openMenu(!this.#menuOpen)}
      >${this.#menuOpen ? icons.close : icons.menu} ${shell.menu}</button>
    </div>`;
  }

  #menu(words: Words) {
    return html`<nav id="menu" class="menu" aria-label=${words.shell.screens} ?hidden=${!this.#menuOpen}>
      <ol class="inner">
        ${this.screens.map(
          (screen, index) => html`<li>
            <button
              type="button"
              aria-current=${screen.id === this.current ? 'page' : nothing}
              @click=${() => this.#choose(screen.id)}
            >
              <span class="number">${index + 1}</span>
              <span>${line(screen.title, words)} <span class="kind">${words.shell.kinds[screen.kind]}</span></span>
              ${screen.done ? html`<span>${icons.done}<span class="visually-hidden">${words.shell.done}</span></span>` : nothing}
            </button>
          </li>`,
        )}
      </ol>
    </nav>`;
  }

  #progress({ shell }: Words) {
    const done = this.screens.filter((screen) => screen.done).length;
    const count = this.screens.length;
    return html`<progress
      max=${Math.max(count, 1)}
      value=${done}
      aria-label=${shell.progress}
      aria-valuetext=${shell.screensDone(done, count)}
    ></progress>`;
  }

  /** For the two states that stay. Not a live region: the save status says it. */
  #banner({ save }: Words) {
    const state: SaveState = this.review ? { kind: 'review' } : this.save;
    const help = saveHelp(state, save);
    if (help === undefined) return nothing;
    return html`<div class="banner ${state.kind}">
      <div class="inner">
        ${icons.note}
        <p><strong>${saveText(state, save)}.</strong> ${help}</p>
      </div>
    </div>`;
  }

  #previous(to: ScreenEntry | undefined, words: Words) {
    if (!to) return nothing;
    return html`<button type="button" class="button previous" @click=${() => this.#choose(to.id)}>
      ${icons.back} ${wayName(words.shell.previous, to, words)}
    </button>`;
  }

  /** The one prominent button only once the screen is done, so that it does not compete with what is still to do. */
  #next(to: ScreenEntry | undefined, words: Words, done: boolean) {
    if (!to) return nothing;
    return html`<button type="button" class="button next ${done ? 'primary' : ''}" @click=${() => this.#choose(to.id)}>
      ${wayName(words.shell.next, to, words)} ${icons.on}
    </button>`;
  }

  get #keeps(): boolean {
    return !this.review && this.save.kind !== 'review' && this.save.kind !== 'not-recorded';
  }

  #openMenu(open: boolean) {
    this.#menuOpen = open;
    this.requestUpdate();
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#menuOpen) return;
    event.stopPropagation();
    this.#openMenu(false);
    this.#focus('.toggle');
  }

  #choose(screen: string) {
    if (this.#menuOpen) {
      // Before the list is hidden with the focus in it; whoever shows the screen moves it on.
      this.#focus('.toggle');
      this.#openMenu(false);
    }
    this.dispatchEvent(new ScreenChooseEvent(screen));
  }

  #exit() {
    this.dispatchEvent(new ExitChooseEvent());
  }

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** The visible word comes first in the name, so that voice control finds it (WCAG 2.5.3). */
function wayName(visible: string, to: ScreenEntry, words: Words) {
  return html`<span>${visible}<span class="visually-hidden">: ${line(to.title, words)}</span></span>`;
}
