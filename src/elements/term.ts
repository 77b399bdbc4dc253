import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import type { RichText } from '../model/text.js';
import { line } from './rich-text.js';
import { base } from './styles.js';

/**
 * Words of the glossary in running text: a button that opens the definition under its line,
 * where it moves the text instead of covering it, and closes it again. Never by hovering. A `button` of
 * HTML would not break over two lines, and a term of several words would tear the sentence apart.
 *
 * @slot - the words
 */
export class TermElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline;
      }
      [role='button'] {
        color: var(--course-accent);
        text-decoration: underline dotted 0.12em;
        text-underline-offset: 0.18em;
        cursor: pointer;
      }
      [role='button']:hover {
        text-decoration-style: solid;
      }
      /* Under the line that the words are in; what follows them stays beside them. */
      .definition {
        float: inline-start;
        inline-size: 100%;
        margin-block: var(--course-space-2);
        padding: var(--course-space-2) var(--course-space-4);
        border-inline-start: 4px solid var(--course-accent);
        background: var(--course-accent-soft);
        color: var(--course-ink);
        font-weight: 400;
        font-size: var(--course-text);
      }
    `,
  ];

  /** Its id: the same words in the other language are still open. */
  @property({ attribute: false }) term = '';
  @property({ attribute: false }) definition?: RichText;
  @property({ attribute: false }) words?: Words;

  #open = false;

  override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    if (changed.has('term')) this.#open = false;
  }

  // The status is there before it says anything: a screen reader is told of what comes into it.
  override render() {
    const { definition, words } = this;
    if (definition === undefined || !words) return nothing;
    return html`<span @keydown=${this.#escape}
      ><span
        role="button"
        tabindex="0"
        aria-expanded=${this.#open}
        @click=${this.#toggle}
        @keydown=${this.#press}
        ><slot></slot></span
      ><span role="status">${this.#open ? html`<span class="definition">${line(definition, words)}</span>` : nothing}</span></span
    >`;
  }

  /** In the label of an option, which would take it for a choice. */
  #toggle(event: Event) {
    event.preventDefault();
    this.#set(!this.#open);
  }

  /** As a button's own keys do. */
  #press(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') this.#toggle(event);
  }

  #escape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#open) return;
    event.stopPropagation();
    // A link in the definition may have had the focus.
    this.renderRoot.querySelector<HTMLElement>('[role=button]')?.focus();
    this.#set(false);
  }

  #set(open: boolean) {
    this.#open = open;
    this.requestUpdate();
  }
}
