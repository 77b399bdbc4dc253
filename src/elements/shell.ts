import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import type { SaveState } from '../model/save-state.js';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.js';
import type { Language, RichText } from '../model/text.js';
import { ExitChooseEvent, LanguageChooseEvent, ListenChooseEvent, LoadRetryEvent, ScreenChooseEvent } from './events.js';
import { headerStyles } from './header-styles.js';
import { icons } from './icons.js';
import type { ScreenEntry } from './menu.js';
import { pendingTemplate } from './pending.js';
import { line } from './rich-text.js';
import { saveHelp, saveText } from './save-status.js';
import type { Pending } from './screen-table.js';
import { shellStyles } from './shell-styles.js';
import { waysTemplate } from './shell-ways.js';
import { base, buttons, prose } from './styles.js';
import { tokens } from './tokens.js';

/** A language that the course is in, with its name in itself. */
export interface LanguageEntry {
  readonly language: Language;
  readonly ownName: string;
}

/** An organisation as the header names it: by its picture, where it has one. */
export interface Logo {
  /** Where the picture lies. */
  readonly address?: string | undefined;
  /** What the picture says to those who do not see it. */
  readonly name: string;
}

/** A language that the learner asked for and that is not here yet. */
export interface Wish {
  readonly language: Language;
  readonly pending: Pending;
}

/**
 * The frame around a screen: where the learner is, every way on, the other language, and
 * whether the work is saved. Any screen can be chosen at any time. Nothing sticks or floats:
 * some LMSs give the frame the content's whole height, others 256 px.
 *
 * @fires {ScreenChooseEvent} screen-choose - by menu, previous or next
 * @fires {LanguageChooseEvent} language-choose - by the language's own button
 * @fires {SettingChooseEvent} setting-choose - how it looks and sounds
 * @fires {ListenChooseEvent} listen-choose - to have the screen read aloud, or no longer
 * @fires {LoadRetryEvent} load-retry - to have what its panels are made of, where that could not be had
 * @fires {ExitChooseEvent} exit-choose - to save and leave
 * @fires {RecordTakeEvent} record-take - where the record can be taken away
 * @slot - the screen
 */
