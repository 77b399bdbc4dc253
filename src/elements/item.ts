import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Words } from '../i18n/words.js';
import type { ItemFeedback } from '../model/feedback.js';
import type { Item } from '../model/item.js';
import { alternativeId, hintId, lineOf, plain, type Texts } from '../model/text.js';
import type { ItemView } from '../model/view.js';
import { certaintyStyles, certaintyTemplate } from './certainty.js';
import { elementTemplate } from './element-template.js';
import { AnswersRevealEvent, ResponseChangeEvent, ResponseCheckEvent } from './events.js';
import { icons } from './icons.js';
import { missingFrom, summaryOf } from './item-summary.js';
import { itemStyles } from './item-styles.js';
import { line } from './rich-text.js';
import { keyed } from './rows.js';
import { base, buttons } from './styles.js';

/**
 * An item with its prompt, its control, the way to check it, and what came of the check.
 * Holds the one live region in which the item and its control speak. Never lets go of the
 * focus: where what had it is gone, the check button takes it, or what came of the check.
 *
 * @fires {ResponseCheckEvent} response-check - a complete answer is to be checked
 * @fires {AnswersRevealEvent} answers-reveal - the answers were asked for, on practice items
 * @fires {ResponseChangeEvent} response-change - from the control
 * @fires {CertaintyChooseEvent} certainty-choose - how sure the learner is, where that is asked
 */
export class ItemElement extends LitElement {
  static override styles = [base, buttons, itemStyles, certaintyStyles];

  @property({ attribute: false }) view?: ItemView;
  @property({ attribute: false }) texts?: Texts;
  @property({ attribute: false }) words?: Words;
  /** Address of each asset by its name. */
  @property({ attribute: false }) media: Readonly<Record<string, string>> = {};
  /** Level of the prompt among the page's headings. */
  @property({ type: Number }) level: 2 | 3 | 4 = 2;
  /** May be checked again, and the answers be asked for. */
  @property({ type: Boolean }) practice = false;
  /** What the button to check it is called, where an answer is saved and judged later. */
  @property({ attribute: false }) checkName?: string;

  /** What the control said last. */
  #said = '';
  /** How often a check was asked for, one time after the other, before the answer was complete. */
  #asked = 0;
  /** The hint is unfolded. */
  #helped = false;

