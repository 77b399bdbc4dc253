import { css, html } from 'lit';
import { line } from '../rich-text.js';
import { base } from '../styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';

/**
 * Room to write for oneself. What is written is nowhere but in the box: no property takes it up, and
 * the browser's own events about it end here. It is gone with the screen.
 */
export class ReflectionElement extends ControlElement<'reflection'> {
  static override styles = [base, controlStyles, reflectionStyles()];

  override render() {
    const { words } = this;
    return html`
      <label for="notes" class="hint">
        <span class="visually-hidden">${line(this.prompt, words)} </span>${words.item.reflect}
      </label>
      <textarea
        id="notes"
        rows="4"
        autocomplete="off"
        spellcheck="false"
      ></textarea>
    `;
  }

  protected override firstUpdated(): void {
    for (const type of TELLING) this.renderRoot.addEventListener(type, keep);
  }
}

/** The browser's events that carry letters of the text, and would reach the whole page. */
const TELLING = ['beforeinput', 'input', 'change', 'keydown', 'keypress', 'keyup', 'paste', 'compositionstart', 'compositionupdate', 'compositionend'];

function keep(event: Event): void {
  event.stopPropagation();
}

function reflectionStyles() {
  return css`
    label {
      display: block;
    }
    textarea {
      display: block;
      inline-size: 100%;
      max-inline-size: var(--course-measure);
      min-block-size: var(--course-target);
      padding: var(--course-space-3) var(--course-space-4);
      border: 1.5px dashed var(--course-line-colour);
      border-radius: var(--course-radius);
      background: var(--course-surface);
      color: inherit;
      font: inherit;
      line-height: 1.5;
      resize: vertical;
    }
    textarea:hover {
      border-color: var(--course-accent);
    }
  `;
}
