import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import type { RichText } from '../model/text.js';
import type { ScreenView } from '../model/view.js';
import { ScreenChooseEvent } from './events.js';
import { icons } from './icons.js';
import { line } from './rich-text.js';
import { base } from './styles.js';

/** A screen as menu, previous and next name it. */
export interface ScreenEntry {
  readonly id: string;
  readonly kind: ScreenView['kind'];
  readonly title: RichText;
  /** Title of the module that begins with it, where there are several. */
  readonly lesson?: RichText;
  readonly done: boolean;
}

/** Screens to a list: no more of them than can be drawn in a frame. */
const LIST = 100;

/**
 * The screens of the lesson, each to be chosen at any time, with what is done.
 *
 * @fires {ScreenChooseEvent} screen-choose - the learner chose one
 * @slot - what is said of those that are not here yet
 */
export class MenuElement extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        margin-block: 0;
        padding: var(--course-space-3) 0;
        list-style: none;
        columns: 20rem 2;
        column-gap: var(--course-space-5);
      }
      ol + ol {
        padding-block-start: 0;
      }
      li {
        break-inside: avoid;
      }
      button {
        display: grid;
        grid-template-columns: 1.75rem 1fr 1.5rem;
        align-items: center;
        gap: var(--course-space-2);
        inline-size: 100%;
        min-block-size: var(--course-target);
        padding: var(--course-space-2);
        border: 0 solid transparent;
        border-inline-start-width: 4px;
        border-radius: var(--course-radius-small);
        background: none;
        color: inherit;
        font: inherit;
        line-height: 1.3;
        text-align: start;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      h2 {
        padding: var(--course-space-3) var(--course-space-2) var(--course-space-1);
        font-size: var(--course-text);
      }
      button:hover {
        background: var(--course-sunken);
      }
      [aria-current] {
        border-color: var(--course-accent);
        background: var(--course-accent-soft);
        font-weight: 650;
      }
      .number,
      .kind {
        color: var(--course-ink-soft);
        font-size: var(--course-text-small);
        font-weight: 400;
      }
      .number {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .kind {
        display: block;
      }
      svg {
        display: block;
        color: var(--course-right);
      }
      @media (forced-colors: active) {
        [aria-current] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) screens: readonly ScreenEntry[] = [];
  @property({ attribute: false }) current = '';

  /** How many lists are drawn, and whether the next is on its way. */
  #lists = 1;
  #more = false;

  override render() {
    const { words } = this;
    if (!words) return nothing;
    const starts = Array.from({ length: this.#lists }, (_, index) => index * LIST);
    const lists = starts.map((start) => {
      const entries = this.screens.slice(start, start + LIST);
      return html`<ol>${entries.map((screen, index) => html`<li>${screen.lesson === undefined ? nothing : html`<h2>${line(screen.lesson, words)}</h2>`}${this.#entry(screen, start + index + 1, words)}</li>`)}</ol>`;
    });
    return html`${lists}<slot></slot>`;
  }

  /** One list after the other, each once the one before is painted: a course may have a thousand screens. */
  protected override updated(): void {
    if (this.#lists * LIST >= this.screens.length || this.#more) return;
    this.#more = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#more = false;
        this.#lists += 1;
        this.requestUpdate();
      }),
    );
  }

  #entry({ id, title, kind, done }: ScreenEntry, number: number, words: Words) {
    return html`<button
      type="button"
      aria-current=${id === this.current ? 'page' : nothing}
      @click=${() => this.dispatchEvent(new ScreenChooseEvent(id))}
    >
      <span class="number">${number}</span>
      <span>${line(title, words)} <span class="kind">${words.shell.kinds[kind]}</span></span>
      ${done ? html`<span>${icons.done}<span class="visually-hidden">${words.shell.done}</span></span>` : nothing}
    </button>`;
  }
}
