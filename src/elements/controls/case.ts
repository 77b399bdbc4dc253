import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CASE_AGAIN, walkCase, type CaseOption, type CaseStep, type CaseVisit } from '../../model/items/case.js';
import { ResponseCheckEvent } from '../events.js';
import { icons } from '../icons.js';
import { line } from '../rich-text.js';
import { base, buttons } from '../styles.js';
import { ControlElement } from './control-element.js';
import { controlStyles } from './control-styles.js';
import { verdict } from './verdict.js';

/**
 * A situation that goes on with each choice: one press chooses, what comes of it is shown
 * under the choice, and a button goes on or back for a better one. What went before stays
 * above. The last choice has the case checked.
 *
 * The focus goes to what is new: to the choice with its consequence, then to the next
 * situation or to the choices that are left.
 *
 * @fires {ResponseCheckEvent} response-check - a choice led to the end
 */
export class CaseElement extends ControlElement<'case'> {
  static override styles = [base, buttons, controlStyles, caseStyles()];

  /** How many choices there were when the learner last went on: with more of them, the last one is still being read. */
  #read = 0;
  /** Takes the focus once it is drawn. */
  #next?: string | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const next = this.#next === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#next);
    if (!next) return;
    this.#next = undefined;
    next.focus();
  }

  override render() {
    const { visits } = walkCase(this.item, this.#path);
    // The step that a choice led to comes into view once the learner goes on.
    const shown = visits.filter(({ chosen }) => chosen.length > 0 || this.#isOpen);
    return html`
      ${this.view.locked ? nothing : html`<p class="hint">${this.words.case.hint}</p>`}
      <ol>${shown.map((visit) => this.#step(visit))}</ol>
    `;
  }

  #step({ step, chosen }: CaseVisit): TemplateResult {
    const last = chosen.at(-1);
    const open = this.#isOpen && (!last || (last.to === CASE_AGAIN && last.id === this.#path.at(-1)));
    return html`<li>
      <p class="situation" id=${step.id} tabindex="-1">${line(this.label(step.id), this.words)}</p>
      ${chosen.map((option) => this.#choice(option))}
      ${open ? this.#options(step, chosen) : nothing}
    </li>`;
  }

  /** What was chosen, what came of it, and the way on from there. */
  #choice({ id, to }: CaseOption): TemplateResult {
    const { case: words } = this.words;
    const told = this.view.disclosed?.[id];
    const kind = told?.right ? 'right' : told?.partly ? 'partly' : 'wrong';
    const grade = words.grades[told?.right ? 'best' : told?.partly ? 'partly' : 'unsafe'];
    const waits = id === this.#path.at(-1) && !this.#isOpen && !this.view.locked && !this.view.complete;
    return html`<div class="card ${kind}" id="choice-${id}" role="group" tabindex="-1" aria-labelledby="said-${id} why-${id}">
        <p class="said" id="said-${id}"><span class="visually-hidden">${words.yourChoice} </span>${line(this.label(id), this.words)}</p>
        ${told ? verdict({ kind, reason: told.reason, word: grade }, this.words, `why-${id}`) : nothing}
      </div>
      ${waits
        ? html`<p class="on"><button type="button" class="button primary" @click=${this.#goOn}>${to === CASE_AGAIN ? words.chooseAgain : html`${words.goOn}${icons.on}`}</button></p>`
        : nothing}`;
  }

  #options({ id: step, options }: CaseStep, chosen: readonly CaseOption[]): TemplateResult {
    const left = this.view.order.filter((id) => options.some((option) => option.id === id) && !chosen.some((option) => option.id === id));
    return html`<div class="options" role="group" aria-labelledby=${step}>
      ${left.map(
        (id) => html`<button type="button" class="button option" ?disabled=${this.view.locked} @click=${() => this.#choose(id)}>
          <span>${line(this.label(id), this.words)}</span>${icons.on}
        </button>`,
      )}
    </div>`;
  }

  get #path(): readonly string[] {
    return this.response?.path ?? [];
  }

  /** Whether there is something to choose from now, and nothing new to read before. */
  get #isOpen(): boolean {
    return this.#path.length === this.#read;
  }

  #choose(id: string): void {
    const path = [...this.#path, id];
    this.#next = `#choice-${id}`;
    this.respond({ kind: 'case', path });
    if (walkCase(this.item, path).ended) this.dispatchEvent(new ResponseCheckEvent(this.item.id));
  }

  readonly #goOn = (): void => {
    this.#read = this.#path.length;
    // Either the next situation, or the first of the choices left, inside the group that is named after the situation.
    const { visits } = walkCase(this.item, this.#path);
    const { step, chosen } = visits.at(-1) ?? {};
    this.#next = chosen?.length ? '.option' : `#${step?.id}`;
    this.requestUpdate();
  };
}

function caseStyles() {
  return css`
    ol,
    li,
    .options {
      display: grid;
      gap: var(--course-space-3);
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    ol {
      gap: var(--course-space-5);
      margin-block-start: var(--course-space-3);
      max-inline-size: var(--course-measure);
    }
    .situation {
      margin: 0;
      border-inline-start: 4px solid var(--course-accent);
      padding-inline-start: var(--course-space-4);
      text-wrap: pretty;
    }
    .option {
      justify-content: space-between;
      padding: var(--course-space-3) var(--course-space-4);
      font-weight: 400;
      line-height: 1.4;
      text-align: start;
    }
    :is(.option, .on) svg:dir(rtl) {
      transform: scaleX(-1);
    }
    .option svg {
      color: var(--course-accent);
    }
    .said {
      margin: 0;
      padding: var(--course-space-3) var(--course-space-4);
      font-weight: 600;
      line-height: 1.4;
    }
    .card.partly {
      border-color: var(--course-accent);
    }
    .verdict.partly {
      background: var(--course-accent-soft);
    }
    .verdict.partly strong {
      color: var(--course-accent);
    }
    .on {
      margin: 0;
    }
    @media (prefers-reduced-motion: no-preference) {
      .card,
      .situation {
        animation: new calc(2 * var(--course-motion)) ease-out;
      }
    }
    @keyframes new {
      from {
        opacity: 0;
      }
    }
  `;
}
