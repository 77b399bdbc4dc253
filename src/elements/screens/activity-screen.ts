import { css, html, nothing } from 'lit';
import { bodyOf, lineOf } from '../../model/text.js';
import type { ActivityView, ItemView } from '../../model/view.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';
import { keyed } from '../rows.js';

/**
 * A practice item with what the author says about it; of several, the one begun, or the first, with a way to
 * each of the others. Which one is shown is this element's own affair. The item's events pass through.
 */
export class ActivityScreenElement extends ScreenElement<ActivityView> {
  static override styles = [
    screenStyles,
    css`
      course-item {
        margin-block-start: var(--course-space-5);
      }
      .others {
        display: grid;
        justify-items: start;
        gap: var(--course-space-2);
        margin-block: var(--course-space-3) 0;
        padding: 0;
        list-style: none;
      }
      .others button {
        text-align: start;
      }
      @media print {
        #others {
          display: none;
        }
      }
    `,
  ];

  /** Id of the item that the learner chose to see. */
  #chosen = '';

  protected override renderScreen({ id, items }: ActivityView, around: ScreenSurroundings) {
    const { texts, words, media } = around;
    const shown = items.find(({ item }) => item.id === this.#chosen) ?? items.find(({ tries, response }) => tries > 0 || response) ?? items[0];
    if (!shown) return nothing;
    const others = items.filter((view) => view !== shown);
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      ${keyed(
        shown.item.id,
        html`<course-item .view=${shown} .texts=${texts} .words=${words} .media=${media} .level=${2} .practice=${true}></course-item>`,
      )}
      ${others.length === 0 ? nothing : this.#others(others, around)}
    `;
  }

  #others(others: readonly ItemView[], { texts, words }: ScreenSurroundings) {
    return html`<p class="note" id="others">${words.item.others}</p>
      <ul class="others" aria-labelledby="others">
        ${others.map(
          ({ item }) => html`<li>
            <button type="button" class="button" @click=${() => this.#choose(item.id)}>${line(lineOf(texts, item.id), words)}</button>
          </li>`,
        )}
      </ul>`;
  }

  async #choose(item: string) {
    this.#chosen = item;
    this.requestUpdate();
    await this.updateComplete;
    const shown = this.renderRoot.querySelector('course-item');
    await shown?.updateComplete;
    shown?.focus();
  }
}
