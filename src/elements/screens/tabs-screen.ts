import { css, html, nothing } from 'lit';
import { bodyOf, lineOf, textId } from '../../model/text.js';
import type { PartsView } from '../../model/view.js';
import { PartOpenEvent } from '../events.js';
import { icons } from '../icons.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * Panels behind tabs, the first of them in sight from the start. One tab is in the order of the
 * Tab key; arrows, Home and End lead to the others and show them (WAI-ARIA APG, Tabs).
 *
 * @fires {PartOpenEvent} part-open - another tab was chosen
 */
export class TabsScreenElement extends ScreenElement<PartsView> {
  static override styles = [
    screenStyles,
    css`
      /* More than fit in a line stand in several. */
      .tabs {
        display: flex;
        flex-wrap: wrap;
        gap: var(--course-space-1);
        margin-block-start: var(--course-space-4);
      }
      .tabs .button {
        flex: 1 1 auto;
      }
      .tabs svg {
        color: var(--course-right);
      }
      .panel {
        margin-block-start: var(--course-space-3);
        padding: var(--course-space-5);
        border: 1px solid var(--course-line-soft);
        border-radius: var(--course-radius);
        background: var(--course-surface);
      }
    `,
  ];

  #chosen: string | undefined;

  protected override renderScreen(view: PartsView, around: ScreenSurroundings) {
    const { id, parts, opened } = view;
    const { texts, words } = around;
    const shown = this.#chosen ?? parts[0] ?? '';
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      <p class="note">
        ${words.screen.openParts} <span role="status">${words.screen.partsOpened(opened.length, parts.length)}</span>
      </p>
      <div class="tabs" role="tablist" aria-label=${words.shell.kinds.reveal} @keydown=${(event: KeyboardEvent) => this.#move(event, parts, shown)}>
        ${parts.map(
          (part) => html`<button
            type="button"
            class="button"
            role="tab"
            id="tab-${part}"
            aria-selected=${part === shown}
            aria-controls="panel"
            tabindex=${part === shown ? 0 : -1}
            @click=${() => this.#choose(part)}
          >
            ${line(lineOf(texts, textId(id, part)), words)}
            ${opened.includes(part) ? html`${icons.done}<span class="visually-hidden">${words.screen.opened}</span>` : nothing}
          </button>`,
        )}
      </div>
      <div class="panel prose" id="panel" role="tabpanel" tabindex="0" aria-labelledby="tab-${shown}">
        ${body(bodyOf(texts, textId(id, shown)), bodyOptions(around, 2))}
      </div>
    `;
  }

  #move(event: KeyboardEvent, parts: readonly string[], shown: string) {
    const onward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const at = parts.indexOf(shown);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + onward, ArrowLeft: at - onward, Home: 0, End: -1 };
    const to = steps[event.key];
    const part = to === undefined ? undefined : parts.at(to % parts.length);
    if (part === undefined) return;
    event.preventDefault();
    this.#choose(part);
    this.focusOn(`#tab-${part}`);
  }

  #choose(part: string) {
    this.#chosen = part;
    this.requestUpdate();
    this.dispatchEvent(new PartOpenEvent(part));
  }
}
