import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { clockTime } from '../i18n/clock-time.js';
import type { SaveWords, Words } from '../i18n/words.js';
import type { SaveState } from '../model/save-state.js';
import { base } from './styles.js';

/**
 * Whether the learner's work is safe, in one line, seen and said politely.
 *
 * What is said leaves out `saving` and names a minute only once: a commit after every answer
 * would otherwise talk over the feedback to that answer.
 */
export class SaveStatusElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        color: var(--course-ink-soft);
        font-size: var(--course-text-small);
        line-height: 1.35;
      }
      [data-kind='waiting'],
      [data-kind='not-recorded'] {
        color: var(--course-wrong);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) save: SaveState = { kind: 'idle' };
  @property({ attribute: false }) words?: Words;

  /** Kept while saving. */
  #said = '';

  override willUpdate() {
    if (!this.words || this.save.kind === 'saving') return;
    const { save } = this.words;
    const text = saveText(this.save, save);
    const help = saveHelp(this.save, save);
    this.#said = help === undefined ? text : `${text}. ${help}`;
  }

  override render() {
    return html`
      <span aria-hidden="true" data-kind=${this.save.kind}>${this.words && saveText(this.save, this.words.save)}</span>
      <span class="visually-hidden" role="status">${this.#said}</span>
    `;
  }
}

/** What it means and what to do, for the states that stay until something is done. */
export function saveHelp(save: SaveState, words: SaveWords): string | undefined {
  if (save.kind === 'not-recorded') return words.notRecordedHelp[save.why];
  return save.kind === 'review' ? words.reviewHelp : undefined;
}

/** Empty while there is nothing to say. */
export function saveText(save: SaveState, words: SaveWords): string {
  switch (save.kind) {
    case 'opening':
      return words.opening;
    case 'idle':
      return '';
    case 'saving':
      return words.saving;
    case 'saved':
      return words.savedAt(clockTime(save.at));
    case 'waiting':
      return words.waiting;
    case 'not-recorded':
      return save.why === 'no-state' ? words.placeNotKept : words.notRecorded;
    case 'review':
      return words.review;
    default:
      return save satisfies never;
  }
}
