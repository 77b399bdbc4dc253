import { css, html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../model/text.js';
import { line } from '../rich-text.js';
import { base } from '../styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';
import { partVerdict, verdictClass } from './verdict.js';

/**
 * A native list of targets beside each source. A match that was checked and is right stands
 * as plain text: a slip on the way to the others cannot undo it.
 */
export class MatchingElement extends ControlElement<'matching'> {
  static override styles = [base, controlStyles, matchingStyles()];

  override render() {
    return html`
      <p class="hint">${this.words.item.match}</p>
      <span id="missing" hidden>${this.missing}</span>
      <ul>${this.view.order.map((source) => this.#row(source))}</ul>
    `;
  }

  #row(source: string): TemplateResult {
    const part = this.feedbackOn(source);
    const target = this.#pairs[source];
    const fixed = this.view.locked || part?.right === true;
    const missing = target === undefined && this.missing !== undefined;
    const why = missing ? 'missing' : part ? `why-${source}` : nothing;
    return html`<li class="card ${verdictClass(part)}">
      <div class="pair">
        <label for=${fixed ? nothing : source}>${line(this.label(source), this.words)}</label>
        ${fixed
          ? html`<span class="target">${target === undefined ? '–' : line(this.label(target), this.words)}</span>`
          : html`<select id=${source} aria-describedby=${why} aria-invalid=${missing ? 'true' : nothing} @change=${(event: Event) => this.#change(source, event)}>
              <option value="" .selected=${target === undefined}>${this.words.item.choose}</option>
              ${this.item.targets.map(
                ({ id }) => html`<option value=${id} .selected=${id === target}>${plain(this.label(id))}</option>`,
              )}
            </select>`}
      </div>
      ${partVerdict(part, this.words, `why-${source}`, (answer) => this.label(answer))}
    </li>`;
  }

  get #pairs(): Readonly<Record<string, string>> {
    return this.response?.pairs ?? {};
  }

  #change(source: string, event: Event): void {
    const { currentTarget } = event;
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    const { [source]: _, ...others } = this.#pairs;
    const pairs = currentTarget.value === '' ? others : { ...others, [source]: currentTarget.value };
    this.respond(Object.keys(pairs).length > 0 ? { kind: 'matching', pairs } : undefined);
  }
}

function matchingStyles() {
  return css`
    :host {
      container-type: inline-size;
    }
    ul {
      display: grid;
      gap: var(--course-space-3);
    }
    .pair {
      display: grid;
      gap: var(--course-space-2);
      padding: var(--course-space-3) var(--course-space-4);
    }
    label {
      min-inline-size: 0;
    }
    select {
      inline-size: 100%;
    }
    .target {
      font-weight: 600;
    }
    @container (inline-size >= 34rem) {
      .pair {
        grid-template-columns: 1fr minmax(12rem, 2fr);
        align-items: center;
        gap: var(--course-space-4);
      }
    }
  `;
}
