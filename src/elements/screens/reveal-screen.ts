import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { bodyOf, lineOf, textId } from '../../model/text.js';
import type { PartsView } from '../../model/view.js';
import { PartOpenEvent } from '../events.js';
import { icons } from '../icons.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * Panels that open one by one and stay open. Which ones are unfolded is this screen's own
 * affair; which ones were ever opened is in the view.
 *
 * @fires {PartOpenEvent} part-open - a panel was unfolded
 */
export class RevealScreenElement extends ScreenElement<PartsView> {
  static override styles = [
    screenStyles,
    css`
      .panels {
        margin-block-start: var(--course-space-4);
        border: 1px solid var(--course-line-soft);
        border-radius: var(--course-radius);
        background: var(--course-surface);
        overflow: clip;
      }
      .panels > * + * {
        border-block-start: 1px solid var(--course-line-soft);
      }
      h2 {
        font-size: var(--course-text);
      }
      h2 button {
        display: grid;
        grid-template-columns: 1fr auto auto;
        align-items: center;
        gap: var(--course-space-3);
        inline-size: 100%;
        min-block-size: 3.5rem;
        padding: var(--course-space-3) var(--course-space-4);
        border: 0;
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      h2 button:hover {
        background: var(--course-accent-soft);
      }
      h2 button:focus-visible {
        outline-offset: -4px;
      }
      svg {
        display: block;
        color: var(--course-accent);
        transition: transform var(--course-motion);
      }
      .seen svg {
        color: var(--course-right);
      }
      [aria-expanded='true'] > svg {
        transform: scaleY(-1);
      }
      .panel {
        padding: var(--course-space-1) var(--course-space-4) var(--course-space-5);
      }
    `,
  ];

  #unfolded: readonly string[] = [];

  protected override renderScreen(view: PartsView, around: ScreenSurroundings) {
    const { texts, words } = around;
    return html`
      <div class="prose">${body(bodyOf(texts, view.id), bodyOptions(around, 2))}</div>
      <p class="note">
        ${words.screen.openParts} <span role="status">${words.screen.partsOpened(view.opened.length, view.parts.length)}</span>
      </p>
      <div class="panels">
        ${repeat(view.parts, (part) => part, (part) => this.#panel(part, view, around))}
      </div>
    `;
  }

  #panel(part: string, { id, opened }: PartsView, around: ScreenSurroundings) {
    const { texts, words } = around;
    const unfolded = this.#unfolded.includes(part);
    const seen = html`<span class="seen">${icons.done}<span class="visually-hidden">${words.screen.opened}</span></span>`;
    return html`<div>
      <h2>
        <button
          type="button"
          id="button-${part}"
          aria-expanded=${unfolded}
          aria-controls="panel-${part}"
          @click=${() => this.#toggle(part)}
        >
          <span>${line(lineOf(texts, textId(id, part)), words)}</span>
          ${opened.includes(part) ? seen : html`<span></span>`} ${icons.down}
        </button>
      </h2>
      <div class="panel prose part-in" id="panel-${part}" role="region" aria-labelledby="button-${part}" ?hidden=${!unfolded}>
        ${unfolded ? body(bodyOf(texts, textId(id, part)), bodyOptions(around, 3)) : nothing}
      </div>
    </div>`;
  }

  #toggle(part: string) {
    const open = !this.#unfolded.includes(part);
    this.#unfolded = open ? [...this.#unfolded, part] : this.#unfolded.filter((other) => other !== part);
    this.requestUpdate();
    if (open) this.dispatchEvent(new PartOpenEvent(part));
  }
}
