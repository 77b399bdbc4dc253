import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Words } from '../../i18n/words.js';
import { personName } from '../../model/certificate.js';
import type { Texts } from '../../model/text.js';
import type { EvidenceView } from '../../model/view.js';
import type { Logo } from '../shell.js';
import { base, buttons } from '../styles.js';
import { certificate, certificateStyles } from './certificate.js';
import { noteText } from './note-text.js';

/** The name, as long as the page is open, so that who looks at another screen meanwhile is not asked for it again (WCAG 3.3.7). Kept nowhere else. */
let typed = '';

/** What a learner can show of a finished unit: a certificate to print or save, and a note for a record of learning. */
export class EvidenceElement extends LitElement {
  static override styles = [
    base,
    buttons,
    certificateStyles,
    css`
      :host {
        margin-block-start: var(--course-space-6);
      }
      :is(input, textarea) {
        display: block;
        inline-size: 100%;
        max-inline-size: var(--course-measure);
        min-block-size: var(--course-target);
        margin-block: var(--course-space-1) var(--course-space-3);
        padding: var(--course-space-2) var(--course-space-3);
        border: 1.5px solid var(--course-line-colour);
        border-radius: var(--course-radius);
        background: var(--course-surface);
        color: var(--course-ink);
        font: inherit;
      }
      .tools {
        margin-block: var(--course-space-4);
      }
      .tools h2 {
        margin-block-start: var(--course-space-6);
        font-size: var(--course-text-large);
      }
      @media print {
        .tools {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view?: EvidenceView;
  @property({ attribute: false }) texts?: Texts;
  @property({ attribute: false }) words?: Words;
  @property({ attribute: false }) logo?: Logo | undefined;

  @state() private told: 'copied' | 'selected' | undefined;

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    // The note is another one now.
    if (changed.has('words')) this.told = undefined;
  }

  override render() {
    const { view, texts, words, logo } = this;
    if (!view || !texts || !words) return nothing;
    const { evidence } = words;
    if (view.standing !== 'ready') return html`<p class="tools">${evidence.notYet[view.standing]}</p>`;
    return html`${certificate(view, { texts, words, logo, typed })}
      <div class="tools">
        ${personName(view.learnerName, view.learnerId) ? nothing : this.#nameField(words)}
        <button type="button" class="button" @click=${this.#print}>${evidence.print}</button>
        <h2 id="note">${evidence.note}</h2>
        <p id="help">${evidence.noteHelp}</p>
        <textarea readonly rows="10" aria-labelledby="note" aria-describedby="help" .value=${noteText(view, texts, words)}></textarea>
        <button type="button" class="button" @click=${this.#copy}>${evidence.copy}</button>
        <p role="status">${this.told ? evidence[this.told] : nothing}</p>
      </div>`;
  }

  #nameField({ evidence }: Words) {
    return html`<label for="name">${evidence.yourName}</label>
      <input id="name" autocomplete="name" maxlength="100" aria-describedby="name-help" .value=${typed} @input=${this.#type} />
      <p id="name-help">${evidence.nameHelp}</p>`;
  }

  #type(event: Event) {
    if (event.target instanceof HTMLInputElement) typed = event.target.value;
    this.requestUpdate();
  }

  /** Of the page only the certificate, until it is printed. */
  #print() {
    const shell = this.closest('course-shell');
    const only = (on: boolean) => shell?.toggleAttribute('certificate', on);
    window.addEventListener('afterprint', () => only(false), { once: true });
    only(true);
    window.print();
  }

  /** By the clipboard where the browser and the LMS's frame allow it; else by the selection; else the learner does it. */
  async #copy() {
    const note = this.renderRoot.querySelector('textarea');
    if (!note) return;
    const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
    const written = await clipboard?.writeText(note.value).then(() => true, () => false);
    if (!written) note.select();
    this.told = written || document.execCommand('copy') ? 'copied' : 'selected';
  }
}
