import { LitElement, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import type { SaveState } from '../model/save-state.js';
import { base } from './styles.js';
import { tokens } from './tokens.js';

/**
 * What stands in the course's place once the learner saved and left it: whether all is safe.
 *
 * @fires {RecordTakeEvent} record-take - where the record can be taken away
 */
export class EndedElement extends LitElement {
  static override styles = [
    tokens,
    base,
    css`
      :host {
        min-block-size: 100vh;
        min-block-size: 100dvh;
        background: var(--course-paper);
        color: var(--course-ink);
        font-family: var(--course-font);
        font-size: var(--course-text);
        line-height: var(--course-line);
      }
      main {
        min-block-size: 100vh;
        min-block-size: 100dvh;
      }
      main {
        max-inline-size: var(--course-measure);
        margin-inline: auto;
        padding: var(--course-space-6) var(--course-space-4);
      }
      h1 {
        font-size: var(--course-text-title);
      }
    `,
  ];

  @property({ attribute: false }) save: SaveState = { kind: 'idle' };
  @property({ attribute: false }) words?: Words;
  /** The record is kept in this browser, to be taken away. */
  @property({ type: Boolean }) takeable = false;

  override render() {
    if (!this.words) return nothing;
    const { ended } = this.words;
    return html`<main>
      <h1 tabindex="-1">${ended.title}</h1>
      <p role="status">${ended.outcome[outcomeOf(this.save)]}</p>
      <p>${ended.close}</p>
      ${this.takeable ? html`<course-record-files .words=${this.words}></course-record-files>` : nothing}
    </main>`;
  }

  /** Tells a screen reader that the course was left. */
  async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}

function outcomeOf({ kind }: SaveState): 'saved' | 'unsaved' | 'unrecorded' {
  // Before the rest had come there was nothing to lose.
  if (kind === 'saved' || kind === 'opening') return 'saved';
  return kind === 'saving' || kind === 'waiting' ? 'unsaved' : 'unrecorded';
}