  /** To the prompt, where an item begins. */
  override focus(options?: FocusOptions): void {
    this.#part('.prompt')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (changed.has('view') && before?.item.id !== this.view?.item.id) {
      this.#asked = 0;
      this.#helped = false;
    }
    if (changed.has('words')) this.#said = '';
    // Where only the answer is another one, or time has passed, nothing is said that would move the page.
    if (this.matches(':focus-within')) void this.#keepFocus(before?.tries !== this.view?.tries);
  }

  override render() {
    const { view, texts, words, media } = this;
    if (!view || !texts || !words) return nothing;
    const { item } = view;
    const { id } = item;
    const missing = this.#asked && !view.complete ? missingFrom(view, words) : undefined;
    // Some have nothing to announce, and leave that alone.
    const control = elementTemplate(`course-${item.kind}`, { item, view, texts, words, media, missing, announce: this.#announce });
    return html`
      <div class="prompt" role="heading" aria-level=${this.level} tabindex="-1">${line(lineOf(texts, id), words)}</div>
      ${this.#picture(view.item, texts)}${this.#help(view, texts, words)}
      <div class="control">${keyed(id, control)}</div>
      <div class="spoken" role="status" aria-atomic="false">
        ${view.feedback ? keyed(view.tries, this.#outcome(view, view.feedback, words)) : nothing}
        ${missing === undefined ? nothing : keyed(this.#asked, html`<p class="missing">${icons.note}<span>${missing}</span></p>`)}
        <span class="visually-hidden">${this.#said}</span>
      </div>
      ${view.certainty && (!view.locked || view.certainty.chosen) ? certaintyTemplate(view, view.certainty.chosen, words) : nothing}
      ${view.locked ? nothing : this.#buttons(view, words)}
    `;
  }

  /** A hotspot's own picture is its control. */
  #picture({ id, kind, image }: Item, texts: Texts): TemplateResult | typeof nothing {
    if (image === undefined || kind === 'hotspot') return nothing;
    return html`<img src=${this.media[image] ?? nothing} alt=${plain(lineOf(texts, alternativeId(id)))} />`;
  }

  /** For those who ask, as long as there is something to answer. */
  #help({ item, locked }: ItemView, texts: Texts, words: Words): TemplateResult | typeof nothing {
    const hint = texts.lines[hintId(item.id)];
    if (hint === undefined || locked) return nothing;
    return html`<div class="help">
      <button type="button" class="button" aria-expanded=${this.#helped} @click=${this.#unfold}>${words.item.hint}${icons.down}</button>
      ${this.#helped ? html`<p><span>${line(hint, words)}</span></p>` : nothing}
    </div>`;
  }

  #outcome(view: ItemView, feedback: ItemFeedback, words: Words): TemplateResult {
    const icon = feedback.outcome === 'right' ? icons.done : icons.note;
    return html`<p class="summary ${feedback.outcome}" tabindex="-1">${icon}<span>${summaryOf(view, feedback, words)}</span></p>
      ${feedback.closing === undefined ? nothing : html`<p class="closing">${line(feedback.closing, words)}</p>`}`;
  }

  #buttons(view: ItemView, words: Words): TemplateResult {
    const { check, checkAgain, confirm, showAnswers } = words.item;
    const { kind } = view.item;
    const again = view.tries > 0 ? checkAgain : check;
    // A case is checked by its last choice.
    if (view.item.kind === 'case' && !view.complete) return html``;
    return html`<div class="buttons">
      <button type="button" class="button primary check" @click=${this.#check}>${this.checkName ?? (kind === 'rating' || kind === 'reflection' ? confirm[kind] : again)}</button>
      ${this.practice && view.tries > 0 && !view.revealed
        ? html`<button type="button" class="button quiet" @click=${this.#reveal}>${showAnswers}</button>`
        : nothing}
    </div>`;
  }

  /**
   * Once the control has drawn what came down, too.
   *
   * @param told - something is said: it comes into sight with the button that was pressed
   */
  async #keepFocus(told: boolean): Promise<void> {
    await this.updateComplete;
    const control = this.#part('.control > *');
    if (control instanceof LitElement) await control.updateComplete;
    if (this.matches(':focus-within')) {
      const shown = told && this.#part('.check:focus') ? ['.spoken', '.check'] : [];
      for (const part of shown) this.#part(part)?.scrollIntoView({ block: 'nearest' });
      return;
    }
    (this.#part('.check') ?? this.#part('.summary') ?? this.#part('.prompt'))?.focus();
  }

  #part(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #announce = (words: string): void => {
    // A live region says only what is new: the same words a second time need a difference.
    this.#said = words === this.#said ? `${words}\u00a0` : words;
    this.requestUpdate();
  };

  #check(): void {
    const { view } = this;
    if (!view) return;
    // To press the button is the answer: what the learner wrote is their own.
    if (view.item.kind === 'reflection') this.dispatchEvent(new ResponseChangeEvent(view.item.id, { kind: 'reflection' }));
    const complete = view.complete || view.item.kind === 'reflection';
    this.#asked = complete ? 0 : this.#asked + 1;
    this.#said = '';
    this.requestUpdate();
    if (complete) this.dispatchEvent(new ResponseCheckEvent(view.item.id));
  }

  #unfold(): void {
    this.#helped = !this.#helped;
    this.requestUpdate();
  }

  #reveal(): void {
    if (this.view) this.dispatchEvent(new AnswersRevealEvent(this.view.item.id));
  }
}
