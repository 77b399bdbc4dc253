import { css, html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { PartFeedback } from '../../model/feedback.js';
import type { RichText } from '../../model/text.js';
import { line } from '../rich-text.js';
import { base } from '../styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';
import { verdict, type Verdict } from './verdict.js';

/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: RichText;
  readonly chosen: boolean;
  /** Stands before the label, such as a picture. */
  readonly before?: TemplateResult | undefined;
}

/** Native radio buttons or checkboxes, each with its whole row to press. */
export abstract class ChoiceControl<
  Kind extends 'single-choice' | 'multiple-choice' | 'true-false' | 'hotspot' | 'rating',
> extends ControlElement<Kind> {
  static override styles: CSSResultGroup = [base, controlStyles, choiceStyles()];

  protected abstract readonly type: 'radio' | 'checkbox';
  protected abstract get hint(): string;
  /** In the order to show them. */
  protected abstract get choices(): readonly Choice[];
  protected abstract choose(id: string, chosen: boolean): void;

  override render() {
    return html`<fieldset ?disabled=${this.view.locked}>
      <legend><span class="visually-hidden">${line(this.prompt, this.words)}</span> ${this.hint}</legend>
      ${this.choices.map((choice) => this.#row(choice))}
    </fieldset>`;
  }

  /** The boxes' own state changes by a press, so that it is set anew each time, and not only where the view changed. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { choices } = this;
    this.renderRoot.querySelectorAll('input').forEach((input, index) => (input.checked = choices[index]?.chosen === true));
  }

  #row({ id, label, chosen, before }: Choice): TemplateResult {
    const part = this.feedbackOn(id);
    const said = part && verdictOn(part, chosen);
    return html`<div class="card ${chosen ? 'chosen' : ''} ${said?.kind ?? ''}">
      <label>
        <input
          type=${this.type}
          name="choice"
          aria-describedby=${said ? `why-${id}` : nothing}
          @change=${(event: Event) => this.#change(id, event)}
        />
        ${before ?? nothing}
        <span>${line(label, this.words)}</span>
      </label>
      ${said ? verdict(said, this.words, `why-${id}`) : nothing}
    </div>`;
  }

  #change(id: string, event: Event): void {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.choose(id, currentTarget.checked);
    // Where the answer was not taken up, the box goes back to what it was.
    this.requestUpdate();
  }
}

/** A wrong option rightly left alone has a reason but no verdict: nobody was asked about it. */
function verdictOn({ right, reason }: PartFeedback, chosen: boolean): Verdict {
  if (chosen) return { kind: right ? 'right' : 'wrong', reason };
  return { kind: right ? 'plain' : 'answer', reason };
}

function choiceStyles() {
  return css`
    fieldset {
      display: grid;
      gap: var(--course-space-3);
      min-inline-size: 0;
      max-inline-size: var(--course-measure);
      margin: 0;
      padding: 0;
      border: 0;
    }
    label {
      display: flex;
      align-items: flex-start;
      gap: var(--course-space-3);
      min-block-size: var(--course-target);
      padding: var(--course-space-3) var(--course-space-4);
      border-radius: inherit;
      cursor: pointer;
    }
    label span {
      min-inline-size: 0;
    }
    /* A picture stands over its words, which beside it would have too little room. */
    label:has(img) {
      display: grid;
      grid-template-columns: auto 1fr;
    }
    label img {
      max-inline-size: min(100%, 14rem);
    }
    label img + span {
      grid-column: 2;
    }
    /* Drawn here, since browsers show a choice that can no longer be changed too faintly to read. */
    input {
      appearance: none;
      flex: none;
      display: grid;
      place-content: center;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0.175em 0 0;
      border: 2px solid var(--course-line-colour);
      border-radius: var(--course-radius-small);
      background: var(--course-surface);
      font: inherit;
      cursor: inherit;
    }
    input[type='radio'] {
      border-radius: 50%;
    }
    input:checked {
      border-color: var(--course-accent);
      background: var(--course-accent);
    }
    input:checked::before {
      content: '';
      inline-size: 0.75em;
      block-size: 0.75em;
      background: var(--course-accent-ink);
      clip-path: polygon(14% 44%, 0 65%, 44% 100%, 100% 20%, 82% 6%, 40% 66%);
    }
    input[type='radio']:checked::before {
      inline-size: 0.5em;
      block-size: 0.5em;
      clip-path: circle();
    }
    .chosen:not(.right, .wrong) {
      border-color: var(--course-accent);
      background: var(--course-accent-soft);
    }
    fieldset:enabled .card:hover {
      border-color: var(--course-accent);
    }
    fieldset:disabled label {
      cursor: default;
    }
    .card:focus-within:has(:focus-visible) {
      outline: 3px solid var(--course-focus);
      outline-offset: 2px;
    }
    .card :focus-visible {
      outline: none;
    }
    @media (forced-colors: active) {
      input {
        appearance: auto;
      }
      .chosen {
        border-color: Highlight;
      }
    }
  `;
}
