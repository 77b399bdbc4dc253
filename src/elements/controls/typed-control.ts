import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { alike } from '../../model/alike.js';
import { TYPED_PART } from '../../model/item-base.js';
import type { ResponseOf } from '../../model/item.js';
import { plain, textId, type RichText } from '../../model/text.js';
import { line } from '../rich-text.js';
import { base } from '../styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';
import { partVerdict, verdictClass } from './verdict.js';

/** One line to type in, with what is said of it after a check. */
export abstract class TypedControl<Kind extends 'fill-in' | 'numeric'> extends ControlElement<Kind> {
  static override styles = [base, controlStyles, typedStyles()];

  protected abstract get hint(): string;
  /** Letters that the line takes. */
  protected abstract readonly length: number;
  /** What the typed text stands for; nothing where it is no answer yet. */
  protected abstract read(typed: string): ResponseOf<Kind> | undefined;
  /** The answer as the learner would type it. */
  protected abstract get written(): string;
  /** The right answer as it comes in feedback, in the learner's language. */
  protected abstract answerText(answer: string): string;

  override render() {
    const { words, view } = this;
    const part = this.feedbackOn(TYPED_PART);
    const label = html`<span class="visually-hidden">${line(this.prompt, words)} </span>${words.item.yourAnswer}`;
    return html`
      ${view.locked ? nothing : html`<p class="hint" id="hint">${this.hint}</p>`}
      <div class="card ${verdictClass(part)}">
        <div class="line">
          ${view.locked
            ? html`<span class="name">${label}</span><strong>${this.written || '–'}</strong>`
            : html`<label for="answer" class="name">${label}</label>${this.#field(part !== undefined)}`}
          ${this.#unit === undefined ? nothing : html`<span id="unit">${line(this.#unit, words)}</span>`}
        </div>
        <span id="missing" hidden>${this.missing}</span>
        ${partVerdict(part, words, 'why', (answer) => `${this.answerText(answer)} ${plain(this.#unit ?? '')}`.trim())}
      </div>
    `;
  }

  /** No keypad by `inputmode`: some have no minus sign, others no apostrophe. */
  #field(told: boolean): TemplateResult {
    const described = [this.#unit === undefined ? '' : 'unit', 'hint', told ? 'why' : '', this.missing ? 'missing' : ''].filter(Boolean).join(' ');
    return html`<input
      id="answer"
      type="text"
      maxlength=${this.length}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${described}
      aria-invalid=${this.missing ? 'true' : nothing}
      @input=${this.#typed}
    />`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const field = this.renderRoot.querySelector('input');
    if (!field || !changed.has('view')) return;
    // Text that stands for this answer is left as it was typed: there may be more to come.
    const same = alike(this.read(field.value), this.view.response);
    if (!same) field.value = this.written;
  }

  get #unit(): RichText | undefined {
    return this.texts.lines[textId(this.item.id, 'unit')];
  }

  readonly #typed = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const response = this.read(currentTarget.value);
    // Half a number after none is none still.
    if (response || this.view.response) this.respond(response);
  };
}

function typedStyles() {
  return css`
    .card {
      max-inline-size: var(--course-measure);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--course-space-2);
      padding: var(--course-space-3) var(--course-space-4);
    }
    .name {
      flex-basis: 100%;
      font-size: var(--course-text-small);
      color: var(--course-ink-soft);
    }
    input {
      flex: 0 1 auto;
      min-inline-size: 0;
      max-inline-size: 100%;
      min-block-size: var(--course-target);
      padding-inline: var(--course-space-3);
      border: 1.5px solid var(--course-line-colour);
      border-radius: var(--course-radius);
      background: var(--course-surface);
      color: inherit;
      font: inherit;
    }
    input:has(+ #unit) {
      inline-size: 9rem;
    }
    input:hover {
      border-color: var(--course-accent);
    }
  `;
}
