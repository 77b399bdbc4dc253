import { css, html, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CheckWords } from '../../i18n/words.js';
import type { Points } from '../../model/points.js';
import { bodyOf, lineOf } from '../../model/text.js';
import type { CheckResult, CheckView, ItemView } from '../../model/view.js';
import { AttemptStartEvent, QuestionLeaveEvent } from '../events.js';
import { body, line } from '../rich-text.js';
import { bodyOptions, ScreenElement, type ScreenSurroundings } from './screen-element.js';
import { screenStyles } from './screen-styles.js';

/**
 * Questions one by one, then the result.
 *
 * @fires {AttemptStartEvent} attempt-start - the first time or again
 * @fires {QuestionLeaveEvent} question-leave - on from a checked question
 */
export class CheckScreenElement extends ScreenElement<CheckView> {
  static override styles = [
    screenStyles,
    css`
      h2 {
        margin-block-end: var(--course-space-4);
        color: var(--course-accent);
        font-size: var(--course-text);
      }
      .result {
        padding: var(--course-space-5);
        border: 1px solid var(--course-line-soft);
        border-radius: var(--course-radius);
        background: var(--course-surface);
      }
      .result h2 {
        margin-block-end: var(--course-space-1);
      }
      .result :is(p, ul) {
        margin-block: 0 var(--course-space-2);
      }
      .result ul {
        padding-inline-start: 1.5em;
      }
      .points {
        font-size: var(--course-text-title);
        font-weight: 650;
        line-height: 1.25;
      }
      .result .way-on {
        margin-block-start: var(--course-space-5);
      }
      .result h3 {
        margin-block: var(--course-space-5) var(--course-space-2);
        font-size: var(--course-text);
      }
    `,
  ];

  protected override renderScreen(view: CheckView, around: ScreenSurroundings) {
    if (view.phase === 'question' && view.item) return this.#question(view, view.item, around);
    if (view.phase === 'result' && view.result) return this.#result(view.result, around);
    return this.#start(view, around);
  }

  override updated(changed: PropertyValues<this>) {
    super.updated(changed);
    const before = changed.get('view');
    if (before && this.view && step(before) !== step(this.view)) this.focusOn('h2');
  }

  #start({ id, count }: CheckView, around: ScreenSurroundings) {
    const { check } = around.words;
    return html`
      <div class="prose">${body(bodyOf(around.texts, id), bodyOptions(around, 2))}</div>
      <p class="note">${check.questions(count)}</p>
      <p class="way-on">
        <button type="button" class="button primary" @click=${this.#begin}>${check.start}</button>
      </p>
    `;
  }

  #question({ position = 1, count }: CheckView, item: ItemView, { texts, words }: ScreenSurroundings) {
    const { check } = words;
    return keyed(
      item.item.id,
      html`<section class="part-in" aria-labelledby="question">
        <h2 id="question" tabindex="-1">${check.questionOf(position, count)}</h2>
        <course-item .view=${item} .texts=${texts} .words=${words} .level=${3}></course-item>
        ${item.locked
          ? html`<p class="way-on">
              <button type="button" class="button primary" @click=${this.#leave}>
                ${position < count ? check.nextQuestion : check.seeResult}
              </button>
            </p>`
          : nothing}
      </section>`,
    );
  }

  #result({ attempt, points, best, passed, revisit }: CheckResult, { texts, words }: ScreenSurroundings) {
    const { check } = words;
    return html`<section class="result part-in" aria-labelledby="result">
      <h2 id="result" tabindex="-1">${check.result}</h2>
      <p class="points">${check.points(points.earned, points.max)}</p>
      <p>${praise(points, check)} ${passed === undefined ? nothing : passed ? check.passed : check.notPassed}</p>
      ${attempt > 1 ? html`<p>${check.best(best.earned, best.max)}</p>` : nothing}
      ${revisit.length === 0
        ? nothing
        : html`<h3>${check.revisit}</h3>
            <ul>
              ${revisit.map((objective) => html`<li>${line(lineOf(texts, objective), words)}</li>`)}
            </ul>`}
      <p class="way-on">
        <button type="button" class="button" @click=${this.#begin}>${check.again}</button>
      </p>
    </section>`;
  }

  #begin() {
    this.dispatchEvent(new AttemptStartEvent());
  }

  #leave() {
    this.dispatchEvent(new QuestionLeaveEvent());
  }
}

/** Tells one step of the check from the next: at each the focus moves to its heading. */
function step({ phase, item }: CheckView): string {
  return `${phase} ${item?.item.id ?? ''}`;
}

function praise({ earned, max }: Points, words: CheckWords): string {
  if (earned === max) return words.allRight;
  return earned > 0 ? words.someRight : words.noneRight;
}
