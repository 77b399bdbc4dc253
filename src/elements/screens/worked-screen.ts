import { css, html, type PropertyValues } from 'lit';
import { bodyOf, lineOf, textId } from '../../model/text.js';
import type { PartsView } from '../../model/view.js';
import { PartOpenEvent } from '../events.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * A worked example: each step is asked for, and those before it stay to be read again.
 *
 * @fires {PartOpenEvent} part-open - the next step was asked for
 */
export class WorkedScreenElement extends ScreenElement<PartsView> {
  static override styles = [
    screenStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .step {
        margin-block-start: var(--course-space-4);
        padding: var(--course-space-4) var(--course-space-5) var(--course-space-5);
        border: 1px solid var(--course-line-soft);
        border-inline-start: 4px solid var(--course-accent);
        border-radius: var(--course-radius);
        background: var(--course-surface);
      }
      .step > h2 {
        margin-block-end: var(--course-space-3);
        font-size: var(--course-text-large);
      }
      .count {
        display: block;
        color: var(--course-accent);
        font-size: var(--course-text-small);
      }
    `,
  ];

  /** The step just asked for, until it is shown. */
  #asked: string | undefined;

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    if (this.#asked === undefined || !this.view?.opened.includes(this.#asked)) return;
    this.focusOn(`#step-${this.#asked}`);
    this.#asked = undefined;
  }

  protected override renderScreen({ id, parts, opened }: PartsView, around: ScreenSurroundings) {
    const { texts, words } = around;
    const next = parts.find((part) => !opened.includes(part));
    const shown = parts.filter((part) => opened.includes(part));
    return html`
      <div class="prose">${body(bodyOf(texts, id), bodyOptions(around, 2))}</div>
      ${shown.map(
        (part) => html`<section class="step part-in" aria-labelledby="step-${part}">
          <h2 id="step-${part}" tabindex="-1">
            <span class="count">${words.screen.stepOf(parts.indexOf(part) + 1, parts.length)}</span>
            ${line(lineOf(texts, textId(id, part)), words)}
          </h2>
          <div class="prose">${body(bodyOf(texts, textId(id, part)), bodyOptions(around, 3))}</div>
        </section>`,
      )}
      ${next === undefined
        ? html`<p class="note">${words.screen.allSteps}</p>`
        : html`<p class="way-on">
            <button type="button" class="button primary" @click=${() => this.#show(next)}>
              ${shown.length === 0 ? words.screen.showFirstStep : words.screen.showStep}
            </button>
          </p>`}
    `;
  }

  #show(part: string) {
    this.#asked = part;
    this.dispatchEvent(new PartOpenEvent(part));
  }
}
