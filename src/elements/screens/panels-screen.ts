import { css, html, nothing, type CSSResultGroup } from 'lit';
import { bodyOf, lineOf, textId } from '../../model/text.js';
import type { FigureView, PartsView } from '../../model/view.js';
import { PartOpenEvent } from '../events.js';
import { icons } from '../icons.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * Panels that open one by one and stay open. Which ones are unfolded is the screen's own
 * affair; which ones were ever opened is in the view.
 *
 * @fires {PartOpenEvent} part-open - a panel was unfolded
 */
export abstract class PanelsScreenElement<View extends PartsView | FigureView> extends ScreenElement<View> {
  static override styles: CSSResultGroup = [
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
      h2 svg {
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

  /** @param layout - names the style of the list */
  protected panels(view: View, around: ScreenSurroundings, layout = '') {
    const { screen } = around.words;
    return html`
      <p class="note">
        ${screen.openParts} <span role="status">${screen.partsOpened(view.opened.length, view.parts.length)}</span>
      </p>
      <div class="panels ${layout}">
        ${view.parts.map((part) => this.#panel(part, view, around))}
      </div>
    `;
  }

  protected isUnfolded(part: string): boolean {
    return this.#unfolded.includes(part);
  }

  protected toggle(part: string): void {
    const open = !this.isUnfolded(part);
    this.#unfolded = open ? [...this.#unfolded, part] : this.#unfolded.filter((other) => other !== part);
    this.requestUpdate();
    if (open) this.dispatchEvent(new PartOpenEvent(part));
  }

  /** What stands on a panel's button. */
  protected label(part: string, { id }: View, { texts, words }: ScreenSurroundings): unknown {
    return line(lineOf(texts, textId(id, part)), words);
  }

  #panel(part: string, view: View, around: ScreenSurroundings) {
    const unfolded = this.isUnfolded(part);
    const { opened } = around.words.screen;
    const seen = html`<span class="seen">${icons.done}<span class="visually-hidden">${opened}</span></span>`;
    return html`<div>
      <h2>
        <button
          type="button"
          id="button-${part}"
          aria-expanded=${unfolded}
          aria-controls="panel-${part}"
          @click=${() => this.toggle(part)}
        >
          <span>${this.label(part, view, around)}</span>
          ${view.opened.includes(part) ? seen : html`<span></span>`} ${icons.down}
        </button>
      </h2>
      <div class="panel prose part-in" id="panel-${part}" role="region" aria-labelledby="button-${part}" ?hidden=${!unfolded}>
        ${unfolded ? body(bodyOf(around.texts, textId(view.id, part)), bodyOptions(around, 3)) : nothing}
      </div>
    </div>`;
  }
}