export class ShellElement extends LitElement {
  static override styles = [tokens, base, buttons, prose, headerStyles, shellStyles];

  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) languages: readonly LanguageEntry[] = [];
  @property({ attribute: false }) language: Language = '';
  @property({ attribute: false }) override title = '';
  /** The organisation's, if it has one. */
  @property({ attribute: false }) logo?: Logo | undefined;
  @property({ attribute: false }) screens: readonly ScreenEntry[] = [];
  /** How many come after them and are not here yet. */
  @property({ attribute: false }) further = 0;
  @property({ attribute: false }) current = '';
  /** Where there is support, and that one may stop: at the foot of screens that may be hard for some. */
  @property({ attribute: false }) support?: RichText | undefined;
  @property({ attribute: false }) save: SaveState = { kind: 'idle' };
  @property({ attribute: false }) settings: Settings = DEFAULT_SETTINGS;
  /** Whether this browser has a voice for the language shown. */
  @property({ type: Boolean }) voiced = false;
  /** The screen is being read aloud. */
  @property({ type: Boolean }) speaking = false;
  /** Opened to look at only. */
  @property({ type: Boolean }) review = false;
  /** The record is kept in this browser, to be taken away. */
  @property({ type: Boolean }) takeable = false;

  /** Of what comes after the first screen, its panels' elements among it; absent once that is there. */
  @property({ attribute: false }) pending?: Pending | undefined;
  @property({ attribute: false }) wish?: Wish | undefined;

  /** What stands open under the header. */
  #open: Panel | undefined;

  override render() {
    if (!this.words) return nothing;
    const { words, logo, wish } = this;
    const picture = logo?.address;
    const place = this.screens.findIndex(({ id }) => id === this.current);
    // With everything done on the last screen, leaving is the one way on.
    const over = place === this.#count - 1 && this.screens.every(({ done }) => done);
    // The first is a button, as a link's fragment does not reach into a shadow root.
    return html`
      <button type="button" class="button skip" @click=${() => this.#focus('main')}>${words.shell.skip}</button>
      <header @keydown=${this.#escape}>
        <div class="inner bar ${picture ? 'branded' : ''}">
          ${picture ? html`<img class="logo" src=${picture} alt=${logo.name} />` : nothing}
          <p class="title">${logo && !picture ? html`<span class="owner">${logo.name}</span>` : nothing}${this.title}</p>
          <p class="place">${place < 0 ? nothing : words.shell.screenOf(place + 1, this.#count)}</p>
          ${this.#actions(words)}
        </div>
        ${place < 0 ? nothing : this.#progress(words)} ${this.#menu(words)} ${this.#display(words)}
        ${wish ? html`<div class="inner ways wish">${this.#waiting(words, wish.pending, `[lang=${wish.language}]`, new LanguageChooseEvent(wish.language))}</div>` : nothing}
        ${this.#banner(words)}
      </header>
      <main tabindex="-1"><div class="inner">${this.#listen(words)}<slot></slot>${this.#supported(words)}</div></main>
      <footer>
        ${waysTemplate({
          previous: this.screens[place - 1],
          next: place < 0 ? undefined : this.screens[place + 1],
          done: this.screens[place]?.done === true,
          choose: ({ id }) => this.dispatchEvent(new ScreenChooseEvent(id)),
        }, words)}
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

  #listen({ settings }: Words) {
    if (!this.voiced || this.settings.reading === 'off') return nothing;
    return html`<button type="button" class="button quiet listen" @click=${() => this.dispatchEvent(new ListenChooseEvent())}>
      ${icons.listen} ${this.speaking ? settings.stopListening : settings.listen}
    </button>`;
  }

  #supported(words: Words) {
    return this.support === undefined ? nothing : html`<div class="prose support"><p>${line(this.support, words)}</p></div>`;
  }

  /** The menu's button comes last, so that Tab leads from it into the menu. */
  #actions(words: Words) {
    const { shell } = words;
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
      ${this.#toggle('display', icons.letters, words.settings.title)} ${this.#toggle('menu', icons.menu, shell.menu)}
    </div>`;
  }

  #toggle(panel: Panel, icon: TemplateResult, name: string) {
    const open = this.#open === panel;
    return html`<button
      type="button"
      class="button quiet toggle"
      data-panel=${panel}
      aria-expanded=${open}
      aria-controls=${panel}
      @click=${() => this.#show(open ? undefined : panel)}
    >${open ? icons.close : icon} <span class="toggle-name">${name}</span></button>`;
  }

  #display(words: Words) {
    const open = this.#open === 'display';
    return html`<section id="display" class="display" aria-label=${words.settings.title} ?hidden=${!open}>
      ${open
        ? html`<course-settings class="inner" .words=${words} .settings=${this.settings} .voiced=${this.voiced}>${this.#waiting(words, this.pending, toggleOf('display'), new LoadRetryEvent())}</course-settings>`
        : nothing}
    </section>`;
  }

  /** Drawn only while it is open: a course may have a thousand screens. */
  #menu(words: Words) {
    const open = this.#open === 'menu';
    return html`<nav id="menu" class="menu" aria-label=${words.shell.screens} ?hidden=${!open}>
      ${open
        ? html`<course-menu
            class="inner"
            .words=${words}
            .screens=${this.screens}
            .current=${this.current}
            @screen-choose=${() => this.#close('menu')}
          >${this.#waiting(words, this.pending, toggleOf('menu'), new LoadRetryEvent())}</course-menu>`
        : nothing}
    </nav>`;
  }

  /**
   * Stands in the place of what has not come yet, a panel's own element or a language. Its button goes with it: the focus leaves it before.
   *
   * @param opener - selector of the button that opens what is waited for
   */
  #waiting(words: Words, pending: Pending | undefined, opener: string, again: Event) {
    if (!pending) return nothing;
    return pendingTemplate(words, pending === 'failed', () => {
      this.#focus(opener);
      this.dispatchEvent(again);
    });
  }

  #progress({ shell }: Words) {
    const done = this.screens.filter((screen) => screen.done).length;
    const count = this.#count;
    return html`<progress
      max=${count}
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

  get #count(): number {
    return this.screens.length + this.further;
  }

  get #keeps(): boolean {
    return !this.review && this.save.kind !== 'review' && this.save.kind !== 'not-recorded';
  }

  #show(panel: Panel | undefined) {
    this.#open = panel;
    this.requestUpdate();
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    this.#close(this.#open);
  }

  /** The focus first, before what it may be in is hidden; whoever shows another screen moves it on. */
  #close(panel: Panel) {
    this.#focus(toggleOf(panel));
    this.#show(undefined);
  }

  #exit() {
    this.dispatchEvent(new ExitChooseEvent());
  }

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

type Panel = 'menu' | 'display';

function toggleOf(panel: Panel): string {
  return `[data-panel=${panel}]`;
}
