import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import { RecordTakeEvent } from './events.js';
import { base, buttons } from './styles.js';

/**
 * Where the learner's work is kept when no LMS keeps it, and how to take it away.
 *
 * @fires {RecordTakeEvent} record-take - as a table or as data
 */
export class RecordFilesElement extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--course-space-2);
        color: var(--course-ink-soft);
        font-size: var(--course-text-small);
        line-height: 1.35;
      }
      p {
        flex-basis: 100%;
        margin: 0;
      }
      .button {
        padding-inline: 0;
        margin-inline-end: var(--course-space-3);
      }
    `,
  ];

  @property({ attribute: false }) words?: Words;

  override render() {
    if (!this.words) return nothing;
    const { record } = this.words;
    return html`<p>${record.kept}</p>
      <button type="button" class="button quiet" @click=${() => this.#take('table')}>${record.takeTable}</button>
      <button type="button" class="button quiet" @click=${() => this.#take('data')}>${record.takeData}</button>`;
  }

  #take(format: RecordTakeEvent['format']) {
    this.dispatchEvent(new RecordTakeEvent(format));
  }
}
